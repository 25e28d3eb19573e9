"""try, except, else and finally: which statements have run when control gets there."""

import json
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("farm.db")


@app.get("/fields/number")
def number():
    plot = request.args["plot"]
    try:
        plot = int(plot)
    except ValueError:
        abort(400)
    rows = db.execute(f"SELECT crop FROM fields WHERE plot = {plot}").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/fields/number/kept")
def number_kept():
    plot = request.args["plot"]
    try:
        plot = int(plot)
    except ValueError:
        pass
    rows = db.execute(f"SELECT crop FROM fields WHERE plot = {plot}").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/fields/default")
def number_or_default():
    try:
        plot = int(request.args["plot"])
    except (KeyError, ValueError):
        plot = 1
    rows = db.execute(f"SELECT crop FROM fields WHERE plot = {plot}").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/fields/handler")
def in_handler():
    crop = "none"
    try:
        crop = request.args["crop"]
        json.loads(crop)
    except ValueError:
        db.execute(f"INSERT INTO rejects VALUES ('{crop}')")  # expect: sql
    return jsonify(done=True)


@app.get("/fields/else")
def in_else():
    try:
        crop = json.loads(request.args["crop"])["name"]
    except ValueError:
        crop = "none"
    else:
        db.execute(f"SELECT id FROM crops WHERE name = '{crop}'")  # expect: sql
        crop = "seen"
    db.execute(f"INSERT INTO visits VALUES ('{crop}')")  # safe: sql
    return jsonify(done=True)


@app.get("/fields/finally")
def in_finally():
    crop = request.args["crop"]
    try:
        db.execute("SELECT id FROM crops WHERE name = ?", (crop,))
    finally:
        crop = "closed"
        db.execute(f"INSERT INTO visits VALUES ('{crop}')")  # safe: sql
    return jsonify(done=True)


@app.get("/fields/message")
def message():
    try:
        raise LookupError("no crop " + request.args["crop"])
    except LookupError as error:
        db.execute(f"INSERT INTO errors VALUES ('{error}')")  # expect: sql
    return jsonify(done=True)


@app.get("/fields/conversion")
def conversion_message():
    try:
        int(request.args["plot"])
    except ValueError:
        db.execute("INSERT INTO errors VALUES ('plot is no number')")  # safe: sql
    return jsonify(done=True)
