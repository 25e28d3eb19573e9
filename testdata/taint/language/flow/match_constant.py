"""`match` on a value that is known: only one case runs."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
CODES = "ABC"


@app.get("/scanner/first")
def first():
    device = request.args["device"]
    match CODES[0]:
        case "A":
            target = "flatbed"
        case "B":
            target = device
        case _:
            target = device + "x"
    subprocess.run("scan --device " + target, shell=True, check=False)  # safe: command
    return jsonify(done=True)


@app.get("/scanner/second")
def second():
    device = request.args["device"]
    match CODES[1]:
        case "A" | "C":
            target = "flatbed"
        case "B":
            target = device
        case _:
            target = "feeder"
    subprocess.run("scan --device " + target, shell=True, check=False)  # expect: command
    return jsonify(done=True)


@app.get("/scanner/guard")
def guard():
    device = request.args["device"]
    limit = 5
    match limit:
        case n if n > 10:
            target = device
        case _:
            target = "feeder"
    subprocess.run("scan --device " + target, shell=True, check=False)  # safe: command
    return jsonify(done=True)


@app.get("/scanner/asked")
def asked():
    device = request.args["device"]
    match device:
        case "flatbed" | "feeder":
            subprocess.run("scan --device " + device, shell=True, check=False)  # safe: command
        case _:
            subprocess.run("scan --probe " + device, shell=True, check=False)  # expect: command
    return jsonify(done=True)
