"""Containers in containers, and defaultdict, namedtuple and ChainMap."""

import sqlite3
from collections import ChainMap, defaultdict, namedtuple

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("trains.db")
Seat = namedtuple("Seat", ["coach", "passenger"])


@app.get("/seats/deep")
def deep():
    plan = {"train": {"number": "EC 9", "stops": [{"name": request.args["stop"], "track": "4"}]}}
    track = plan["train"]["stops"][0]["track"]
    stop = plan["train"]["stops"][0]["name"]
    db.execute(f"SELECT id FROM trains WHERE number = '{plan['train']['number']}'")  # safe: sql
    db.execute(f"SELECT id FROM tracks WHERE name = '{track}'")  # safe: sql
    db.execute(f"SELECT id FROM stops WHERE name = '{stop}'")  # expect: sql
    return jsonify(done=True)


@app.get("/seats/inner")
def inner_alias():
    inner = {"name": "none"}
    plan = {"first": inner, "second": {"name": "none"}}
    inner["name"] = request.args["name"]
    db.execute(f"SELECT id FROM seats WHERE name = '{plan['second']['name']}'")  # safe: sql
    db.execute(f"SELECT id FROM seats WHERE name = '{plan['first']['name']}'")  # expect: sql
    return jsonify(done=True)


@app.get("/seats/default")
def grouped():
    groups = defaultdict(list)
    groups["window"].append("12A")
    groups["aisle"].append(request.args["seat"])
    db.execute(f"SELECT id FROM seats WHERE code = '{groups['window'][0]}'")  # safe: sql
    db.execute(f"SELECT id FROM seats WHERE code = '{groups['aisle'][0]}'")  # expect: sql
    return jsonify(done=True)


@app.get("/seats/named")
def named():
    seat = Seat(coach="7", passenger=request.args["passenger"])
    db.execute(f"SELECT id FROM coaches WHERE number = '{seat.coach}'")  # safe: sql
    db.execute(f"SELECT id FROM people WHERE name = '{seat.passenger}'")  # expect: sql
    return jsonify(done=True)


@app.get("/seats/replaced")
def replaced():
    seat = Seat("7", request.args["passenger"])._replace(passenger="crew")
    db.execute(f"SELECT id FROM people WHERE name = '{seat.passenger}'")  # safe: sql
    return jsonify(done=True)


@app.get("/seats/chain")
def chained():
    options = ChainMap({"order": "coach"}, {"order": request.args["order"], "kind": request.args["kind"]})
    db.execute("SELECT id FROM seats ORDER BY " + options["order"])  # safe: sql
    db.execute("SELECT id FROM seats WHERE kind = '" + options["kind"] + "'")  # expect: sql
    return jsonify(done=True)
