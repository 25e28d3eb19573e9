"""Methods of lists: append, insert, pop, remove, extend and the order that they make."""

import os
from collections import deque

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/jobs/append")
def appended():
    words = ["pack", "fast"]
    words.append(request.args["name"])
    os.system(words[0] + " --help")  # safe: command
    os.system("pack " + words[2])  # expect: command
    return jsonify(done=True)


@app.get("/jobs/shift")
def shifted():
    words = []
    words.append("fast")
    words.append(request.args["name"])
    words.append("small")
    words.pop(0)
    os.system("pack " + words[0])  # expect: command
    os.system("pack " + words[1])  # safe: command
    return jsonify(done=True)


@app.get("/jobs/insert")
def inserted():
    words = ["fast", "small"]
    words.insert(0, request.args["name"])
    os.system("pack " + words[1])  # safe: command
    os.system("pack " + words[0])  # expect: command
    return jsonify(done=True)


@app.get("/jobs/pop")
def popped():
    words = ["fast", request.args["name"]]
    last = words.pop()
    os.system("pack " + " ".join(words))  # safe: command
    os.system("pack " + last)  # expect: command
    return jsonify(done=True)


@app.get("/jobs/cleared")
def cleared():
    words = [request.args["name"]]
    words.clear()
    words.append("fast")
    os.system("pack " + " ".join(words))  # safe: command
    return jsonify(done=True)


@app.get("/jobs/extend")
def extended():
    words = ["pack"]
    words.extend(request.args.getlist("name"))
    os.system(" ".join(words))  # expect: command
    return jsonify(done=True)


@app.get("/jobs/reversed")
def backwards():
    words = ["fast", request.args["name"]]
    words.reverse()
    os.system("pack " + words[1])  # safe: command
    os.system("pack " + words[0])  # expect: command
    return jsonify(done=True)


@app.get("/jobs/queue")
def queued():
    queue = deque()
    queue.append(request.args["name"])
    os.system("pack " + queue.popleft())  # expect: command
    return jsonify(done=True)


@app.get("/jobs/deleted")
def deleted():
    words = [request.args["name"], "fast"]
    del words[0]
    os.system("pack " + words[0])  # safe: command
    return jsonify(done=True)
