"""Flask: what is written into the session, cookies and their flags."""

import secrets

from flask import Flask, abort, jsonify, make_response, request, session

app = Flask(__name__)
ROLES = ("reader", "author")


@app.post("/session/role")
def role():
    session["role"] = request.form["role"]  # expect: trust-boundary
    return jsonify(done=True)


@app.post("/session/known-role")
def known_role():
    if request.form["role"] not in ROLES:
        abort(400)
    session["role"] = request.form["role"]  # safe: trust-boundary
    return jsonify(done=True)


@app.post("/session/number")
def number():
    session["page"] = int(request.form["page"])  # safe: trust-boundary
    return jsonify(done=True)


@app.post("/session/update")
def update():
    session.update(request.form)  # expect: trust-boundary
    return jsonify(done=True)


@app.post("/session/default")
def default():
    session.setdefault("language", request.form["language"])  # expect: trust-boundary
    return jsonify(done=True)


@app.post("/session/fresh")
def fresh():
    session["nonce"] = secrets.token_hex(16)  # safe: trust-boundary, random
    return jsonify(done=True)


@app.post("/login")
def login():
    response = make_response(jsonify(done=True))
    response.set_cookie("session_id", secrets.token_urlsafe(32))  # expect: cookie
    return response


@app.post("/login/careful")
def careful_login():
    response = make_response(jsonify(done=True))
    token = secrets.token_urlsafe(32)
    response.set_cookie("session_id", token, secure=True, httponly=True, samesite="Lax")  # safe: cookie
    return response


@app.post("/login/plain")
def plain_login():
    response = make_response(jsonify(done=True))
    token = secrets.token_urlsafe(32)
    response.set_cookie("session_id", token, secure=False, httponly=True, samesite="Strict")  # expect: cookie
    return response


@app.post("/login/options")
def login_with_options():
    options = {"secure": True, "httponly": True, "samesite": "Strict"}
    response = make_response(jsonify(done=True))
    response.set_cookie("session_id", secrets.token_urlsafe(32), **options)  # safe: cookie
    return response


@app.post("/logout")
def logout():
    session.clear()
    response = make_response(jsonify(done=True))
    response.delete_cookie("session_id")  # safe: cookie
    return response
