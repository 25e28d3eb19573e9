"""Handlers that call a function two packages further, by relative imports."""

from flask import Blueprint, jsonify, request

from . import naming
from .jobs import runner
from .jobs.runner import start as launch

pages = Blueprint("pages", __name__)


@pages.get("/jobs/start")
def start():
    runner.start(request.args["job"])
    return jsonify(done=True)


@pages.get("/jobs/launch")
def launched():
    launch(naming.NIGHTLY)
    runner.start_known(naming.known(request.args["job"]))
    return jsonify(done=True)
