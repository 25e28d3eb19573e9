"""Escaping for LDAP filters, distinguished names and XPath."""

import ldap
from flask import Flask, abort, jsonify, request
from ldap.dn import escape_dn_chars
from ldap.filter import escape_filter_chars, filter_format
from lxml import etree

app = Flask(__name__)
directory = ldap.initialize("ldaps://directory.example")
tree = etree.parse("staff.xml")
BASE = "ou=people,dc=example,dc=org"


@app.get("/staff/filter")
def in_filter():
    name = request.args["name"]
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, f"(cn={name})")  # expect: ldap
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, f"(cn={escape_filter_chars(name)})")  # safe: ldap
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, filter_format("(cn=%s)", [name]))  # safe: ldap
    return jsonify(done=True)


@app.get("/staff/base")
def in_base():
    unit = request.args["unit"]
    directory.search_s(f"ou={unit},{BASE}", ldap.SCOPE_ONELEVEL)  # expect: ldap
    directory.search_s(f"ou={escape_dn_chars(unit)},{BASE}", ldap.SCOPE_ONELEVEL)  # safe: ldap
    # A comma ends a part of the name, and the filter's escaping leaves it as it is.
    directory.search_s(f"ou={escape_filter_chars(unit)},{BASE}", ldap.SCOPE_ONELEVEL)  # expect: ldap
    return jsonify(done=True)


@app.get("/staff/path")
def in_path():
    name = request.args["name"]
    found = tree.xpath(f"//person[@name='{name}']")  # expect: xpath
    found = tree.xpath("//person[@name=$name]", name=name)  # safe: xpath
    return jsonify(count=len(found))


@app.get("/staff/quotes")
def without_quotes():
    name = request.args["name"]
    if "'" in name:
        abort(400)
    found = tree.xpath(f"//person[@name='{name}']")  # safe: xpath
    return jsonify(count=len(found))


@app.get("/staff/wrong-quotes")
def with_other_quotes():
    name = request.args["name"].replace('"', "")
    found = tree.xpath(f"//person[@name='{name}']")  # expect: xpath
    return jsonify(count=len(found))
