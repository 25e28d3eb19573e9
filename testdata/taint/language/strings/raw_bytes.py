"""Bytes: decoding and encoding, base64, hex, memory views, hashes."""

import base64
import binascii
import hashlib
import os
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("sensors.db")


@app.post("/readings/body")
def body():
    text = request.get_data().decode("utf-8")
    db.execute(f"INSERT INTO readings VALUES ('{text}')")  # expect: sql
    db.execute("INSERT INTO readings VALUES (?)", (text,))  # safe: sql
    return jsonify(done=True)


@app.post("/readings/bytes")
def raw():
    os.system(b"store-reading " + request.data)  # expect: command
    os.system(b"store-reading " + str(len(request.data)).encode())  # safe: command
    return jsonify(done=True)


@app.get("/readings/base64")
def encoded():
    text = request.args["text"]
    hidden = base64.b64encode(text.encode()).decode()
    os.system(f"store-reading --base64 {hidden}")  # safe: command
    plain = base64.b64decode(request.args["code"]).decode()
    os.system(f"store-reading {plain}")  # expect: command
    return jsonify(done=True)


@app.get("/readings/hex")
def hexadecimal():
    text = request.args["text"]
    os.system(f"store-reading --hex {text.encode().hex()}")  # safe: command
    os.system(f"store-reading {bytes.fromhex(request.args['code']).decode()}")  # expect: command
    os.system(f"store-reading --hex {binascii.hexlify(text.encode()).decode()}")  # safe: command
    return jsonify(done=True)


@app.get("/readings/digest")
def digest():
    name = hashlib.sha256(request.args["text"].encode()).hexdigest()
    os.system(f"store-reading --key {name}")  # safe: command
    return jsonify(done=True)


@app.post("/readings/view")
def view():
    part = bytearray(memoryview(request.data)[4:])
    os.system(b"store-reading " + bytes(part))  # expect: command
    return jsonify(done=True)
