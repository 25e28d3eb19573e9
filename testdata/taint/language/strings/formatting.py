"""Ways to put a string together: %, format, f-strings, join, templates, io."""

import io
import sqlite3
from string import Template

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("music.db")
BY_ARTIST = "SELECT id FROM songs WHERE artist = '{}'"


@app.get("/songs/percent")
def percent():
    artist = request.args["artist"]
    db.execute("SELECT id FROM songs WHERE artist = '%s'" % artist)  # expect: sql
    db.execute("SELECT id FROM songs WHERE artist = '%(name)s'" % {"name": artist})  # expect: sql
    db.execute("SELECT id FROM songs LIMIT %d" % int(request.args["limit"]))  # safe: sql
    return jsonify(done=True)


@app.get("/songs/format")
def formatted():
    artist = request.args["artist"]
    db.execute(BY_ARTIST.format(artist))  # expect: sql
    db.execute(BY_ARTIST.format("Satie"))  # safe: sql
    db.execute("SELECT id FROM songs WHERE artist = '{name}'".format_map({"name": artist}))  # expect: sql
    db.execute("SELECT id FROM songs WHERE artist = '{1}'".format(artist, "Satie"))  # safe: sql
    return jsonify(done=True)


@app.get("/songs/fstring")
def fstring():
    artist = request.args["artist"]
    db.execute(f"SELECT id FROM songs WHERE artist LIKE '{artist:.20}%'")  # expect: sql
    db.execute(f"SELECT id FROM songs LIMIT {len(artist):d}")  # safe: sql
    db.execute(f"SELECT id FROM songs WHERE known = {artist == 'Satie'}")  # safe: sql
    return jsonify(done=True)


@app.get("/songs/join")
def joined():
    artist = request.args["artist"]
    db.execute("".join(["SELECT id FROM songs WHERE artist = '", artist, "'"]))  # expect: sql
    where = " OR ".join(["artist = ?"] * 2)
    db.execute("SELECT id FROM songs WHERE " + where, (artist, artist))  # safe: sql
    return jsonify(done=True)


@app.get("/songs/template")
def template():
    query = Template("SELECT id FROM songs WHERE artist = '$artist'")
    db.execute(query.substitute(artist=request.args["artist"]))  # expect: sql
    db.execute(query.safe_substitute(artist="Satie"))  # safe: sql
    return jsonify(done=True)


@app.get("/songs/io")
def written():
    text = io.StringIO()
    text.write("SELECT id FROM songs WHERE artist = '")
    text.write(request.args["artist"])
    text.write("'")
    db.execute(text.getvalue())  # expect: sql
    return jsonify(done=True)


@app.get("/songs/print")
def printed():
    text = io.StringIO()
    print("SELECT id FROM songs", file=text)
    db.execute(text.getvalue())  # safe: sql
    print(f"WHERE artist = '{request.args['artist']}'", file=text)
    db.execute(text.getvalue())  # expect: sql
    return jsonify(done=True)
