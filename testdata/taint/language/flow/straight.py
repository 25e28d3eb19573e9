"""Straight flow: from the request through a few assignments to the sink."""

import sqlite3
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("library.db")


@app.get("/books")
def books():
    author = request.args.get("author", "")
    wanted = author
    query = "SELECT title FROM books WHERE author = '" + wanted + "'"
    rows = db.execute(query).fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/books/by-parameter")
def books_by_parameter():
    author = request.args.get("author", "")
    rows = db.execute("SELECT title FROM books WHERE author = ?", (author,)).fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/books/count")
def count():
    author = request.args.get("author", "")
    author = "Lem"
    rows = db.execute("SELECT count(*) FROM books WHERE author = '" + author + "'").fetchall()  # safe: sql
    return jsonify(rows)


@app.get("/books/late")
def late():
    shelf = "A"
    db.execute("SELECT 1 FROM shelves WHERE code = '" + shelf + "'")  # safe: sql
    shelf = request.args["shelf"]
    db.execute("SELECT 2 FROM shelves WHERE code = '" + shelf + "'")  # expect: sql
    return jsonify(done=True)


@app.get("/books/loan")
def loan():
    reader, clerk = request.args["reader"], "desk"
    note = f"loan for {reader}"
    subprocess.run(f"print-slip '{clerk}'", shell=True, check=True)  # safe: command
    subprocess.run(f"print-slip '{note}'", shell=True, check=True)  # expect: command
    return jsonify(done=True)


@app.get("/books/reader")
def reader_of():
    card = request.args["card"]
    row = db.execute("SELECT id FROM readers WHERE card = ?", (card,)).fetchone()
    rows = db.execute(f"SELECT * FROM loans WHERE reader = {row[0]}").fetchall()  # safe: sql
    return jsonify(rows)
