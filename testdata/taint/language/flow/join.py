"""Branches that meet again: a value is tainted after an `if` when one of its ways is."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("clinic.db")


@app.get("/patients")
def patients():
    if "ward" in request.args:
        ward = request.args["ward"]
    else:
        ward = "general"
    rows = db.execute(f"SELECT id FROM patients WHERE ward = '{ward}'").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/patients/order")
def patients_in_order():
    if request.args.get("order") == "age":
        order = "born DESC"
    elif request.args.get("order") == "name":
        order = "last_name, first_name"
    else:
        order = "id"
    rows = db.execute(f"SELECT id FROM patients ORDER BY {order}").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/patients/branch")
def patients_in_each_branch():
    room = request.args["room"]
    if room:
        db.execute(f"SELECT id FROM beds WHERE room = '{room}'")  # expect: sql
        room = "none"
    else:
        room = "any"
    rows = db.execute(f"SELECT id FROM beds WHERE room = '{room}'").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/patients/both")
def patients_with_prefix():
    where = "1 = 1"
    if request.args.get("doctor"):
        where += " AND doctor = '" + request.args["doctor"] + "'"
    if request.args.get("open"):
        where += " AND discharged IS NULL"
    rows = db.execute("SELECT id FROM stays WHERE " + where).fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/patients/parameters")
def patients_with_parameters():
    where, parameters = "1 = 1", []
    if request.args.get("doctor"):
        where += " AND doctor = ?"
        parameters.append(request.args["doctor"])
    if request.args.get("open"):
        where += " AND discharged IS NULL"
    rows = db.execute("SELECT id FROM stays WHERE " + where, parameters).fetchall()  # safe: sql
    return jsonify(rows)
