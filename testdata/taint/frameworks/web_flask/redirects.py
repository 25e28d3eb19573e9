"""Flask: redirects, url_for, the Location header, and checks of where to go."""

from urllib.parse import urljoin, urlparse

from flask import Flask, jsonify, make_response, redirect, request, url_for

app = Flask(__name__)
TARGETS = {"home": "/", "help": "https://help.example/"}


def is_ours(address):
    ours, theirs = urlparse(request.host_url), urlparse(address)
    return theirs.scheme in ("http", "https") and ours.netloc == theirs.netloc


@app.get("/go/next")
def go_next():
    return redirect(request.args.get("next", "/"))  # expect: redirect


@app.get("/go/referrer")
def go_back():
    return redirect(request.referrer or "/")  # expect: redirect


@app.get("/go/route")
def go_route():
    return redirect(url_for("go_next", next=request.args["next"]))  # safe: redirect


@app.get("/go/known")
def go_known():
    return redirect(TARGETS.get(request.args["to"], "/"))  # safe: redirect


@app.get("/go/checked")
def go_checked():
    target = urljoin(request.host_url, request.args["next"])
    if not is_ours(target):
        return redirect("/")
    return redirect(target)  # safe: redirect


@app.get("/go/header")
def go_header():
    response = make_response("", 302)
    response.headers["Location"] = request.args["next"]  # expect: redirect
    return response


@app.get("/go/item/<int:number>")
def go_item(number):
    return redirect(f"/items/{number}?sort={request.args['sort']}")  # safe: redirect


@app.get("/go/code")
def go_code():
    return redirect(code=303, location=request.form["next"])  # expect: redirect


@app.get("/go/json")
def go_json():
    return jsonify(next=request.args["next"])  # safe: redirect
