"""Texts from which something is taken out: chains of replace, re.sub, doubled quotes, repr."""

import logging
import os
import re

import ldap
from flask import Flask, request
from sqlalchemy import text

app = Flask(__name__)
log = logging.getLogger(__name__)


def for_filter(value):
    value = value.replace("\\", "\\5c")
    value = value.replace("*", "\\2a")
    value = value.replace("(", "\\28")
    value = value.replace(")", "\\29")
    return value.replace("\x00", "\\00")


def half_for_filter(value):
    return value.replace("*", "\\2a").replace("\\", "\\5c")


@app.get("/people")
def people():
    directory = ldap.initialize("ldap://localhost")
    name = request.args["name"]
    directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=%s)" % for_filter(name))  # safe: ldap
    directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=%s)" % half_for_filter(name))  # expect: ldap
    return ""


@app.get("/attach")
def attach():
    name = request.args["name"]
    text("attach database '{}' as other".format(name.replace("'", "''")))  # safe: sql
    text("attach database {} as other".format(name.replace("'", "''")))  # expect: sql
    text(f"attach database '{name}' as other")  # expect: sql
    return ""


@app.get("/files")
def files():
    name = request.args["name"]
    os.remove(os.path.join("/srv", re.sub(r"[/\\]+", "_", name)))  # safe: path
    os.remove(os.path.join("/srv", re.sub(r"[^a-z0-9_]+", "", name)))  # safe: path
    os.remove(os.path.join("/srv", re.sub(r"\s+", "_", name)))  # expect: path
    # `..` is left.
    os.remove(os.path.join("/srv", re.sub(r"[^\w.-]+", "", name), "x"))  # expect: path
    os.remove("/srv/original.{}".format(name.replace(".", "")))  # safe: path
    os.remove("/srv/{}".format(name.replace("_", "")))  # expect: path
    return ""


@app.get("/lines")
def lines():
    name = request.args["name"]
    log.info("got %r" % name)  # safe: log
    log.info(f"got {name!r}")  # safe: log
    log.info("got {!r}".format(name))  # safe: log
    log.info("got " + repr(name))  # safe: log
    log.info("got " + " ".join(name.split()))  # safe: log
    log.info("got %s" % name)  # expect: log
    log.info(f"got {name}")  # expect: log
    log.info("got {}".format(name))  # expect: log
    return ""
