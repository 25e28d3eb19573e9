"""Globals: state that one handler writes and another reads, and names that only look global."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)

last_target = "home"
target = "home"
SETTINGS = {"tool": "rsync", "target": "home"}
HISTORY = []
REGION = "eu" if os.environ.get("REGION") == "eu" else "us"


@app.get("/sync/remember")
def remember():
    global last_target
    last_target = request.args["target"]
    HISTORY.append(last_target)
    SETTINGS["target"] = last_target
    return jsonify(done=True)


@app.get("/sync/shadow")
def shadow():
    target = request.args["target"]
    return jsonify(length=len(target))


@app.get("/sync")
def sync():
    os.system("rsync . " + last_target)  # expect: command
    return jsonify(done=True)


@app.get("/sync/own")
def sync_own():
    os.system("rsync . " + target)  # safe: command
    os.system("rsync . " + REGION)  # safe: command
    return jsonify(done=True)


@app.get("/sync/settings")
def sync_settings():
    os.system(SETTINGS["tool"] + " --version")  # safe: command
    os.system("rsync . " + SETTINGS["target"])  # expect: command
    return jsonify(done=True)


@app.get("/sync/history")
def sync_history():
    for one in HISTORY:
        os.system("rsync . " + one)  # expect: command
    os.system(f"sync-log {len(HISTORY)}")  # safe: command
    return jsonify(done=True)
