"""getattr and setattr with a known name, vars() and __dict__."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


class Filter:
    def __init__(self):
        self.brand = "own"
        self.colour = "blue"


@app.get("/goods/getattr")
def read():
    wanted = Filter()
    wanted.brand = request.args["brand"]
    db.execute(f"SELECT id FROM goods WHERE colour = '{getattr(wanted, 'colour')}'")  # safe: sql
    db.execute(f"SELECT id FROM goods WHERE brand = '{getattr(wanted, 'brand')}'")  # expect: sql
    return jsonify(done=True)


@app.get("/goods/setattr")
def write():
    wanted = Filter()
    setattr(wanted, "colour", request.args["colour"])
    db.execute(f"SELECT id FROM goods WHERE brand = '{wanted.brand}'")  # safe: sql
    db.execute(f"SELECT id FROM goods WHERE colour = '{wanted.colour}'")  # expect: sql
    return jsonify(done=True)


@app.get("/goods/each")
def write_each():
    wanted = Filter()
    for name in ("brand", "colour"):
        setattr(wanted, name, request.args[name])
    db.execute(f"SELECT id FROM goods WHERE brand = '{wanted.brand}'")  # expect: sql
    return jsonify(done=True)


@app.get("/goods/default")
def with_default():
    size = getattr(Filter(), "size", request.args["size"])
    brand = getattr(Filter(), "brand", request.args["brand"])
    db.execute(f"SELECT id FROM goods WHERE brand = '{brand}'")  # safe: sql
    db.execute(f"SELECT id FROM goods WHERE size = '{size}'")  # expect: sql
    return jsonify(done=True)


@app.get("/goods/method")
def method_by_name():
    run = getattr(db, "execute")
    run("SELECT id FROM goods WHERE brand = ?", (request.args["brand"],))  # safe: sql
    run("SELECT id FROM goods WHERE brand = '" + request.args["brand"] + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/goods/vars")
def fields():
    wanted = Filter()
    wanted.__dict__["brand"] = request.args["brand"]
    db.execute(f"SELECT id FROM goods WHERE colour = '{vars(wanted)['colour']}'")  # safe: sql
    db.execute(f"SELECT id FROM goods WHERE brand = '{vars(wanted)['brand']}'")  # expect: sql
    return jsonify(done=True)
