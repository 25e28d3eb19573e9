"""Context sensitivity: one tainted caller of a function does not taint what others get from it."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("parks.db")


def same(value):
    return value


def first_of(left, right):
    return left


def choose(value, safe):
    if safe:
        return "all"
    return value


class Where:
    def __init__(self, column, value):
        self.column, self.value = column, value

    def text(self):
        return f"{self.column} = '{self.value}'"


def make(value):
    return Where("name", value)


def run(where):
    return db.execute("SELECT id FROM parks WHERE " + where).fetchall()  # expect: sql


def run_fixed(where):
    return db.execute("SELECT id FROM parks WHERE " + where).fetchall()  # safe: sql


@app.get("/parks/identity")
def identity():
    clean, dirty = same("north"), same(request.args["name"])
    db.execute(f"SELECT id FROM parks WHERE name = '{clean}'")  # safe: sql
    db.execute(f"SELECT id FROM parks WHERE name = '{dirty}'")  # expect: sql
    return jsonify(done=True)


@app.get("/parks/identity-twice")
def identity_twice():
    name = request.args["name"]
    db.execute(f"SELECT id FROM parks WHERE name = '{same(same('north'))}'")  # safe: sql
    db.execute(f"SELECT id FROM parks WHERE name = '{same(same(name))}'")  # expect: sql
    return jsonify(done=True)


@app.get("/parks/first")
def first():
    name = request.args["name"]
    db.execute(f"SELECT id FROM parks WHERE name = '{first_of('north', name)}'")  # safe: sql
    db.execute(f"SELECT id FROM parks WHERE name = '{first_of(name, 'north')}'")  # expect: sql
    return jsonify(done=True)


@app.get("/parks/flag")
def flag():
    name = request.args["name"]
    db.execute(f"SELECT id FROM parks WHERE name = '{choose(name, True)}'")  # safe: sql
    db.execute(f"SELECT id FROM parks WHERE name = '{choose(name, False)}'")  # expect: sql
    return jsonify(done=True)


@app.get("/parks/factory")
def factory():
    ours, theirs = make("north"), make(request.args["name"])
    db.execute("SELECT id FROM parks WHERE " + ours.text())  # safe: sql
    db.execute("SELECT id FROM parks WHERE " + theirs.text())  # expect: sql
    return jsonify(done=True)


@app.get("/parks/sink")
def sink():
    run("open = 1")
    run(make(request.args["name"]).text())
    run_fixed("open = 1")
    run_fixed(make("north").text())
    return jsonify(done=True)
