"""Generators: yield, yield from, send, and what is drawn from them."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def words(first):
    yield "tar"
    yield first


def delegated(first):
    yield "--quiet"
    yield from words(first)


def returned(first):
    yield "ready"
    return first


def echo():
    got = "none"
    while True:
        got = yield got


def fixed(_ignored):
    yield "a"
    yield "b"


def whole(first):
    result = yield from returned(first)
    yield result


@app.get("/tar/words")
def listed():
    os.system(" ".join(words("src")))  # safe: command
    os.system(" ".join(words(request.args["path"])))  # expect: command
    return jsonify(done=True)


@app.get("/tar/fixed")
def nothing_passed():
    os.system(" ".join(fixed(request.args["path"])))  # safe: command
    return jsonify(done=True)


@app.get("/tar/delegated")
def yield_from():
    for word in delegated(request.args["path"]):
        os.system("tar " + word)  # expect: command
    return jsonify(done=True)


@app.get("/tar/result")
def result_of_generator():
    for word in whole(request.args["path"]):
        os.system("tar " + word)  # expect: command
    for word in returned(request.args["path"]):
        os.system("tar " + word)  # safe: command
    return jsonify(done=True)


@app.get("/tar/send")
def sent():
    one = echo()
    next(one)
    os.system("tar " + one.send("src"))  # safe: command
    os.system("tar " + one.send(request.args["path"]))  # expect: command
    return jsonify(done=True)


@app.get("/tar/next")
def drawn():
    one = words(request.args["path"])
    tool = next(one)
    path = next(one)
    os.system(tool + " --version")  # safe: command
    os.system("tar " + path)  # expect: command
    return jsonify(done=True)
