"""Bytes turned into objects: pickle and its kin, YAML, jsonpickle; and formats that hold plain data only."""

import base64
import hmac
import io
import json
import marshal
import os
import pickle
import shelve
import tomllib

import dill
import joblib
import jsonpickle
import pandas
import yaml
from flask import Flask, abort, jsonify, request
from itsdangerous import URLSafeSerializer

app = Flask(__name__)
KEY = os.environb[b"CART_KEY"]
signed = URLSafeSerializer(KEY)


@app.post("/carts/pickle")
def with_pickle():
    pickle.loads(request.data)  # expect: deserialization
    pickle.loads(base64.b64decode(request.cookies["cart"]))  # expect: deserialization
    pickle.load(request.files["cart"])  # expect: deserialization
    pickle.Unpickler(io.BytesIO(request.data)).load()  # expect: deserialization
    pickle.dumps(request.form["cart"])  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/round")
def round_trip():
    pickle.loads(pickle.dumps({"name": request.form["name"]}))  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/signed")
def signed_pickle():
    body = request.data
    expected = hmac.new(KEY, body, "sha256").hexdigest()
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        abort(403)
    pickle.loads(body)  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/token")
def signed_token():
    signed.loads(request.cookies["cart"])  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/kin")
def kin_of_pickle():
    marshal.loads(request.data)  # expect: deserialization
    dill.loads(request.data)  # expect: deserialization
    jsonpickle.decode(request.get_data(as_text=True))  # expect: deserialization
    joblib.load(request.files["model"])  # expect: deserialization
    pandas.read_pickle(request.files["table"])  # expect: deserialization
    pandas.read_csv(request.files["table"])  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/yaml")
def with_yaml():
    text = request.get_data(as_text=True)
    yaml.load(text, Loader=yaml.Loader)  # expect: deserialization
    yaml.load(text, Loader=yaml.UnsafeLoader)  # expect: deserialization
    yaml.unsafe_load(text)  # expect: deserialization
    yaml.safe_load(text)  # safe: deserialization
    yaml.load(text, Loader=yaml.SafeLoader)  # safe: deserialization
    yaml.load(text, yaml.CSafeLoader)  # safe: deserialization
    return jsonify(done=True)


@app.post("/carts/data")
def plain_data():
    text = request.get_data(as_text=True)
    json.loads(text)  # safe: deserialization
    tomllib.loads(text)  # safe: deserialization
    return jsonify(done=True)


@app.get("/carts/shelf")
def on_shelf():
    # The request chooses the key, not the bytes that are unpickled.
    with shelve.open("/srv/shop/carts") as shelf:  # safe: deserialization
        return jsonify(known=shelf.get(request.args["cart"]) is not None)  # safe: deserialization


def from_file():
    with open("/srv/shop/carts.pickle", "rb") as file:
        return pickle.load(file)  # safe: deserialization
