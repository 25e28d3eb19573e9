"""Who may do what: sign-in, sessions, tokens for the library's own apps."""

import functools
import hashlib
import random
import secrets

import jwt
from flask import Blueprint, abort, current_app, jsonify, make_response, redirect, request, session
from werkzeug.security import check_password_hash, generate_password_hash

from models import Reader

bp = Blueprint("auth", __name__, url_prefix="/auth")
APP_SECRET = "reading-room-app-2f9d"  # expect: secret


def old_hash(password: str) -> str:
    digest = hashlib.new("md5")  # expect: weak-hash
    digest.update(password.encode())
    return digest.hexdigest()


def hash_pin(pin: str) -> str:
    hashed_password = hashlib.sha1(pin.encode())  # expect: weak-hash
    return hashed_password.hexdigest()


def cover_key(isbn: str) -> str:
    return hashlib.sha1(isbn.encode(), usedforsecurity=False).hexdigest()  # fine: names a file in a cache


def page_tag(body: bytes) -> str:
    return hashlib.new("md5", body, usedforsecurity=False).hexdigest()  # fine: an ETag


def strong_hash(password: str) -> str:
    return generate_password_hash(password)  # fine: a password hash with a work factor


def content_id(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()  # fine: a strong hash


def new_pin() -> str:
    return str(random.randint(1000, 9999))  # expect: random


def new_card() -> str:
    return secrets.token_hex(8)  # fine: from the system's source


def librarian_only(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if not session.get("librarian"):
            abort(403)
        return view(*args, **kwargs)

    return wrapped


def current_reader() -> Reader | None:
    card = session.get("card")
    return Reader.query.filter_by(card=card).first() if card else None


@bp.post("/login")
def login():
    reader = Reader.query.filter_by(card=request.form["card"]).first()
    if reader is None or not check_password_hash(reader.password_hash, request.form["password"]):
        abort(401)
    session["card"] = reader.card
    session["librarian"] = reader.is_librarian
    response = make_response(redirect("/"))
    response.set_cookie("remember", reader.card, secure=False, httponly=False)  # expect: cookie
    return response


@bp.post("/login/kiosk")
def login_kiosk():
    reader = Reader.query.filter_by(card=request.form["card"]).first_or_404()
    response = make_response(redirect("/kiosk"))
    response.set_cookie("kiosk", reader.card, secure=True, httponly=True, samesite="Strict")  # fine: shut
    return response


@bp.get("/me")
def me():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    claims = jwt.decode(token, current_app.config["SECRET_KEY"], algorithms=["HS256"])  # fine: checked
    return jsonify(claims)


@bp.get("/me/old")
def me_old():
    token = request.args["token"]
    claims = jwt.decode(token, APP_SECRET, algorithms=["HS256", "none"])  # expect: jwt
    return jsonify(claims)


@bp.get("/whose")
def whose():
    claims = jwt.decode(request.args["token"], APP_SECRET, verify=False, algorithms=["HS256"])  # expect: jwt
    return jsonify(card=claims.get("card"))


@bp.post("/token")
def token():
    reader = current_reader() or abort(401)
    issued = jwt.encode({"card": reader.card}, "shelfmark", algorithm="HS256")  # expect: jwt or secret
    return jsonify(token=issued)
