"""Checks that a path lies in a folder: commonpath, parents, `/` of paths, a helper with try and except."""

import os
import re
import shutil
from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ROOT = Path("/srv/scans")
FOLDER = "/srv/scans"


def lies_in(path, folder):
    try:
        path.resolve().relative_to(Path(folder).resolve())
        return True
    except ValueError:
        return False


def is_path(path):
    try:
        path.resolve()
        return True
    except ValueError:
        return False


def is_below(folder, path):
    folder = os.path.abspath(folder)
    path = os.path.abspath(path)
    return os.path.commonpath([folder]) == os.path.commonpath([folder, path])


def names():
    return {"scan": os.listdir("/srv/templates"), "page": os.listdir("/srv/pages")}


def kind_of(name):
    kind = None
    for key, known in names().items():
        if name in known:
            kind = key
            break
    if kind is None:
        raise ValueError(name)
    return kind


def guess(name):
    kind = None
    for key, known in names().items():
        if name in known:
            kind = key
            break
    return kind


@app.post("/remove")
def remove():
    target = ROOT / request.json["path"]
    if not lies_in(target, ROOT):
        abort(404)
    shutil.rmtree(target)  # safe: path
    return ""


@app.post("/clear")
def clear():
    target = ROOT / request.json["path"]
    if not is_path(target):
        abort(404)
    shutil.rmtree(target)  # expect: path
    return ""


@app.get("/joined")
def joined():
    target = ROOT / request.args["name"]
    if not target.resolve().is_relative_to(ROOT):
        return send_file(target)  # expect: path
    return send_file(target)  # safe: path


@app.get("/parents")
def parents():
    target = Path(request.args["name"]).resolve()
    if ROOT in target.parents:
        return send_file(target)  # safe: path
    return send_file(target)  # expect: path


@app.get("/common")
def common():
    target = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if os.path.commonpath([FOLDER, target]) != FOLDER:
        return send_file(target)  # expect: path
    return send_file(target)  # safe: path


@app.get("/below")
def below():
    name = request.args["name"]
    if is_below(FOLDER, name):
        return send_file(name)  # safe: path
    return send_file(name)  # expect: path


@app.get("/parent")
def parent():
    target = ROOT.joinpath(request.args["name"])
    if target.absolute().parent != ROOT:
        return send_file(target)  # expect: path
    return send_file(target)  # safe: path


@app.get("/template")
def template():
    name = request.args["name"]
    kind_of(name)
    return send_file(os.path.join("/srv/templates", name))  # safe: path


@app.get("/guess")
def guessed():
    name = request.args["name"]
    guess(name)
    return send_file(os.path.join("/srv/templates", name))  # expect: path


@app.get("/pattern")
def pattern():
    name = os.path.normpath(request.args["name"])
    if re.match("^[A-Za-z0-9_+-]+$", name):
        return send_file(name)  # safe: path
    return send_file(name)  # expect: path


@app.get("/stem")
def stem():
    name = request.args["name"]
    with open(ROOT.joinpath(f"{Path(name).stem}.zip"), "wb") as archive:  # safe: path
        archive.write(b"")
    with open(ROOT.joinpath(f"{Path(name)}.zip"), "wb") as archive:  # expect: path
        archive.write(b"")
    return ""
