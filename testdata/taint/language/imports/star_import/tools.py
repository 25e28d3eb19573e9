"""What `import *` brings: only what __all__ names."""

from os import system

from flask import request

__all__ = ["asked", "start", "fixed"]


def asked():
    return request.args["name"]


def fixed():
    return "main"


def start(name):
    system("start " + name)  # expect: command


def _hidden(name):
    return name
