"""Paths that stay in their folder: resolve and is_relative_to, realpath and a prefix, safe_join, relative_to."""

import os
from pathlib import Path

from flask import Flask, abort, jsonify, request, send_file, send_from_directory
from werkzeug.security import safe_join

app = Flask(__name__)
ROOT = Path("/srv/manuals").resolve()
FOLDER = "/srv/manuals"


@app.get("/manuals/plain")
def plain():
    return send_file(ROOT / request.args["name"])  # expect: path


@app.get("/manuals/resolved")
def resolved():
    target = (ROOT / request.args["name"]).resolve()
    if not target.is_relative_to(ROOT):
        abort(404)
    return send_file(target)  # safe: path


@app.get("/manuals/unresolved")
def unresolved():
    target = ROOT / request.args["name"]
    # `/srv/manuals/../../etc` is relative to `/srv/manuals` as text.
    if not target.is_relative_to(ROOT):
        abort(404)
    return send_file(target)  # expect: path


@app.get("/manuals/relative-to")
def relative_to():
    target = (ROOT / request.args["name"]).resolve()
    try:
        target.relative_to(ROOT)
    except ValueError:
        abort(404)
    return jsonify(size=len(target.read_bytes()))  # safe: path


@app.get("/manuals/parents")
def parents():
    target = Path(FOLDER, request.args["name"]).resolve()
    if ROOT not in target.parents:
        abort(404)
    return send_file(target)  # safe: path


@app.get("/manuals/realpath")
def realpath():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if not target.startswith(FOLDER + os.sep):
        abort(404)
    with open(target, "rb") as file:  # safe: path
        return jsonify(size=len(file.read()))


@app.get("/manuals/commonpath")
def commonpath():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if os.path.commonpath([FOLDER, target]) != FOLDER:
        abort(404)
    return send_file(target)  # safe: path


@app.get("/manuals/safe-join")
def joined():
    target = safe_join(FOLDER, request.args["name"])
    if target is None:
        abort(404)
    return send_file(target)  # safe: path


@app.get("/manuals/from-directory")
def from_directory():
    return send_from_directory(FOLDER, request.args["name"])  # safe: path


@app.get("/manuals/from-any-directory")
def from_any_directory():
    return send_from_directory(request.args["folder"], "index.pdf")  # expect: path


def inside(name):
    target = (ROOT / name).resolve()
    if not target.is_relative_to(ROOT):
        raise PermissionError(f"outside of {ROOT}")
    return target


@app.get("/manuals/helper")
def by_helper():
    text = inside(request.args["name"]).read_text()  # safe: path
    return jsonify(lines=text.count("\n"))


@app.get("/manuals/walked")
def known_names():
    name = request.args["name"]
    if name not in os.listdir(FOLDER):
        abort(404)
    return send_file(os.path.join(FOLDER, name))  # safe: path
