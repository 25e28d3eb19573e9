"""How arguments reach parameters: by position, keyword, default, *args and **kwargs."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def scan(path, flag="-r", *more, depth=1, **labels):
    os.system(f"scan {flag}")  # safe: command
    os.system(f"scan --depth {depth}")  # safe: command
    os.system(f"scan {path}")  # expect: command
    for one in more:
        os.system(f"scan --also {one}")  # expect: command
    for value in labels.values():
        os.system(f"scan --label {value}")  # expect: command


@app.get("/scan")
def handle():
    scan(request.args["path"])
    scan(".", "-v", request.args["also"])
    scan(".", depth=3, owner=request.args["owner"])
    return jsonify(done=True)


def copy(source, target):
    os.system(f"cp-in {source}")  # expect: command
    os.system(f"cp-out {target}")  # safe: command


@app.get("/copy")
def by_keyword():
    copy(target="/srv/out", source=request.args["source"])
    return jsonify(done=True)


def pack(*names, level="6"):
    os.system(f"pack -{level} {names[0]}")  # safe: command
    os.system(f"pack -{level} {names[1]}")  # expect: command


@app.get("/pack")
def unpacked():
    names = ["fixed", request.args["name"]]
    pack(*names)
    return jsonify(done=True)


def send(host, text="hello"):
    os.system(f"send --to {host}")  # safe: command
    os.system(f"send --text '{text}'")  # expect: command


@app.get("/send")
def unpacked_keywords():
    options = {"host": "mail.example", "text": request.args["text"]}
    send(**options)
    return jsonify(done=True)


def forward(*args, **kwargs):
    return archive(*args, **kwargs)


def archive(name, folder="/srv/archive"):
    os.system(f"archive --folder {folder}")  # safe: command
    os.system(f"archive --name {name}")  # expect: command


@app.get("/archive")
def forwarded():
    forward(request.args["name"], folder="/srv/old")
    return jsonify(done=True)


def remember(name, seen=[]):
    for one in seen:
        os.system(f"greet {one}")  # expect: command
    seen.append(name)


@app.get("/greet")
def shared_default():
    remember(request.args["name"])
    return jsonify(done=True)
