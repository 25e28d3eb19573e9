"""Regular expressions as validators: which of them admit only harmless text."""

import os
import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
WORD = re.compile(r"[a-z][a-z0-9_]{0,30}")
HOST = re.compile(r"^[a-z0-9][a-z0-9.-]*\Z")
LOOSE = re.compile(r"[a-z]+")


@app.get("/hosts/fullmatch")
def fullmatch():
    name = request.args["name"]
    if not re.fullmatch(r"[A-Za-z0-9_]+", name):
        abort(400)
    os.system("trace " + name)  # safe: command
    return jsonify(done=True)


@app.get("/hosts/compiled")
def compiled():
    name = request.args["name"]
    if WORD.fullmatch(name) is None:
        raise ValueError("not a name")
    os.system("trace " + name)  # safe: command
    return jsonify(done=True)


@app.get("/hosts/anchored")
def anchored():
    name = request.args["name"]
    if HOST.match(name):
        os.system("trace " + name)  # safe: command
    return jsonify(done=True)


@app.get("/hosts/open-end")
def open_end():
    name = request.args["name"]
    if not re.match(r"[a-z0-9]+", name):
        abort(400)
    os.system("trace " + name)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/search")
def searched():
    name = request.args["name"]
    if not LOOSE.search(name):
        abort(400)
    os.system("trace " + name)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/wide")
def wide_class():
    name = request.args["name"]
    if not re.fullmatch(r".{1,40}", name):
        abort(400)
    os.system("trace " + name)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/either")
def alternatives():
    name = request.args["name"]
    if re.fullmatch(r"(?:gw|fw)-\d{1,3}", name):
        os.system("trace " + name)  # safe: command
    if re.fullmatch(r"[a-z]+|x.*", name):
        os.system("trace " + name)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/group")
def group():
    found = re.match(r"(\d+)-(.*)", request.args["name"])
    if found is None:
        abort(400)
    os.system("trace --port " + found.group(1))  # safe: command
    os.system("trace --host " + found.group(2))  # expect: command
    return jsonify(done=True)


@app.get("/hosts/multiline")
def multiline():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name, re.MULTILINE):
        abort(400)
    os.system("trace " + name)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/removed")
def removed():
    name = re.sub(r"[^A-Za-z0-9_]", "", request.args["name"])
    os.system("trace " + name)  # safe: command
    other = re.sub(r"[<>]", "", request.args["name"])
    os.system("trace " + other)  # expect: command
    return jsonify(done=True)


@app.get("/hosts/found")
def found_all():
    os.system("trace " + " ".join(re.findall(r"\w+", request.args["names"])))  # safe: command
    os.system("trace " + " ".join(re.split(r"\s+", request.args["names"])))  # expect: command
    return jsonify(done=True)
