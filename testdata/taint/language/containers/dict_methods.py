"""Methods of dictionaries: pop, setdefault, update, `|`, copy, items, and what they give back."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULTS = {"format": "pdf", "paper": "A4"}


@app.get("/papers/pop")
def popped():
    options = {"format": request.args["format"], "paper": "A4"}
    taken = options.pop("format")
    os.system("render --paper " + options["paper"])  # safe: command
    os.system("render --format " + taken)  # expect: command
    return jsonify(done=True)


@app.get("/papers/pop-then-default")
def popped_then_default():
    options = {"format": request.args["format"]}
    options.pop("format")
    os.system("render --format " + options.get("format", "pdf"))  # safe: command
    return jsonify(done=True)


@app.get("/papers/setdefault")
def setdefault():
    options = {"paper": "A4"}
    paper = options.setdefault("paper", request.args["paper"])
    style = options.setdefault("style", request.args["style"])
    os.system("render --paper " + paper)  # safe: command
    os.system("render --style " + style)  # expect: command
    return jsonify(done=True)


@app.get("/papers/update")
def updated():
    options = dict(DEFAULTS)
    options.update({"format": request.args["format"]})
    os.system("render --paper " + options["paper"])  # safe: command
    os.system("render --format " + options["format"])  # expect: command
    return jsonify(done=True)


@app.get("/papers/update-all")
def updated_by_request():
    options = dict(DEFAULTS)
    options.update(request.args)
    os.system("render --paper " + options["paper"])  # expect: command
    return jsonify(done=True)


@app.get("/papers/union")
def union():
    asked = {"format": request.args["format"], "paper": request.args["paper"]}
    ours_win = asked | DEFAULTS
    theirs_win = DEFAULTS | asked
    os.system("render --format " + ours_win["format"])  # safe: command
    os.system("render --format " + theirs_win["format"])  # expect: command
    return jsonify(done=True)


@app.get("/papers/unpacked")
def unpacked():
    options = {**request.args, "format": "pdf"}
    os.system("render --format " + options["format"])  # safe: command
    os.system("render --paper " + options["paper"])  # expect: command
    return jsonify(done=True)


@app.get("/papers/items")
def items():
    options = {"format": "pdf", "title": request.args["title"]}
    for key, value in options.items():
        os.system(f"render-check {key}")  # safe: command
        os.system(f"render-check '{value}'")  # expect: command
    return jsonify(done=True)


@app.get("/papers/defaults")
def copied():
    options = DEFAULTS.copy()
    options["title"] = request.args["title"]
    os.system("render " + " ".join(DEFAULTS.values()))  # safe: command
    os.system("render " + " ".join(options.values()))  # expect: command
    return jsonify(done=True)
