"""Membership in constants: sets, tuples, dictionaries, lists of a class, enumerations."""

import enum
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMATS = frozenset({"png", "svg"})
SIZES = {"small": 32, "large": 512}
LEVELS = ["low", "high"]


class Paper(enum.StrEnum):
    A4 = "a4"
    LETTER = "letter"


class Limits:
    MODES = ("draft", "final")


@app.get("/draw/set")
def in_set():
    kind = request.args["format"]
    if kind in FORMATS:
        os.system("draw --format " + kind)  # safe: command
    os.system("draw --probe " + kind)  # expect: command
    return jsonify(done=True)


@app.get("/draw/dict")
def in_dict():
    size = request.args["size"]
    if size not in SIZES:
        abort(400)
    os.system("draw --size " + size)  # safe: command
    os.system(f"draw --pixels {SIZES[size]}")  # safe: command
    return jsonify(done=True)


@app.get("/draw/list")
def in_list():
    level = request.args["level"]
    if level not in LEVELS or len(level) > 10:
        return jsonify(error="no such level"), 400
    os.system("draw --level " + level)  # safe: command
    return jsonify(done=True)


@app.get("/draw/either")
def in_list_or_short():
    level = request.args["level"]
    if level in LEVELS or len(level) < 100:
        os.system("draw --level " + level)  # expect: command
    return jsonify(done=True)


@app.get("/draw/class")
def in_class():
    mode = request.args["mode"]
    if mode in Limits.MODES:
        os.system("draw --mode " + mode)  # safe: command
    return jsonify(done=True)


@app.get("/draw/enum")
def in_enum():
    paper = request.args["paper"]
    if paper in Paper.__members__:
        os.system("draw --paper " + paper)  # safe: command
    try:
        paper = Paper(request.args["paper"])
    except ValueError:
        abort(400)
    os.system("draw --paper " + paper)  # safe: command
    return jsonify(done=True)


@app.get("/draw/reversed")
def constant_in_value():
    name = request.args["name"]
    if "chart" in name:
        os.system("draw --name " + name)  # expect: command
    return jsonify(done=True)


@app.get("/draw/substring")
def in_string():
    letters = request.args["letters"]
    if letters in "abcdef":
        os.system("draw --letters " + letters)  # safe: command
    return jsonify(done=True)


@app.get("/draw/deny")
def deny_list():
    name = request.args["name"]
    if name in ("admin", "root"):
        abort(403)
    os.system("draw --name " + name)  # expect: command
    return jsonify(done=True)


@app.get("/draw/all")
def every_one():
    kinds = request.args.getlist("format")
    if not all(kind in FORMATS for kind in kinds):
        abort(400)
    os.system("draw --formats " + ",".join(kinds))  # safe: command
    return jsonify(done=True)


@app.get("/draw/any")
def any_one():
    kinds = request.args.getlist("format")
    if any(kind in FORMATS for kind in kinds):
        os.system("draw --formats " + ",".join(kinds))  # expect: command
    return jsonify(done=True)


@app.get("/draw/subset")
def subset():
    kinds = set(request.args.getlist("format"))
    if kinds <= FORMATS:
        os.system("draw --formats " + ",".join(kinds))  # safe: command
    if not kinds.issubset(FORMATS):
        os.system("draw --unknown " + ",".join(kinds))  # expect: command
    return jsonify(done=True)
