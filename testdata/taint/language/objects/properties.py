"""Properties: getters that build or check a value, setters, and cached_property."""

import os
from functools import cached_property

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Camera:
    def __init__(self, name):
        self._name = name
        self._mode = "auto"

    @property
    def device(self):
        return f"/dev/{self._name}"

    @property
    def kind(self):
        return "still" if self._name.startswith("s") else "video"

    @property
    def mode(self):
        return self._mode

    @mode.setter
    def mode(self, value):
        if value not in ("auto", "manual"):
            raise ValueError(value)
        self._mode = value

    @cached_property
    def label(self):
        return self._name.upper()

    @property
    def safe_name(self):
        if not self._name.isalnum():
            abort(400)
        return self._name


@app.get("/camera")
def camera():
    one = Camera(request.args["name"])
    one.mode = request.args["mode"]
    os.system("grab --mode " + one.mode)  # safe: command
    os.system("grab --kind " + one.kind)  # safe: command
    os.system("grab --device " + one.device)  # expect: command
    os.system("grab --label " + one.label)  # expect: command
    os.system("grab --name " + one.safe_name)  # safe: command
    return jsonify(done=True)


class Stored:
    @property
    def title(self):
        return self._title

    @title.setter
    def title(self, value):
        self._title = value

    @title.deleter
    def title(self):
        self._title = "untitled"


@app.get("/camera/title")
def title():
    one = Stored()
    one.title = request.args["title"]
    os.system("grab --title " + one.title)  # expect: command
    del one.title
    os.system("grab --title " + one.title)  # safe: command
    return jsonify(done=True)
