"""Checks that miss: the wrong variable, a copy, a value that changes afterwards, `assert`, an inverted test."""

import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
HOSTS = {"alpha", "beta"}


@app.get("/wake/wrong")
def wrong_variable():
    host, user = request.args["host"], request.args["user"]
    if host not in HOSTS:
        abort(404)
    os.system("wake " + host)  # safe: command
    os.system("wake --for " + user)  # expect: command
    return jsonify(done=True)


@app.get("/wake/later")
def read_again():
    if request.args["host"] not in HOSTS:
        abort(404)
    host = request.form["host"]
    os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/same")
def same_expression():
    if request.args["host"] not in HOSTS:
        abort(404)
    os.system("wake " + request.args["host"])  # safe: command
    return jsonify(done=True)


@app.get("/wake/reassigned")
def reassigned():
    host = request.args["host"]
    if host not in HOSTS:
        abort(404)
    host = host + request.args["suffix"]
    os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/lower")
def checked_in_lower_case():
    host = request.args["host"]
    if host.lower() not in HOSTS:
        abort(404)
    os.system("wake " + host)  # safe: command
    return jsonify(done=True)


@app.get("/wake/stripped")
def checked_in_part():
    host = request.args["host"]
    if host.split(".")[0] not in HOSTS:
        abort(404)
    os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/inverted")
def inverted():
    host = request.args["host"]
    if host in HOSTS:
        abort(404)
    os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/copy")
def copied_before():
    host = request.args["host"]
    wanted = host
    if host not in HOSTS:
        abort(404)
    os.system("wake " + wanted)  # safe: command
    return jsonify(done=True)


@app.get("/wake/one-branch")
def one_branch():
    host = request.args["host"]
    if request.args.get("strict"):
        if host not in HOSTS:
            abort(404)
    os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/own-list")
def own_list():
    host = request.args["host"]
    allowed = request.args.getlist("allowed")
    if host in allowed:
        os.system("wake " + host)  # expect: command
    return jsonify(done=True)


@app.get("/wake/loop")
def checked_in_loop():
    hosts = request.args.getlist("host")
    for host in hosts:
        if host not in HOSTS:
            abort(404)
    os.system("wake " + " ".join(hosts))  # safe: command
    return jsonify(done=True)


@app.get("/wake/first")
def only_first_checked():
    hosts = request.args.getlist("host")
    if hosts[0] not in HOSTS:
        abort(404)
    os.system("wake " + hosts[0])  # safe: command
    os.system("wake " + " ".join(hosts))  # expect: command
    return jsonify(done=True)
