"""Hashes: of secrets, where speed is a fault, and of other things, where it is not."""

import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
PEPPER = os.environ.get("PEPPER", "")


def digest_of(text):
    return hashlib.sha1(text.encode()).hexdigest()  # expect: hash


def etag_of(content):
    return hashlib.md5(content).hexdigest()  # safe: hash


@app.post("/signup/md5")
def signup_md5():
    password = request.form["password"]
    return jsonify(stored=len(hashlib.md5(password.encode()).hexdigest()))  # expect: hash


@app.post("/signup/new")
def signup_new():
    password = request.form["password"]
    digest = hashlib.new("md5", password.encode()).hexdigest()  # expect: hash
    return jsonify(stored=len(digest))


@app.post("/signup/sha1")
def signup_sha1():
    return jsonify(stored=len(digest_of(request.form["password"])))


@app.post("/signup/sha256")
def signup_sha256():
    salted = PEPPER + request.form["password"]
    return jsonify(stored=len(hashlib.sha256(salted.encode()).hexdigest()))  # expect: hash


@app.post("/signup/scrypt")
def signup_scrypt():
    salt = os.urandom(16)
    digest = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**14, r=8, p=1)  # safe: hash
    return jsonify(stored=len(digest))


@app.post("/signup/pbkdf2")
def signup_pbkdf2():
    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", request.form["password"].encode(), salt, 600_000)  # safe: hash
    return jsonify(stored=len(digest))


@app.post("/files")
def files():
    content = request.files["file"].read()
    return jsonify(etag=etag_of(content), key=hashlib.sha256(content).hexdigest())  # safe: hash


@app.post("/hook")
def hook():
    expected = hmac.new(PEPPER.encode(), request.data, hashlib.sha256).hexdigest()  # safe: hash
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        abort(403)
    return jsonify(done=True)


@app.get("/avatar")
def avatar():
    address = request.args["email"].strip().lower()
    return jsonify(key=hashlib.md5(address.encode(), usedforsecurity=False).hexdigest())  # safe: hash
