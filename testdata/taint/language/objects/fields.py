"""Fields of objects: set in __init__, in another method, from outside, and on one of two instances."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("gym.db")


class Search:
    def __init__(self, name, city="Graz"):
        self.name = name
        self.city = city
        self.sport = "any"

    def only(self, sport):
        self.sport = sport
        return self

    def by_name(self):
        return db.execute(f"SELECT id FROM members WHERE name = '{self.name}'").fetchall()  # expect: sql

    def by_city(self):
        return db.execute(f"SELECT id FROM members WHERE city = '{self.city}'").fetchall()  # safe: sql

    def by_sport(self):
        return db.execute(f"SELECT id FROM members WHERE sport = '{self.sport}'").fetchall()  # expect: sql


@app.get("/members/name")
def by_name():
    return jsonify(Search(request.args["name"]).by_name())


@app.get("/members/city")
def by_city():
    return jsonify(Search(request.args["name"]).by_city())


@app.get("/members/sport")
def by_sport():
    return jsonify(Search("any").only(request.args["sport"]).by_sport())


class Row:
    def __init__(self, value):
        self.value = value


@app.get("/members/two")
def two_instances():
    ours, theirs = Row("gold"), Row(request.args["level"])
    db.execute(f"SELECT id FROM members WHERE level = '{ours.value}'")  # safe: sql
    db.execute(f"SELECT id FROM members WHERE level = '{theirs.value}'")  # expect: sql
    return jsonify(done=True)


@app.get("/members/outside")
def set_from_outside():
    row = Row("gold")
    row.value = request.args["level"]
    db.execute(f"SELECT id FROM members WHERE level = '{row.value}'")  # expect: sql
    row.value = "silver"
    db.execute(f"SELECT id FROM members WHERE level = '{row.value}'")  # safe: sql
    return jsonify(done=True)


@app.get("/members/chained")
def chained():
    outer = Row(Row(request.args["level"]))
    db.execute(f"SELECT id FROM members WHERE level = '{outer.value.value}'")  # expect: sql
    return jsonify(done=True)
