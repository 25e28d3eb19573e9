"""Loops over constants: how often they run, and whether they run at all, is known."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
STEPS = ("fetch", "convert", "upload")
DISABLED = ()


@app.get("/media/steps")
def steps():
    for step in STEPS:
        os.system(f"media-{step} --quiet")  # safe: command
    return jsonify(done=True)


@app.get("/media/disabled")
def disabled():
    name = request.args["name"]
    for step in DISABLED:
        os.system(f"media-{step} {name}")  # safe: command
    return jsonify(done=True)


@app.get("/media/while-false")
def while_false():
    name = request.args["name"]
    while False:
        os.system("media-clean " + name)  # safe: command
    return jsonify(done=True)


@app.get("/media/last")
def last_wins():
    target = request.args["name"]
    for target in ("preview", "thumbnail"):
        pass
    os.system("media-clean " + target)  # safe: command
    return jsonify(done=True)


@app.get("/media/countdown")
def countdown():
    left = 3
    target = "preview"
    while left > 0:
        left -= 1
        if left == 1:
            target = request.args["name"]
    os.system("media-clean " + target)  # expect: command
    return jsonify(done=True)


@app.get("/media/else")
def loop_else():
    target = request.args["name"]
    for step in STEPS:
        if step == "archive":
            break
    else:
        target = "preview"
    os.system("media-clean " + target)  # safe: command
    return jsonify(done=True)


@app.get("/media/true")
def endless():
    target = "preview"
    while True:
        target = request.args["name"]
        break
    os.system("media-clean " + target)  # expect: command
    return jsonify(done=True)
