"""ldap3: filters, base and distinguished names, and what escapes which of them."""

import os

from flask import Flask, abort, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)
server = Server("ldaps://directory.example")
BASE = "dc=example,dc=org"


def connect():
    return Connection(server, user="cn=reader", password=os.environ["LDAP_PASSWORD"], auto_bind=True)


@app.get("/people/filter")
def by_filter():
    name = request.args["name"]
    connection = connect()
    connection.search(BASE, f"(uid={name})")  # expect: ldap
    connection.search(BASE, f"(uid={escape_filter_chars(name)})")  # safe: ldap
    connection.search(search_base=BASE, search_filter="(&(cn=" + name + ")(active=TRUE))")  # expect: ldap
    connection.search(BASE, "(active=TRUE)", attributes=["cn"])  # safe: ldap
    return jsonify(count=len(connection.entries))


@app.get("/people/base")
def by_base():
    unit = request.args["unit"]
    connection = connect()
    connection.search(f"ou={unit},{BASE}", "(active=TRUE)")  # expect: ldap
    connection.search(f"ou={escape_rdn(unit)},{BASE}", "(active=TRUE)")  # safe: ldap
    connection.search(f"ou={escape_filter_chars(unit)},{BASE}", "(active=TRUE)")  # expect: ldap
    return jsonify(count=len(connection.entries))


@app.get("/people/checked")
def checked():
    name = request.args["name"]
    if not name.isalnum():
        abort(400)
    connection = connect()
    connection.search(BASE, f"(uid={name})")  # safe: ldap
    return jsonify(count=len(connection.entries))


@app.post("/people/delete")
def delete():
    connection = connect()
    connection.delete("uid=" + request.form["name"] + "," + BASE)  # expect: ldap
    connection.delete("uid=" + escape_rdn(request.form["name"]) + "," + BASE)  # safe: ldap
    return jsonify(done=True)


@app.post("/people/login")
def login():
    user = escape_rdn(request.form["user"])
    # The password is checked by the directory; it is no part of a name or filter.
    own = Connection(server, user=f"uid={user},{BASE}", password=request.form["password"])  # safe: ldap
    return jsonify(done=own.bind())
