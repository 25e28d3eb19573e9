"""Loop-carried taint: what one turn leaves behind is there in the next."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/backup/carried")
def carried():
    previous = "start"
    for name in request.args.getlist("name"):
        os.system(f"backup --after '{previous}'")  # expect: command
        previous = name
    return jsonify(done=True)


@app.get("/backup/two-steps")
def two_steps():
    first = second = "none"
    for name in request.args.getlist("name"):
        os.system(f"backup --base '{second}'")  # expect: command
        second = first
        first = name
    return jsonify(done=True)


@app.get("/backup/reset")
def reset():
    for name in request.args.getlist("name"):
        job = name
        job = "nightly"
        os.system("backup --job " + job)  # safe: command
    return jsonify(done=True)


@app.get("/backup/collected")
def collected():
    command = "backup"
    for name in request.args.getlist("name"):
        command += " " + name
    os.system(command)  # expect: command
    return jsonify(done=True)


@app.get("/backup/counted")
def counted():
    count = 0
    for _ in request.args.getlist("name"):
        count += 1
    os.system(f"backup --jobs {count}")  # safe: command
    return jsonify(done=True)


@app.get("/backup/enumerated")
def enumerated():
    for number, name in enumerate(request.args.getlist("name")):
        os.system(f"backup --slot {number}")  # safe: command
        os.system(f"backup --job {name}")  # expect: command
    return jsonify(done=True)


@app.get("/backup/pairs")
def pairs():
    slots = ("a", "b", "c")
    for slot, name in zip(slots, request.args.getlist("name")):
        os.system(f"backup --slot {slot}")  # safe: command
        os.system(f"backup --job {name}")  # expect: command
    return jsonify(done=True)
