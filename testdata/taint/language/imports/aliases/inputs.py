"""Where values come from: one from the request, one constant."""

from flask import request


def wanted():
    return request.args["wanted"]


def usual():
    return "main"


DEFAULT = "main"
