"""Class attributes: constants, shared state, and an instance that hides the class's value."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("bikes.db")


class Report:
    table = "bikes"
    last_seen = "nobody"
    columns = ("id", "frame")

    @classmethod
    def remember(cls, name):
        cls.last_seen = name

    @classmethod
    def of_table(cls):
        return f"SELECT {', '.join(cls.columns)} FROM {cls.table}"

    @staticmethod
    def where(value):
        return f" WHERE owner = '{value}'"


class ArchiveReport(Report):
    table = "bikes_archive"


@app.get("/bikes")
def bikes():
    rows = db.execute(ArchiveReport.of_table()).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/bikes/owner")
def of_owner():
    query = Report.of_table() + Report.where(request.args["owner"])
    rows = db.execute(query).fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/bikes/seen")
def seen():
    Report.remember(request.args["name"])
    rows = db.execute(f"SELECT id FROM visits WHERE name = '{Report.last_seen}'").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/bikes/hidden")
def hidden():
    report = ArchiveReport()
    report.table = request.args["table"]
    db.execute(f"SELECT count(*) FROM {ArchiveReport.table}")  # safe: sql
    db.execute(f"SELECT count(*) FROM {report.table}")  # expect: sql
    return jsonify(done=True)
