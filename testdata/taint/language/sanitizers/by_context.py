"""Escaping by context: what is right for HTML is not right for SQL or a shell, and the other way round."""

import shlex
import sqlite3
import subprocess
from html import escape
from urllib.parse import quote

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)
db = sqlite3.connect("press.db")


@app.get("/news/html")
def for_html():
    title = escape(request.args["title"])
    return f"<h1>{title}</h1>"  # safe: xss


@app.get("/news/html-in-sql")
def html_in_sql():
    number = escape(request.args["number"])
    rows = db.execute(f"SELECT id FROM news WHERE number = {number}").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/news/html-in-shell")
def html_in_shell():
    title = escape(request.args["title"])
    subprocess.run(f"typeset {title}", shell=True, check=True)  # expect: command
    return jsonify(done=True)


@app.get("/news/shell")
def for_shell():
    title = shlex.quote(request.args["title"])
    subprocess.run(f"typeset -- {title}", shell=True, check=True)  # safe: command
    return jsonify(done=True)


@app.get("/news/shell-in-sql")
def shell_in_sql():
    title = shlex.quote(request.args["title"])
    rows = db.execute(f"SELECT id FROM news WHERE title = {title}").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/news/shell-in-html")
def shell_in_html():
    title = shlex.quote(request.args["title"])
    return make_response(f"<h1>{title}</h1>")  # expect: xss


@app.get("/news/joined")
def joined():
    command = shlex.join(["typeset", "--", request.args["title"]])
    subprocess.run(command, shell=True, check=True)  # safe: command
    return jsonify(done=True)


@app.get("/news/link")
def link():
    section = quote(request.args["section"], safe="")
    return f'<a href="/news/{section}">more</a>'  # safe: xss


@app.get("/news/double")
def doubled_quotes():
    number = request.args["number"].replace("'", "''")
    rows = db.execute(f"SELECT id FROM news WHERE number = {number}").fetchall()  # expect: sql
    return jsonify(rows)


@app.get("/news/angle")
def one_replaced():
    title = request.args["title"].replace("<script>", "")
    return f"<h1>{title}</h1>"  # expect: xss


@app.get("/news/unescaped")
def undone():
    from html import unescape

    title = unescape(escape(request.args["title"]))
    return f"<h1>{title}</h1>"  # expect: xss


@app.get("/news/split-shell")
def split_list():
    words = shlex.split(request.args["words"])
    subprocess.run(["typeset", "--", *words], check=True)  # safe: command
    subprocess.run(" ".join(["typeset", *words]), shell=True, check=True)  # expect: command
    return jsonify(done=True)
