"""Inheritance: which method runs, by the method resolution order, and what super() hands on."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Export:
    tool = "export"

    def __init__(self, target):
        self.target = target

    def argument(self):
        return self.target

    def run(self):
        os.system(f"{self.tool} {self.argument()}")  # expect: command


class FixedExport(Export):
    def argument(self):
        return "nightly"

    def run(self):
        os.system(f"{self.tool} {self.argument()}")  # safe: command


class QuietExport(Export):
    def __init__(self, target):
        super().__init__(target)
        self.level = 1

    def run(self):
        super().run()
        os.system(f"{self.tool} --log-level {self.level}")  # safe: command


class Loud:
    def word(self):
        return request.args["word"]


class Quiet:
    def word(self):
        return "hush"


class QuietFirst(Quiet, Loud):
    pass


class LoudFirst(Loud, Quiet):
    pass


@app.get("/export")
def export():
    QuietExport(request.args["target"]).run()
    FixedExport(request.args["target"]).run()
    return jsonify(done=True)


@app.get("/say/quiet")
def say_quiet():
    os.system("espeak " + QuietFirst().word())  # safe: command
    return jsonify(done=True)


@app.get("/say/loud")
def say_loud():
    os.system("espeak " + LoudFirst().word())  # expect: command
    return jsonify(done=True)


class Base:
    def prepare(self, text):
        return text


class Left(Base):
    def prepare(self, text):
        return super().prepare(text)


class Right(Base):
    def prepare(self, text):
        return "checked"


class Diamond(Left, Right):
    pass


@app.get("/say/diamond")
def say_diamond():
    text = request.args["text"]
    os.system("espeak " + Diamond().prepare(text))  # safe: command
    os.system("espeak " + Left().prepare(text))  # expect: command
    return jsonify(done=True)
