"""Conditions that constants decide: a branch that never runs carries no taint."""

import os
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("tickets.db")

PAGE_SIZE = 40
LEGACY = False
MODE = "strict" + "-" + "v2"


@app.get("/tickets/arithmetic")
def arithmetic():
    state = request.args["state"]
    n = 86
    if 7 * 18 + n > 200:
        state = "open"
    rows = db.execute(f"SELECT id FROM tickets WHERE state = '{state}'").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/tickets/arithmetic/other")
def arithmetic_other():
    state = request.args["state"]
    n = 12
    if 7 * 18 + n > 200:
        state = "open"
    rows = db.execute(f"SELECT id FROM tickets WHERE state = '{state}'").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/tickets/module")
def module_constant():
    if PAGE_SIZE > 100:
        label = request.args["label"]
    else:
        label = "all"
    rows = db.execute(f"SELECT id FROM tickets WHERE label = '{label}'").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/tickets/legacy")
def legacy():
    owner = request.args["owner"]
    if LEGACY:
        db.execute("SELECT id FROM tickets WHERE owner = '" + owner + "'")  # safe: sql
    else:
        db.execute("SELECT id FROM tickets WHERE owner = ?", (owner,))
    return jsonify(done=True)


@app.get("/tickets/folded")
def folded_string():
    owner = request.args["owner"]
    if MODE == "strict-v2":
        owner = "nobody"
    db.execute("SELECT id FROM tickets WHERE owner = '" + owner + "'")  # safe: sql
    return jsonify(done=True)


@app.get("/tickets/folded/other")
def folded_string_other():
    owner = request.args["owner"]
    if MODE.upper() == "STRICT":
        owner = "nobody"
    db.execute("SELECT id FROM tickets WHERE owner = '" + owner + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/tickets/letter")
def letter():
    command = request.args["export"]
    grades = "ABC"
    if grades[1] == "B":
        command = "csv"
    os.system("export-tickets " + command)  # safe: command
    return jsonify(done=True)


@app.get("/tickets/never")
def never():
    command = request.args["export"]
    if not command or len("abc") == 3:
        os.system("export-tickets " + command)  # expect: command
    return jsonify(done=True)


@app.get("/tickets/expression")
def conditional_expression():
    count = 3
    command = "csv" if count < 10 else request.args["export"]
    os.system("export-tickets " + command)  # safe: command
    return jsonify(done=True)
