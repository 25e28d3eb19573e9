"""Methods of strings: what keeps the taint, what ends it."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/sound/kept")
def kept():
    name = request.args["name"]
    os.system("play " + name.strip().lower())  # expect: command
    os.system("play " + name.replace(" ", "_"))  # expect: command
    os.system("play " + name.split(".")[0])  # expect: command
    os.system("play " + name.partition(".")[2])  # expect: command
    os.system("play " + name.removeprefix("/").title())  # expect: command
    os.system("play " + name.rjust(20, "0"))  # expect: command
    os.system("play " + name * 2)  # expect: command
    return jsonify(done=True)


@app.get("/sound/answers")
def answers():
    name = request.args["name"]
    os.system(f"play --count {name.count('.')}")  # safe: command
    os.system(f"play --at {name.find('.')}")  # safe: command
    os.system(f"play --loop {name.endswith('.loop')}")  # safe: command
    os.system(f"play --code {ord(name[0])}")  # safe: command
    return jsonify(done=True)


@app.get("/sound/receiver")
def receiver():
    name = request.args["name"]
    os.system("play " + "fixed".rjust(len(name)))  # safe: command
    os.system("play " + "a.b".replace(".", name))  # expect: command
    os.system("play " + name.join(["a", "b"]))  # expect: command
    os.system("play " + "a-b-c".split(name)[0])  # safe: command
    return jsonify(done=True)


@app.get("/sound/lines")
def lines():
    for line in request.args["list"].splitlines():
        os.system("play " + line)  # expect: command
    return jsonify(done=True)


@app.get("/sound/translate")
def translated():
    name = request.args["name"]
    os.system("play " + name.translate(str.maketrans("äöü", "aou")))  # expect: command
    return jsonify(done=True)


@app.get("/sound/letters")
def letters():
    name = "".join(letter for letter in request.args["name"] if letter.isalnum())
    os.system("play " + name)  # safe: command
    return jsonify(done=True)
