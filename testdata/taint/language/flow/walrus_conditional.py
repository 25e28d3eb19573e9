"""Assignment expressions, conditional expressions, and `or` and `and` that give back an operand."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/dns/walrus")
def walrus():
    if host := request.args.get("host"):
        os.system("dig " + host)  # expect: command
    return jsonify(done=True)


@app.get("/dns/length")
def length():
    if (size := len(request.args.get("host", ""))) > 10:
        os.system(f"dig-log {size}")  # safe: command
    return jsonify(done=True)


@app.get("/dns/or")
def fallback():
    host = request.args.get("host") or "localhost"
    os.system("dig " + host)  # expect: command
    return jsonify(done=True)


@app.get("/dns/and")
def both():
    flag = request.args.get("short") and "+short"
    if flag:
        os.system("dig localhost " + flag)  # safe: command
    return jsonify(done=True)


@app.get("/dns/choice")
def choice():
    flag = "+short" if request.args.get("short") else "+noall"
    os.system("dig localhost " + flag)  # safe: command
    return jsonify(done=True)


@app.get("/dns/checked")
def checked():
    kind = request.args.get("kind", "A")
    kind = kind if kind in ("A", "AAAA", "MX") else "A"
    os.system("dig localhost " + kind)  # safe: command
    return jsonify(done=True)


@app.get("/dns/inverted")
def inverted():
    kind = request.args.get("kind", "A")
    kind = "A" if kind in ("A", "AAAA", "MX") else kind
    os.system("dig localhost " + kind)  # expect: command
    return jsonify(done=True)


@app.get("/dns/loop")
def loop():
    names = request.args.getlist("name")
    while names and (name := names.pop()):
        os.system("dig " + name)  # expect: command
    return jsonify(done=True)
