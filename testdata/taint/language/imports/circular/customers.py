"""Imports the module that imports it, inside a function and at its end."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def greeting(name):
    return f"Dear {name}"


def code(name):
    return len(name) * 7


@app.get("/orders/label")
def label():
    from orders import Order, print_label

    print_label(Order(request.args["customer"]))
    return jsonify(done=True)
