"""Recursion and mutual recursion: the summaries of functions that call each other."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def repeat(word, times):
    if times == 0:
        return ""
    return word + " " + repeat(word, times - 1)


def depth(word, level=0):
    if not word:
        return level
    return depth(word[1:], level + 1)


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


def even(words, out):
    if words:
        out.append(words[0])
        odd(words[1:], out)
    return out


def odd(words, out):
    if words:
        even(words[1:], out)
    return out


def ping(word, left):
    return "done" if left <= 0 else pong(word, left - 1)


def pong(word, left):
    return "done" if left <= 0 else ping(word, left - 1)


def walk(node):
    os.system(f"visit '{node['name']}'")  # expect: command
    for child in node.get("children", []):
        walk(child)


@app.get("/echo/repeat")
def handle_repeat():
    os.system(repeat("ab", 3))  # safe: command
    os.system(repeat(request.args["word"], 3))  # expect: command
    return jsonify(done=True)


@app.get("/echo/depth")
def handle_depth():
    os.system(f"echo-depth {depth(request.args['word'])}")  # safe: command
    return jsonify(done=True)


@app.post("/echo/flatten")
def handle_flatten():
    os.system("echo-all " + " ".join(flatten(request.get_json())))  # expect: command
    os.system("echo-all " + " ".join(flatten(["a", ["b", ["c"]]])))  # safe: command
    return jsonify(done=True)


@app.get("/echo/even")
def handle_even():
    os.system("echo-all " + " ".join(even(request.args.getlist("word"), [])))  # expect: command
    os.system("echo-all " + " ".join(even(["a", "b"], [])))  # safe: command
    return jsonify(done=True)


@app.get("/echo/ping")
def handle_ping():
    os.system("echo-all " + ping(request.args["word"], 4))  # safe: command
    return jsonify(done=True)


@app.post("/echo/walk")
def handle_walk():
    walk(request.get_json())
    return jsonify(done=True)
