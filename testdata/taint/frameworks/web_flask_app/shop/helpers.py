"""Reading and checking of requests."""

from flask import abort, request

COLUMNS = {"title": "title", "newest": "id DESC"}


def word(name, default=""):
    return request.args.get(name, default).strip()


def column():
    name = word("order", "title")
    if name not in COLUMNS:
        abort(400)
    return COLUMNS[name]
