"""Dictionaries by constant key: a tainted key beside a clean one, overwriting, and lookups."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("wine.db")
COLUMNS = {"name": "name", "year": "vintage", "price": "price_cents"}


@app.get("/wines/beside")
def beside():
    wanted = {"grape": request.args["grape"], "land": "Portugal"}
    db.execute(f"SELECT id FROM wines WHERE land = '{wanted['land']}'")  # safe: sql
    db.execute(f"SELECT id FROM wines WHERE grape = '{wanted['grape']}'")  # expect: sql
    return jsonify(done=True)


@app.get("/wines/overwritten")
def overwritten():
    wanted = {"grape": request.args["grape"]}
    wanted["grape"] = "Baga"
    db.execute(f"SELECT id FROM wines WHERE grape = '{wanted['grape']}'")  # safe: sql
    return jsonify(done=True)


@app.get("/wines/stored")
def stored():
    wanted = {}
    wanted["grape"] = request.args["grape"]
    wanted["land"] = "Portugal"
    db.execute("SELECT id FROM wines WHERE land = '" + wanted.get("land", "") + "'")  # safe: sql
    db.execute("SELECT id FROM wines WHERE grape = '" + wanted.get("grape", "") + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/wines/order")
def order():
    column = COLUMNS[request.args["order"]]
    rows = db.execute("SELECT id FROM wines ORDER BY " + column).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/wines/order/default")
def order_or_default():
    column = COLUMNS.get(request.args.get("order"), "name")
    rows = db.execute("SELECT id FROM wines ORDER BY " + column).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/wines/order/same")
def order_or_same():
    asked = request.args.get("order", "name")
    column = COLUMNS.get(asked, asked)
    rows = db.execute("SELECT id FROM wines ORDER BY " + column).fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/wines/name-of-key")
def name_of_key():
    key = "land"
    wanted = dict(grape=request.args["grape"], land="Portugal")
    db.execute(f"SELECT id FROM wines WHERE land = '{wanted[key]}'")  # safe: sql
    db.execute(f"SELECT id FROM wines WHERE land = '{wanted['gra' + 'pe']}'")  # expect: sql
    return jsonify(done=True)


@app.get("/wines/keys")
def keys():
    wanted = {request.args["column"]: 1}
    for column, value in wanted.items():
        db.execute(f"SELECT id FROM wines WHERE shelf = {value}")  # safe: sql
        db.execute(f"SELECT id FROM wines WHERE {column} = 1")  # expect: sql
    return jsonify(done=True)
