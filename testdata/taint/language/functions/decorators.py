"""Decorators: with functools.wraps, with arguments, one that checks and one that cleans."""

import os
import shlex
from functools import lru_cache, wraps

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def quoted(function):
    @wraps(function)
    def wrapper(value):
        return function(shlex.quote(value))

    return wrapper


def with_argument(name):
    def decorate(function):
        @wraps(function)
        def wrapper():
            return function(request.args[name])

        return wrapper

    return decorate


def only_letters(function):
    @wraps(function)
    def wrapper(value):
        if not value.isalpha():
            abort(400)
        return function(value)

    return wrapper


def answered(function):
    @wraps(function)
    def wrapper(value):
        function(value)
        return "ready"

    return wrapper


@counted
def feed(animal):
    os.system(f"feeder {animal}")  # expect: command


@quoted
def water(bed):
    os.system(f"sprinkler {bed}")  # safe: command


@only_letters
def light(room):
    os.system(f"lamp {room}")  # safe: command


@answered
def describe(thing):
    return thing


@lru_cache(maxsize=32)
def slug(text):
    return text.lower()


@app.get("/feed")
def handle_feed():
    feed(request.args["animal"])
    return jsonify(calls=feed.calls)


@app.get("/water")
def handle_water():
    water(request.args["bed"])
    return jsonify(done=True)


@app.get("/light")
def handle_light():
    light(request.args["room"])
    return jsonify(done=True)


@app.get("/heat")
@with_argument("room")
def handle_heat(room):
    os.system(f"heater {room}")  # expect: command
    return jsonify(done=True)


@app.get("/describe")
def handle_describe():
    os.system("speak " + describe(request.args["thing"]))  # safe: command
    os.system("speak " + slug(request.args["thing"]))  # expect: command
    return jsonify(done=True)
