"""Slices of lists and strings, and assignment to a slice."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/video/head")
def head():
    words = ["trim", "--quiet", request.args["file"], "out.mp4"]
    os.system(" ".join(words[:2]))  # safe: command
    os.system(" ".join(words[1:3]))  # expect: command
    return jsonify(done=True)


@app.get("/video/tail")
def tail():
    words = ["trim", "--quiet", request.args["file"], "out.mp4"]
    os.system("trim " + words[3:][0])  # safe: command
    os.system("trim " + words[-2:][0])  # expect: command
    return jsonify(done=True)


@app.get("/video/assign")
def assigned():
    words = ["trim", "a", "b"]
    words[1:] = request.args.getlist("file")
    os.system(words[0] + " --version")  # safe: command
    os.system(" ".join(words))  # expect: command
    return jsonify(done=True)


@app.get("/video/string")
def part_of_string():
    name = request.args["file"]
    os.system("trim " + name[:40])  # expect: command
    return jsonify(done=True)


@app.get("/video/constant")
def part_of_constant():
    length = len(request.args["file"])
    os.system("trim --pad " + "----------"[:length])  # safe: command
    return jsonify(done=True)


@app.get("/video/empty")
def empty_slice():
    name = request.args["file"]
    os.system("trim --list" + name[0:0])  # safe: command
    return jsonify(done=True)
