"""Early exits: what comes after a return or raise is reached only on the other way."""

import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/print/queue")
def queue():
    name = request.args["queue"]
    if name not in ("front", "back"):
        return jsonify(error="no such queue"), 404
    os.system(f"lpq -P {name}")  # safe: command
    return jsonify(done=True)


@app.get("/print/unknown")
def unknown():
    name = request.args["queue"]
    if name in ("front", "back"):
        return jsonify(done=True)
    os.system(f"lpq -P {name}")  # expect: command
    return jsonify(done=True)


@app.get("/print/closed")
def closed():
    name = request.args["queue"]
    if name != "front":
        abort(404)
    os.system("lpq -P " + name)  # safe: command
    return jsonify(done=True)


@app.get("/print/off")
def switched_off():
    name = request.args["queue"]
    return jsonify(error="printing is switched off"), 503
    os.system("lpq -P " + name)  # safe: command


@app.get("/print/forgotten")
def forgotten():
    name = request.args["queue"]
    if name != "front":
        app.config["last_error"] = "unknown queue"
    os.system("lpq -P " + name)  # expect: command
    return jsonify(done=True)


@app.get("/print/raise")
def raising():
    name = request.args["queue"]
    if not (name == "front" or name == "back"):
        raise LookupError("no such queue")
    os.system("lpq -P " + name)  # safe: command
    return jsonify(done=True)
