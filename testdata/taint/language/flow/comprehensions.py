"""Comprehensions: list, dict, set and generator, with conditions and names of their own."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("zoo.db")
SPECIES = {"lynx", "otter", "heron"}


@app.get("/animals/list")
def from_list():
    names = request.args.getlist("name")
    quoted = ["'" + name + "'" for name in names]
    rows = db.execute(f"SELECT id FROM animals WHERE name IN ({', '.join(quoted)})").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/animals/marks")
def marks():
    names = request.args.getlist("name")
    places = ", ".join("?" for _ in names)
    rows = db.execute(f"SELECT id FROM animals WHERE name IN ({places})", names).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/animals/numbers")
def numbers():
    ids = [int(part) for part in request.args["ids"].split(",")]
    rows = db.execute(f"SELECT id FROM animals WHERE id IN ({', '.join(map(str, ids))})").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/animals/known")
def known():
    kinds = [kind for kind in request.args.getlist("kind") if kind in SPECIES]
    where = " OR ".join(f"kind = '{kind}'" for kind in kinds)
    rows = db.execute("SELECT id FROM animals WHERE " + where).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/animals/dict")
def from_dict():
    filters = {key: value for key, value in request.args.items()}
    clause = " AND ".join(f"{key} = ?" for key in filters)
    rows = db.execute("SELECT id FROM animals WHERE " + clause, list(filters.values())).fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/animals/set")
def from_set():
    cages = {cage.strip() for cage in request.args["cages"].split(";")}
    for cage in cages:
        db.execute(f"SELECT id FROM animals WHERE cage = '{cage}'")  # expect: sql
    return jsonify(done=True)


@app.get("/animals/own-name")
def own_name():
    name = "otter"
    lengths = [len(name) for name in request.args.getlist("name")]
    rows = db.execute(f"SELECT id FROM animals WHERE name = '{name}'").fetchall()  # safe: sql
    return jsonify(rows=rows, lengths=lengths)


@app.get("/animals/generator")
def generator():
    parts = (part for part in request.args.getlist("part"))
    first = next(parts, "")
    rows = db.execute("SELECT id FROM animals WHERE part = '" + first + "'").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/animals/nested")
def nested():
    pairs = [(row, column) for row in ("a", "b") for column in request.args.getlist("column")]
    for row, column in pairs:
        db.execute(f"SELECT id FROM cages WHERE row = '{row}'")  # safe: sql
        db.execute(f"SELECT id FROM cages WHERE col = '{column}'")  # expect: sql
    return jsonify(done=True)
