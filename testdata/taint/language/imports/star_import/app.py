"""`from ... import *`: names that come from another module, and one that hides them."""

from os import *  # noqa: F403

from flask import Flask, jsonify
from tools import *  # noqa: F403

app = Flask(__name__)


def fixed():
    return "own"


@app.get("/star")
def handle():
    start(asked())  # noqa: F405
    system("start " + asked())  # noqa: F405  # expect: command
    system("start " + fixed())  # noqa: F405  # safe: command
    return jsonify(done=True)
