"""Figures for the yearly report."""

import sqlite3
from collections import Counter
from datetime import date

from flask import Blueprint, jsonify, request

from models import Loan

bp = Blueprint("reports", __name__, url_prefix="/reports")
COLUMNS = {"title": "title", "author": "author", "loans": "loans"}


def fine_cents(loan: Loan, today: date, per_day: int) -> int:
    """What the reader owes for the loan, in cents."""
    return loan.days_late(today) * per_day


def by_shelf(connection: sqlite3.Connection, shelf: str) -> dict[str, int]:
    rows = connection.execute("SELECT author, loans FROM yearly WHERE shelf = ?", (shelf,))  # fine: a parameter
    counts = Counter()
    for author, loans in rows:
        counts[author] += loans
    return dict(counts)


def top(connection: sqlite3.Connection, column: str, limit: int) -> list[tuple]:
    known = COLUMNS[column]
    sql = f"SELECT title, loans FROM yearly ORDER BY {known} DESC LIMIT ?"  # may: sql
    return connection.execute(sql, (limit,)).fetchall()  # may: sql


@bp.get("/year/<int:year>")
def year(year: int):
    connection = sqlite3.connect("yearly.db")
    clause = request.args.get("where", "1 = 1")
    query = "SELECT title, loans FROM yearly WHERE year = {} AND {}".format(year, clause)  # may: sql
    return jsonify(connection.execute(query).fetchall())  # expect: sql


@bp.get("/top")
def most_read():
    connection = sqlite3.connect("yearly.db")
    return jsonify(top(connection, request.args.get("by", "loans"), 20))
