"""Logs: text of a request that may hold line breaks, in logging, loguru and structlog."""

import logging

import structlog
from flask import Flask, current_app, jsonify, request
from loguru import logger as loguru_logger

app = Flask(__name__)
log = logging.getLogger(__name__)
structured = structlog.get_logger()


@app.get("/log/standard")
def standard():
    name = request.args["name"]
    log.info("hello %s", name)  # expect: log
    log.warning(f"no such reader: {name}")  # expect: log
    logging.error("no such reader: " + name)  # expect: log
    app.logger.info("hello %s", name)  # expect: log
    current_app.logger.info("hello {}".format(name))  # expect: log
    log.info("hello %r", name)  # safe: log
    log.info("%d letters", len(name))  # safe: log
    return jsonify(done=True)


@app.get("/log/cleaned")
def cleaned():
    name = request.args["name"].replace("\r", "").replace("\n", "")
    log.info("hello %s", name)  # safe: log
    first = request.args["name"].splitlines()[0]
    log.info("hello %s", first)  # safe: log
    half = request.args["name"].replace("\r", "")
    log.info("hello %s", half)  # expect: log
    log.info("hello %s", request.args["name"].encode("unicode_escape").decode())  # safe: log
    return jsonify(done=True)


@app.get("/log/checked")
def checked():
    name = request.args["name"]
    if name.isalnum():
        log.info("hello %s", name)  # safe: log
    log.log(logging.INFO, "hello %s", name)  # expect: log
    return jsonify(done=True)


@app.get("/log/exception")
def exception():
    try:
        number = int(request.args["number"])
    except ValueError:
        # The message of this error shows the text by repr().
        log.exception("no number")  # safe: log
        number = 0
    log.info("number %s", number)  # safe: log
    return jsonify(done=True)


@app.get("/log/loguru")
def with_loguru():
    name = request.args["name"]
    loguru_logger.info("hello {}", name)  # expect: log
    loguru_logger.warning(f"hello {name}")  # expect: log
    loguru_logger.info("hello {!r}", name)  # safe: log
    return jsonify(done=True)


@app.get("/log/structlog")
def with_structlog():
    name = request.args["name"]
    # Values given by keyword are written by repr() or as JSON, the event is not.
    structured.info("hello", name=name)  # safe: log
    structured.bind(name=name).info("hello")  # safe: log
    structured.info(f"hello {name}")  # expect: log
    return jsonify(done=True)
