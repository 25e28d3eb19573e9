"""`match` with captures: sequences, mappings, classes and guards."""

import os
from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Job:
    name: str
    target: str


@app.post("/robot/sequence")
def sequence():
    match request.get_json():
        case ["move", place]:
            os.system(f"robot move {place}")  # expect: command
        case ["stop", *_]:
            os.system("robot stop")  # safe: command
        case ["say", *words]:
            os.system("robot say " + " ".join(words))  # expect: command
    return jsonify(done=True)


@app.post("/robot/mapping")
def mapping():
    match request.get_json():
        case {"action": "turn" | "lift" as action}:
            os.system(f"robot {action}")  # safe: command
        case {"action": "go", "to": place}:
            os.system(f"robot go {place}")  # expect: command
        case {"speed": int(speed)}:
            os.system(f"robot speed {speed}")  # safe: command
        case {"note": str(note)}:
            os.system(f"robot note {note}")  # expect: command
    return jsonify(done=True)


@app.get("/robot/class")
def instance():
    match Job(name="inspect", target=request.args["target"]):
        case Job(name=name, target=target):
            os.system(f"robot {name}")  # safe: command
            os.system(f"robot look {target}")  # expect: command
    return jsonify(done=True)


@app.get("/robot/guard")
def guard():
    match request.args["place"]:
        case place if place in {"dock", "shelf"}:
            os.system(f"robot go {place}")  # safe: command
        case place if place.isalnum():
            os.system(f"robot find {place}")  # safe: command
        case place:
            os.system(f"robot ask {place}")  # expect: command
    return jsonify(done=True)


@app.get("/robot/pair")
def pair():
    match ("wait", request.args["seconds"]):
        case (verb, seconds):
            os.system(f"robot {verb}")  # safe: command
            os.system(f"robot sleep {seconds}")  # expect: command
    return jsonify(done=True)
