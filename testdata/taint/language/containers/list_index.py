"""Lists by constant index: one element is tainted, its neighbour is not."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("routes.db")


@app.get("/stops/literal")
def literal():
    parts = ["north", request.args["stop"], "day"]
    db.execute("SELECT id FROM stops WHERE line = '" + parts[0] + "'")  # safe: sql
    db.execute("SELECT id FROM stops WHERE name = '" + parts[1] + "'")  # expect: sql
    db.execute("SELECT id FROM stops WHERE plan = '" + parts[-1] + "'")  # safe: sql
    return jsonify(done=True)


@app.get("/stops/overwritten")
def overwritten():
    parts = ["north", request.args["stop"]]
    parts[1] = "harbour"
    db.execute("SELECT id FROM stops WHERE name = '" + parts[1] + "'")  # safe: sql
    parts[0] = request.args["line"]
    db.execute("SELECT id FROM stops WHERE line = '" + parts[0] + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/stops/computed")
def computed():
    parts = [request.args["stop"], "harbour"]
    at = 3 - 2
    db.execute("SELECT id FROM stops WHERE name = '" + parts[at] + "'")  # safe: sql
    db.execute("SELECT id FROM stops WHERE name = '" + parts[at - 1] + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/stops/unknown")
def unknown():
    parts = [request.args["stop"], "harbour"]
    at = int(request.args["at"])
    db.execute("SELECT id FROM stops WHERE name = '" + parts[at] + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/stops/unknown-index")
def unknown_index():
    parts = ["old town", "harbour"]
    at = int(request.args["at"])
    db.execute("SELECT id FROM stops WHERE name = '" + parts[at] + "'")  # safe: sql
    return jsonify(done=True)


@app.get("/stops/alias")
def alias():
    parts = ["harbour"]
    same = parts
    same[0] = request.args["stop"]
    db.execute("SELECT id FROM stops WHERE name = '" + parts[0] + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/stops/copy")
def copied():
    parts = ["harbour"]
    other = list(parts)
    other[0] = request.args["stop"]
    db.execute("SELECT id FROM stops WHERE name = '" + parts[0] + "'")  # safe: sql
    return jsonify(done=True)
