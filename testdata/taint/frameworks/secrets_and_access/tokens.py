"""JSON web tokens: what stands in one is trusted only when its signature was checked."""

import os
import sqlite3

import jwt
from flask import Flask, jsonify, request
from jose import jwt as jose_jwt

app = Flask(__name__)
db = sqlite3.connect("readers.db")
KEY = os.environ["TOKEN_KEY"]


def bearer():
    return request.headers["Authorization"].removeprefix("Bearer ")


@app.get("/reader/checked")
def checked():
    claims = jwt.decode(bearer(), KEY, algorithms=["HS256"])
    db.execute(f"SELECT id FROM readers WHERE name = '{claims['sub']}'")  # safe: sql
    return jsonify(done=True)


@app.get("/reader/unchecked")
def unchecked():
    claims = jwt.decode(bearer(), options={"verify_signature": False})
    db.execute(f"SELECT id FROM readers WHERE name = '{claims['sub']}'")  # expect: sql
    return jsonify(done=True)


@app.get("/reader/header")
def header():
    kind = jwt.get_unverified_header(bearer())["kid"]
    db.execute(f"SELECT key FROM keys WHERE kid = '{kind}'")  # expect: sql
    db.execute("SELECT key FROM keys WHERE kid = ?", (kind,))  # safe: sql
    return jsonify(done=True)


@app.get("/reader/jose")
def with_jose():
    claims = jose_jwt.get_unverified_claims(bearer())
    db.execute(f"SELECT id FROM readers WHERE name = '{claims['sub']}'")  # expect: sql
    claims = jose_jwt.decode(bearer(), KEY, algorithms=["HS256"])
    db.execute(f"SELECT id FROM readers WHERE name = '{claims['sub']}'")  # safe: sql
    return jsonify(done=True)
