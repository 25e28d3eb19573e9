"""Validators in functions: one that raises, one that answers, one that gives back the value."""

import re
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("school.db")
COLUMNS = ("name", "class", "born")


def require_column(name):
    if name not in COLUMNS:
        raise ValueError(f"no such column: {len(name)} letters")


def require_letters(name):
    if not re.fullmatch("[a-z]+", name):
        abort(400)


def is_column(name):
    return name in COLUMNS


def is_long(name):
    return len(name) > 3


def column_or_default(name):
    if name in COLUMNS:
        return name
    return "name"


def checked(name):
    require_column(name)
    return name


def only_counted(name):
    if name not in COLUMNS:
        app.config["unknown"] = app.config.get("unknown", 0) + 1


def warn_and_go_on(name):
    try:
        require_column(name)
    except ValueError:
        app.config["unknown"] = True


@app.get("/pupils/raise")
def raising():
    column = request.args["order"]
    require_column(column)
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # safe: sql
    return jsonify(done=True)


@app.get("/pupils/abort")
def aborting():
    table = request.args["table"]
    require_letters(table)
    db.execute("SELECT id FROM " + table)  # safe: sql
    return jsonify(done=True)


@app.get("/pupils/answer")
def answering():
    column = request.args["order"]
    if not is_column(column):
        return jsonify(error="no such column"), 400
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # safe: sql
    return jsonify(done=True)


@app.get("/pupils/long")
def only_long():
    column = request.args["order"]
    if is_long(column):
        db.execute("SELECT id FROM pupils ORDER BY " + column)  # expect: sql
    return jsonify(done=True)


@app.get("/pupils/default")
def defaulting():
    column = column_or_default(request.args["order"])
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # safe: sql
    return jsonify(done=True)


@app.get("/pupils/returned")
def returned():
    column = checked(request.args["order"])
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # safe: sql
    return jsonify(done=True)


@app.get("/pupils/counted")
def counted():
    column = request.args["order"]
    only_counted(column)
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # expect: sql
    return jsonify(done=True)


@app.get("/pupils/swallowed")
def swallowed():
    column = request.args["order"]
    warn_and_go_on(column)
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # expect: sql
    return jsonify(done=True)


@app.get("/pupils/ignored")
def ignored_answer():
    column = request.args["order"]
    is_column(column)
    db.execute("SELECT id FROM pupils ORDER BY " + column)  # expect: sql
    return jsonify(done=True)
