"""Imports that depend on a condition or an exception: either may be what runs."""

import os
import sys
from typing import TYPE_CHECKING

from flask import Flask, jsonify, request

try:
    from fast import clean, shorten
except ImportError:
    from slow import clean, shorten

if TYPE_CHECKING:
    from collections.abc import Callable

if sys.version_info >= (3, 8):
    from shlex import quote
else:
    from pipes import quote

app = Flask(__name__)


def apply(function: "Callable[[str], str]", name):
    return function(name)


@app.get("/pack")
def pack():
    name = request.args["name"]
    os.system("pack " + clean(name))  # safe: command
    os.system("pack " + quote(name))  # safe: command
    os.system("pack " + shorten(name))  # expect: command
    os.system("pack " + apply(clean, name))  # safe: command
    return jsonify(done=True)
