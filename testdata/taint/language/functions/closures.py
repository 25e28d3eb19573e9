"""Closures: captured variables, nonlocal, late binding, and functions made by functions."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def runner(tool):
    def run(argument):
        os.system(f"{tool} --check")  # safe: command
        os.system(f"{tool} {argument}")  # expect: command

    return run


def fixed(argument):
    def run():
        return f"lint {argument}"

    return run


@app.get("/lint")
def lint():
    runner("lint")(request.args["file"])
    return jsonify(done=True)


@app.get("/lint/made")
def made():
    ours, theirs = fixed("src"), fixed(request.args["file"])
    os.system(ours())  # safe: command
    os.system(theirs())  # expect: command
    return jsonify(done=True)


@app.get("/lint/nonlocal")
def through_nonlocal():
    name = "src"

    def choose():
        nonlocal name
        name = request.args["file"]

    os.system("lint " + name)  # safe: command
    choose()
    os.system("lint " + name)  # expect: command
    return jsonify(done=True)


@app.get("/lint/local")
def own_local():
    name = "src"

    def choose():
        name = request.args["file"]
        return len(name)

    choose()
    os.system("lint " + name)  # safe: command
    return jsonify(done=True)


@app.get("/lint/late")
def late():
    name = "src"

    def command():
        return "lint " + name

    name = request.args["file"]
    os.system(command())  # expect: command
    return jsonify(done=True)


@app.get("/lint/counter")
def counter():
    count = 0

    def add(_name):
        nonlocal count
        count += 1
        return count

    os.system(f"lint --jobs {add(request.args['file'])}")  # safe: command
    return jsonify(done=True)


@app.get("/lint/collector")
def collector():
    found = []

    def collect(name):
        found.append(name)

    collect(request.args["file"])
    os.system("lint " + found[0])  # expect: command
    return jsonify(done=True)
