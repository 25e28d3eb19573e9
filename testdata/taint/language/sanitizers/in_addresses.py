"""Addresses put together from parts: when the host is ours, when it is not, and how it is checked."""

from urllib.parse import quote, urlencode, urljoin, urlparse, urlsplit

import requests
from flask import Flask, abort, jsonify, redirect, request

app = Flask(__name__)
API = "https://api.parcels.example"
ALLOWED = {"api.parcels.example", "tracking.parcels.example"}
LIMIT = 5


@app.get("/track/path")
def in_path():
    number = request.args["number"]
    status = requests.get(f"{API}/track/{quote(number, safe='')}", timeout=LIMIT).status_code  # safe: ssrf
    return jsonify(status=status)


@app.get("/track/query")
def in_query():
    query = urlencode({"number": request.args["number"]})
    status = requests.get(f"{API}/track?{query}", timeout=LIMIT).status_code  # safe: ssrf
    status = requests.get(API, params={"number": request.args["number"]}, timeout=LIMIT).status_code  # safe: ssrf
    return jsonify(status=status)


@app.get("/track/host")
def in_host():
    country = request.args["country"]
    status = requests.get(f"https://{country}.parcels.example/", timeout=LIMIT).status_code  # expect: ssrf
    return jsonify(status=status)


@app.get("/track/no-slash")
def without_slash():
    # Without the slash `@other.example` becomes the host.
    status = requests.get(API + request.args["path"], timeout=LIMIT).status_code  # expect: ssrf
    return jsonify(status=status)


@app.get("/track/whole")
def whole():
    status = requests.get(request.args["url"], timeout=LIMIT).status_code  # expect: ssrf
    return jsonify(status=status)


@app.get("/track/joined")
def joined():
    # An absolute second address replaces the first.
    address = urljoin(API, request.args["path"])
    status = requests.get(address, timeout=LIMIT).status_code  # expect: ssrf
    return jsonify(status=status)


@app.get("/track/checked")
def checked():
    address = request.args["url"]
    parts = urlparse(address)
    if parts.scheme != "https" or parts.netloc not in ALLOWED:
        abort(400)
    status = requests.get(address, timeout=LIMIT).status_code  # safe: ssrf
    return jsonify(status=status)


@app.get("/track/prefix")
def prefix():
    address = request.args["url"]
    if not address.startswith("https://api.parcels.example"):
        abort(400)
    status = requests.get(address, timeout=LIMIT).status_code  # expect: ssrf
    return jsonify(status=status)


@app.get("/track/prefix-slash")
def prefix_with_slash():
    address = request.args["url"]
    if not address.startswith("https://api.parcels.example/"):
        abort(400)
    status = requests.get(address, timeout=LIMIT).status_code  # safe: ssrf
    return jsonify(status=status)


@app.get("/track/contains")
def contains():
    address = request.args["url"]
    if "parcels.example" in address:
        requests.get(address, timeout=LIMIT)  # expect: ssrf
    return jsonify(done=True)


@app.get("/leave/local")
def local():
    target = request.args["next"]
    if urlsplit(target).netloc or urlsplit(target).scheme:
        abort(400)
    return redirect("/account/" + quote(target))  # safe: redirect


@app.get("/leave/slash")
def after_slash():
    # `//other.example` is an address of another host.
    return redirect("/" + request.args["next"])  # expect: redirect


@app.get("/leave/page")
def page():
    return redirect("/pages/" + request.args["page"])  # safe: redirect


@app.get("/leave/anywhere")
def anywhere():
    return redirect(request.args["next"])  # expect: redirect
