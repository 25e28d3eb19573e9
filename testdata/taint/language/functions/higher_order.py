"""Functions as values: lambdas, map, filter, sorted, reduce, operator, and tables of functions."""

import os
from functools import reduce
from operator import attrgetter, itemgetter

from flask import Flask, jsonify, request

app = Flask(__name__)


def apply(function, value):
    return function(value)


def tag(word):
    return f"--tag={word}"


VERBS = {"up": lambda name: "lift " + name, "off": lambda name: "power-off"}


@app.get("/lift/lambda")
def with_lambda():
    command = lambda floor: "lift " + floor  # noqa: E731
    os.system(command("3"))  # safe: command
    os.system(command(request.args["floor"]))  # expect: command
    return jsonify(done=True)


@app.get("/lift/apply")
def applied():
    os.system("lift " + apply(lambda floor: str(len(floor)), request.args["floor"]))  # safe: command
    os.system("lift " + apply(lambda floor: floor.strip(), request.args["floor"]))  # expect: command
    return jsonify(done=True)


@app.get("/lift/map")
def mapped():
    os.system("lift " + " ".join(map(tag, request.args.getlist("tag"))))  # expect: command
    os.system("lift " + " ".join(map(tag, ("fast", "quiet"))))  # safe: command
    return jsonify(done=True)


@app.get("/lift/numbers")
def mapped_numbers():
    floors = list(map(int, request.args.getlist("floor")))
    os.system(f"lift {' '.join(str(floor) for floor in floors)}")  # safe: command
    return jsonify(done=True)


@app.get("/lift/filter")
def filtered():
    os.system("lift " + " ".join(filter(str.isdigit, request.args.getlist("floor"))))  # safe: command
    os.system("lift " + " ".join(filter(None, request.args.getlist("floor"))))  # expect: command
    return jsonify(done=True)


@app.get("/lift/sorted")
def in_order():
    names = sorted(request.args.getlist("name"), key=len)
    os.system("lift " + names[0])  # expect: command
    ours = sorted(("b", "a"), key=lambda one: request.args["first"] == one)
    os.system("lift " + ours[0])  # safe: command
    return jsonify(done=True)


@app.get("/lift/reduce")
def reduced():
    line = reduce(lambda left, right: left + " " + right, request.args.getlist("floor"), "lift")
    os.system(line)  # expect: command
    return jsonify(done=True)


@app.get("/lift/max")
def largest():
    os.system("lift " + max(request.args.getlist("floor"), default="0"))  # expect: command
    os.system(f"lift {sum(map(len, request.args.getlist('floor')))}")  # safe: command
    return jsonify(done=True)


@app.get("/lift/table")
def table():
    os.system(VERBS["off"](request.args["name"]))  # safe: command
    os.system(VERBS["up"](request.args["name"]))  # expect: command
    return jsonify(done=True)


@app.get("/lift/getter")
def getter():
    row = {"floor": request.args["floor"], "car": "A"}
    os.system("lift " + itemgetter("car")(row))  # safe: command
    os.system("lift " + itemgetter("floor")(row))  # expect: command
    os.system("lift " + attrgetter("args")(request)["floor"])  # expect: command
    return jsonify(done=True)
