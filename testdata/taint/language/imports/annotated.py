"""Annotations that make a call resolvable: parameters, variables, fields, results, Protocol, Union, TypeVar."""

import os
from typing import Protocol, TypeVar

from flask import Flask, jsonify, request

app = Flask(__name__)
T = TypeVar("T")


class Printer:
    def show(self, text: str) -> None:
        os.system(f"lp '{text}'")  # expect: command


class Screen:
    def show(self, text: str) -> None:
        os.system(f"screen '{text}'")  # safe: command


class Speaker:
    def show(self, text: str) -> None:
        os.system(f"espeak '{text}'")  # expect: command


class Shows(Protocol):
    def show(self, text: str) -> None: ...


class Desk:
    printer: Printer

    def __init__(self, printer: Printer) -> None:
        self.printer = printer


def first(values: list[T]) -> T:
    return values[0]


def speak(device: Shows, text: str) -> None:
    device.show(text)


def of_registry(registry: dict[str, Printer], name: str) -> Printer:
    return registry[name]


@app.get("/show")
def show():
    text = request.args["text"]
    Desk(Printer()).printer.show(text)
    of_registry({"hall": Printer()}, "hall").show(text)
    first([Screen()]).show("ready")
    speak(Speaker(), text)
    return jsonify(done=True)


def total(count: int, text: str) -> int:
    return count + len(text)


@app.get("/count")
def counted():
    os.system(f"lp --copies {total(2, request.args['text'])}")  # safe: command
    return jsonify(done=True)
