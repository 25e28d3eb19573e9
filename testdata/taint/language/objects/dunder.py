"""Special methods: indexing, calling, conversion to text, iteration, context, operators."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Options:
    def __init__(self, values):
        self.values = values

    def __getitem__(self, key):
        return self.values[key]

    def __len__(self):
        return len(self.values)

    def __contains__(self, key):
        return key in self.values


class Command:
    def __init__(self, word):
        self.word = word

    def __call__(self, argument):
        return f"{self.word} {argument}"

    def __str__(self):
        return f"run {self.word}"

    def __repr__(self):
        return "Command(...)"

    def __iter__(self):
        yield self.word
        yield "--quiet"

    def __enter__(self):
        return self.word

    def __exit__(self, *error):
        return False

    def __add__(self, other):
        return Command(self.word + " " + other)

    def __getattr__(self, name):
        return "no-" + name


@app.get("/radio/options")
def options():
    one = Options({"station": request.args["station"], "band": "fm"})
    os.system("radio --band " + one["band"])  # safe: command
    os.system("radio --station " + one["station"])  # expect: command
    os.system(f"radio --options {len(one)}")  # safe: command
    os.system(f"radio --has {'station' in one}")  # safe: command
    return jsonify(done=True)


@app.get("/radio/call")
def called():
    tune = Command("tune")
    os.system(tune("fm"))  # safe: command
    os.system(tune(request.args["station"]))  # expect: command
    return jsonify(done=True)


@app.get("/radio/text")
def as_text():
    one = Command(request.args["word"])
    os.system(f"radio {one!r}")  # safe: command
    os.system(f"radio {one}")  # expect: command
    os.system("radio " + str(one))  # expect: command
    return jsonify(done=True)


@app.get("/radio/iterated")
def iterated():
    word, flag = Command(request.args["word"])
    os.system("radio " + flag)  # safe: command
    os.system("radio " + word)  # expect: command
    return jsonify(done=True)


@app.get("/radio/entered")
def entered():
    with Command(request.args["word"]) as word, Command("off") as off:
        os.system("radio " + off)  # safe: command
        os.system("radio " + word)  # expect: command
    return jsonify(done=True)


@app.get("/radio/added")
def added():
    longer = Command("tune") + request.args["station"]
    os.system("radio " + longer.word)  # expect: command
    os.system("radio " + longer.missing)  # safe: command
    return jsonify(done=True)
