"""A package whose __init__ hands on names of its modules, some under other names."""

from flask import Flask, jsonify, request
from storage import Store, clean, find, lookup

app = Flask(__name__)


@app.get("/items")
def items():
    name = request.args["name"]
    rows = find(name)
    rows += lookup(name)
    rows += Store("items").by_name(clean(name))
    rows += Store("items").by_label(name)
    return jsonify(rows)
