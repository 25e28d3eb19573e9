"""Conversions that leave nothing dangerous: numbers, UUIDs, dates, enumerations; and some that do."""

import enum
import ipaddress
import json
import os
import sqlite3
import uuid
from datetime import date
from decimal import Decimal

from flask import Flask, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("payments.db")


class Currency(enum.Enum):
    EURO = "EUR"
    YEN = "JPY"


@app.get("/payments/numbers")
def numbers():
    db.execute(f"SELECT id FROM payments WHERE cents > {int(request.args['cents'])}")  # safe: sql
    db.execute(f"SELECT id FROM payments WHERE rate > {float(request.args['rate'])}")  # safe: sql
    db.execute(f"SELECT id FROM payments WHERE due > {Decimal(request.args['due'])}")  # safe: sql
    db.execute(f"SELECT id FROM payments WHERE open = {bool(request.args['open'])}")  # safe: sql
    db.execute(f"SELECT id FROM payments LIMIT {request.args.get('limit', 10, type=int)}")  # safe: sql
    db.execute(f"SELECT id FROM payments LIMIT {request.args.get('limit', 10)}")  # expect: sql
    return jsonify(done=True)


@app.get("/payments/uuid")
def by_uuid():
    key = uuid.UUID(request.args["key"])
    db.execute(f"SELECT id FROM payments WHERE key = '{key}'")  # safe: sql
    return jsonify(done=True)


@app.get("/payments/date")
def by_date():
    day = date.fromisoformat(request.args["day"])
    db.execute(f"SELECT id FROM payments WHERE day = '{day.isoformat()}'")  # safe: sql
    db.execute(f"SELECT id FROM payments WHERE day = '{request.args['until']}'")  # expect: sql
    return jsonify(done=True)


@app.get("/payments/currency")
def by_currency():
    currency = Currency(request.args["currency"])
    db.execute(f"SELECT id FROM payments WHERE currency = '{currency.value}'")  # safe: sql
    name = Currency[request.args["name"]].name
    db.execute(f"SELECT id FROM payments WHERE currency = '{name}'")  # safe: sql
    return jsonify(done=True)


@app.post("/payments/json")
def from_json():
    data = json.loads(request.data)
    db.execute(f"SELECT id FROM payments WHERE payer = '{data['payer']}'")  # expect: sql
    db.execute(f"SELECT id FROM payments WHERE cents = {int(data['cents'])}")  # safe: sql
    db.execute(f"SELECT id FROM payments WHERE memo = '{json.dumps(data['memo'])}'")  # expect: sql
    return jsonify(done=True)


@app.get("/payments/address")
def by_address():
    four = ipaddress.IPv4Address(request.args["address"])
    os.system(f"ping -c 1 {four}")  # safe: command
    # The scope of an IPv6 address may be any text: `fe80::1%;id` is one.
    any_version = ipaddress.ip_address(request.args["gateway"])
    os.system(f"ping -c 1 {any_version}")  # expect: command
    return jsonify(done=True)


@app.get("/payments/text")
def as_text():
    db.execute(f"SELECT id FROM payments WHERE payer = '{str(request.args['payer'])}'")  # expect: sql
    db.execute(f"SELECT id FROM payments WHERE payer = '{repr(request.args['payer'])}'")  # expect: sql
    db.execute(f"SELECT id FROM payments WHERE size = {hash(request.args['payer'])}")  # safe: sql
    return jsonify(done=True)
