"""Tuples: packing, unpacking with a star, swapping, and several results of a function."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def read_job():
    return "convert", request.args["source"]


@app.get("/images/swap")
def swap():
    first, second = request.args["first"], "plain"
    first, second = second, first
    os.system(f"convert {first}")  # safe: command
    os.system(f"convert {second}")  # expect: command
    return jsonify(done=True)


@app.get("/images/result")
def result():
    tool, source = read_job()
    os.system(f"{tool} --version")  # safe: command
    os.system(f"{tool} {source}")  # expect: command
    return jsonify(done=True)


@app.get("/images/index")
def by_index():
    job = read_job()
    os.system(job[0] + " --version")  # safe: command
    os.system("convert " + job[-1])  # expect: command
    return jsonify(done=True)


@app.get("/images/star")
def star():
    tool, *rest = "convert", request.args["a"], request.args["b"]
    os.system(f"{tool} --version")  # safe: command
    os.system(f"{tool} {' '.join(rest)}")  # expect: command
    return jsonify(done=True)


@app.get("/images/star-middle")
def star_middle():
    head, *middle, tail = ("convert", request.args["a"], "out.png")
    os.system(f"{head} {tail}")  # safe: command
    os.system(f"{head} {middle[0]}")  # expect: command
    return jsonify(done=True)


@app.get("/images/nested")
def nested():
    (tool, (source, target)), level = ("convert", (request.args["source"], "out.png")), 3
    os.system(f"{tool} {target} {level}")  # safe: command
    os.system(f"{tool} {source}")  # expect: command
    return jsonify(done=True)


@app.get("/images/joined")
def joined():
    command = ("convert", "in.png") + ("out.png",)
    os.system(" ".join(command))  # safe: command
    command += (request.args["flags"],)
    os.system(" ".join(command))  # expect: command
    return jsonify(done=True)
