"""Addresses of which a client gives a part: behind the own path, in the query, or in place of the host."""

from urllib.parse import urlunsplit

import requests
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


def start():
    return app.config["START"]


@app.get("/query")
def query():
    return redirect(f"{start()}?{request.args['q']}")  # safe: redirect


@app.get("/only-query")
def only_query():
    return redirect("?" + request.args["q"])  # safe: redirect


@app.get("/added")
def added():
    return redirect(url_for("query") + "?next=" + request.args["q"])  # safe: redirect


@app.get("/parts")
def parts():
    return redirect(urlunsplit(("", "", "/here", request.args["q"], "")))  # safe: redirect


@app.get("/host-part")
def host_part():
    return redirect(urlunsplit(("https", request.args["q"], "/here", "", "")))  # expect: redirect


@app.get("/stripped")
def stripped():
    return redirect("/" + request.args["q"].lstrip("/"))  # safe: redirect


@app.get("/slash")
def slash():
    return redirect("/" + request.args["q"])  # expect: redirect


@app.get("/before")
def before():
    return redirect(request.args["q"] + "?from=here")  # expect: redirect


@app.get("/behind-host")
def behind_host():
    return redirect("https://www.example.com" + request.args["q"])  # expect: redirect


@app.get("/same")
def same():
    return redirect(request.full_path)  # safe: redirect


@app.get("/backend")
def backend():
    path = request.args["path"]
    requests.get(app.config["BACKEND"] + "/" + path, timeout=5)  # safe: ssrf
    requests.get(app.config["BACKEND"] + path, timeout=5)  # expect: ssrf
    requests.get("https://%s/%s" % (path, "x"), timeout=5)  # expect: ssrf
    return ""
