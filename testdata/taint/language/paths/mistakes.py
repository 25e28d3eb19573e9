"""Checks of paths that do not hold: a prefix without a separator, commonprefix, half a normalisation."""

import os
from pathlib import Path

from flask import Flask, abort, jsonify, request, send_file

app = Flask(__name__)
FOLDER = "/srv/scans"


@app.get("/scans/prefix")
def prefix_without_separator():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    # `/srv/scans-private/x` begins with `/srv/scans`, too.
    if not target.startswith(FOLDER):
        abort(404)
    return send_file(target)  # expect: path


@app.get("/scans/commonprefix")
def commonprefix():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if os.path.commonprefix([FOLDER, target]) != FOLDER:
        abort(404)
    return send_file(target)  # expect: path


@app.get("/scans/not-normal")
def prefix_before_normalisation():
    target = os.path.join(FOLDER, request.args["name"])
    if not target.startswith(FOLDER + os.sep):
        abort(404)
    return send_file(target)  # expect: path


@app.get("/scans/normal-after")
def normalised_after_check():
    target = os.path.join(FOLDER, request.args["name"])
    if not target.startswith(FOLDER + os.sep):
        abort(404)
    return send_file(os.path.normpath(target))  # expect: path


@app.get("/scans/normal")
def normalised_before_check():
    target = os.path.normpath(os.path.join(FOLDER, request.args["name"]))
    if not target.startswith(FOLDER + os.sep):
        abort(404)
    return send_file(target)  # safe: path


@app.get("/scans/absolute")
def absolute_path_left():
    name = request.args["name"]
    if ".." in name:
        abort(404)
    # os.path.join drops the folder before an absolute name.
    return send_file(os.path.join(FOLDER, name))  # expect: path


@app.get("/scans/dots")
def no_dots_behind_folder():
    name = request.args["name"]
    if ".." in name:
        abort(404)
    return send_file(f"{FOLDER}/{name}")  # safe: path


@app.get("/scans/replaced")
def replaced_once():
    name = request.args["name"].replace("../", "")
    # `....//` becomes `../`.
    return send_file(f"{FOLDER}/{name}")  # expect: path


@app.get("/scans/suffix")
def suffix():
    with open(f"{FOLDER}/{request.args['name']}.txt") as file:  # expect: path
        return jsonify(lines=len(file.readlines()))


@app.get("/scans/exists")
def existing():
    target = Path(FOLDER, request.args["name"])
    if target.suffix != ".pdf":
        abort(404)
    return jsonify(size=len(target.read_bytes()))  # expect: path


@app.get("/scans/other")
def other_is_checked():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    other = os.path.realpath(os.path.join(FOLDER, request.args["other"]))
    if not other.startswith(FOLDER + os.sep):
        abort(404)
    return send_file(target)  # expect: path
