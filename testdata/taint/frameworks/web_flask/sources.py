"""Flask: every part of a request, and what of it a client does not choose."""

import sqlite3

from flask import Flask, g, jsonify, request, session

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = sqlite3.connect("cinema.db")
    return g.db


@app.get("/films/query")
def query():
    cursor = db().cursor()
    cursor.execute("SELECT id FROM films WHERE title = '" + request.args.get("title", "") + "'")  # expect: sql
    cursor.execute("SELECT id FROM films WHERE title = '" + request.values["title"] + "'")  # expect: sql
    cursor.execute("SELECT id FROM films WHERE q = '" + request.query_string.decode() + "'")  # expect: sql
    titles = "','".join(request.args.getlist("title"))
    cursor.execute(f"SELECT id FROM films WHERE title IN ('{titles}')")  # expect: sql
    return jsonify(done=True)


@app.post("/films/body")
def body():
    cursor = db().cursor()
    cursor.execute("INSERT INTO films VALUES ('" + request.form["title"] + "')")  # expect: sql
    cursor.execute("INSERT INTO films VALUES ('" + request.json["title"] + "')")  # expect: sql
    cursor.execute("INSERT INTO films VALUES ('" + request.get_json(silent=True)["title"] + "')")  # expect: sql
    cursor.execute("INSERT INTO films VALUES ('" + request.get_data(as_text=True) + "')")  # expect: sql
    cursor.execute("INSERT INTO films VALUES (?)", [request.form["title"]])  # safe: sql
    return jsonify(done=True)


@app.get("/films/head")
def head():
    cursor = db().cursor()
    cursor.execute("INSERT INTO visits VALUES ('" + request.headers.get("User-Agent", "") + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + request.user_agent.string + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + request.cookies["visitor"] + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + str(request.referrer) + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + str(request.remote_addr) + "')")  # safe: sql
    cursor.execute(f"INSERT INTO sizes VALUES ({request.content_length})")  # safe: sql
    return jsonify(done=True)


@app.get("/films/address")
def address():
    cursor = db().cursor()
    cursor.execute("INSERT INTO visits VALUES ('" + request.url + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + request.full_path + "')")  # expect: sql
    cursor.execute("INSERT INTO visits VALUES ('" + str(request.endpoint) + "')")  # safe: sql
    cursor.execute("INSERT INTO visits VALUES ('" + str(request.url_rule) + "')")  # safe: sql
    cursor.execute(f"INSERT INTO visits VALUES ({request.is_json})")  # safe: sql
    return jsonify(done=True)


@app.get("/films/named/<title>")
def named(title):
    db().execute(f"SELECT id FROM films WHERE title = '{title}'")  # expect: sql
    return jsonify(done=True)


@app.get("/films/<int:number>/<uuid:key>/<any(dvd, file):kind>")
def numbered(number, key, kind):
    db().execute(f"SELECT id FROM films WHERE id = {number}")  # safe: sql
    db().execute(f"SELECT id FROM films WHERE key = '{key}'")  # safe: sql
    db().execute(f"SELECT id FROM films WHERE kind = '{kind}'")  # safe: sql
    db().execute(f"SELECT id FROM films WHERE name = '{request.view_args['number']}'")  # safe: sql
    return jsonify(done=True)


@app.get("/films/session")
def own_session():
    db().execute(f"SELECT id FROM films WHERE owner = {session['user_id']}")  # safe: sql
    return jsonify(done=True)
