"""functools.partial and partialmethod, and methods handed on as values."""

import os
from functools import partial, partialmethod

from flask import Flask, jsonify, request

app = Flask(__name__)


def play(volume, track):
    os.system(f"play --volume {volume}")  # safe: command
    os.system(f"play {track}")  # expect: command


def stop(player, force):
    return f"stop {player} {force}"


class Player:
    def __init__(self, name):
        self.name = name

    def command(self, verb):
        return f"player {self.name} {verb}"

    pause = partialmethod(command, "pause")


@app.get("/play")
def handle():
    quietly = partial(play, "10")
    quietly(request.args["track"])
    return jsonify(done=True)


@app.get("/stop")
def bound_first():
    theirs = partial(stop, request.args["player"])
    os.system(theirs("--now"))  # expect: command
    ours = partial(stop, force="--now")
    os.system(ours("hall"))  # safe: command
    return jsonify(done=True)


@app.get("/pause")
def through_partialmethod():
    os.system(Player("hall").pause())  # safe: command
    os.system(Player(request.args["player"]).pause())  # expect: command
    return jsonify(done=True)


@app.get("/method")
def bound_method():
    command = Player("hall").command
    os.system(command("next"))  # safe: command
    os.system(command(request.args["verb"]))  # expect: command
    return jsonify(done=True)


@app.get("/overridden")
def overridden_keyword():
    ours = partial(stop, "hall", force=request.args["force"])
    os.system(ours(force="--now"))  # safe: command
    os.system(ours())  # expect: command
    return jsonify(done=True)
