"""Imports under other names: modules, functions, parts of packages, and names bound again."""

import os as operating_system
import subprocess as sp
from os import popen as pipe
from os import system

import inputs
import inputs as source
from flask import Flask, jsonify
from inputs import DEFAULT as FALLBACK
from inputs import wanted as asked

app = Flask(__name__)
run = system


@app.get("/alias")
def handle():
    operating_system.system("start " + source.wanted())  # expect: command
    operating_system.system("start " + inputs.usual())  # safe: command
    system("start " + asked())  # expect: command
    system("start " + FALLBACK)  # safe: command
    run("start " + asked())  # expect: command
    pipe("start " + asked())  # expect: command
    sp.run("start " + asked(), shell=True, check=True)  # expect: command
    sp.run(["start", "--", asked()], check=True)  # safe: command
    return jsonify(done=True)


@app.get("/inner")
def imported_inside():
    from inputs import usual as asked

    system("start " + asked())  # safe: command
    return jsonify(done=True)
