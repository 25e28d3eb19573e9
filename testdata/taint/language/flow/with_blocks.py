"""`with`: what `as` binds, several managers in one statement, and blocks that swallow errors."""

import contextlib
import sqlite3
import subprocess
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@contextlib.contextmanager
def opened(path):
    connection = sqlite3.connect(path)
    try:
        yield connection
    finally:
        connection.close()


@contextlib.contextmanager
def labelled(text):
    yield f"[{text}]"


@app.get("/stock")
def stock():
    with sqlite3.connect("stock.db") as connection:
        rows = connection.execute("SELECT n FROM stock WHERE sku = '%s'" % request.args["sku"])  # expect: sql
        return jsonify(rows.fetchall())


@app.get("/stock/own")
def stock_own():
    sku = request.args["sku"]
    with opened("stock.db") as connection, contextlib.closing(connection.cursor()) as cursor:
        cursor.execute("SELECT n FROM stock WHERE sku = ?", (sku,))  # safe: sql
        cursor.execute(f"SELECT n FROM stock WHERE sku = '{sku}'")  # expect: sql
        return jsonify(cursor.fetchall())


@app.get("/stock/label")
def label():
    with labelled(request.args["text"]) as text, labelled("depot 4") as depot:
        subprocess.run(f"labelprint '{depot}'", shell=True, check=True)  # safe: command
        subprocess.run(f"labelprint '{text}'", shell=True, check=True)  # expect: command
    return jsonify(done=True)


@app.get("/stock/number")
def number():
    count = "0"
    with contextlib.suppress(ValueError):
        count = request.args["count"]
        count = str(int(count))
    subprocess.run(f"labelprint --copies {count}", shell=True, check=True)  # expect: command
    return jsonify(done=True)


@app.get("/stock/temporary")
def temporary():
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(request.args["text"].encode())
        file.flush()
        subprocess.run(f"labelprint --from {file.name}", shell=True, check=True)  # safe: command
    return jsonify(done=True)
