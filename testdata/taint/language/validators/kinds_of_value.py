"""Checks of the kind of a value: isinstance, isdigit, isalnum, isidentifier, try int."""

import os
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("meters.db")


@app.post("/meters/isinstance")
def is_int():
    meter = request.get_json()["meter"]
    if not isinstance(meter, int):
        abort(400)
    db.execute(f"SELECT id FROM meters WHERE id = {meter}")  # safe: sql
    return jsonify(done=True)


@app.post("/meters/isinstance-str")
def is_str():
    meter = request.get_json()["meter"]
    if not isinstance(meter, str):
        abort(400)
    db.execute(f"SELECT id FROM meters WHERE code = '{meter}'")  # expect: sql
    return jsonify(done=True)


@app.post("/meters/isinstance-either")
def is_int_or_str():
    meter = request.get_json()["meter"]
    if isinstance(meter, (int, float)):
        db.execute(f"SELECT id FROM meters WHERE id = {meter}")  # safe: sql
    elif isinstance(meter, (int, str)):
        db.execute(f"SELECT id FROM meters WHERE id = {meter}")  # expect: sql
    return jsonify(done=True)


@app.get("/meters/digits")
def digits():
    meter = request.args["meter"]
    if not meter.isdigit():
        return jsonify(error="no number"), 400
    db.execute("SELECT id FROM meters WHERE id = " + meter)  # safe: sql
    return jsonify(done=True)


@app.get("/meters/alnum")
def alnum():
    code = request.args["code"]
    if code.isalnum() and len(code) < 20:
        os.system("read-meter " + code)  # safe: command
    else:
        os.system("log-meter " + code)  # expect: command
    return jsonify(done=True)


@app.get("/meters/identifier")
def identifier():
    column = request.args["column"]
    if not column.isidentifier():
        abort(400)
    db.execute(f"SELECT {column} FROM meters")  # safe: sql
    return jsonify(done=True)


@app.get("/meters/upper")
def upper():
    code = request.args["code"]
    if code.isupper():
        os.system("read-meter " + code)  # expect: command
    if code.isprintable():
        os.system("read-meter " + code)  # expect: command
    return jsonify(done=True)


@app.get("/meters/tried")
def tried():
    meter = request.args["meter"]
    try:
        float(meter)
    except ValueError:
        abort(400)
    db.execute("SELECT id FROM meters WHERE load > " + meter)  # safe: sql
    return jsonify(done=True)


@app.get("/meters/none")
def not_none():
    code = request.args.get("code")
    if code is not None and code != "":
        os.system("read-meter " + code)  # expect: command
    return jsonify(done=True)


@app.get("/meters/same")
def equal():
    code = request.args.get("code")
    if code == "main":
        os.system("read-meter " + code)  # safe: command
    if code != "main":
        os.system("read-meter " + str(code))  # expect: command
    return jsonify(done=True)
