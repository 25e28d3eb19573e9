"""Celery: arguments of a task come from our own code, and carry what that code puts in."""

import os

from celery import Celery, chain, shared_task
from flask import Flask, jsonify, request

app = Flask(__name__)
queue = Celery("shop", broker="redis://queue.example/0")


@queue.task
def resize(name):
    os.system(f"resize {name}")  # expect: command


@queue.task
def tidy(folder):
    os.system(f"tidy {folder}")  # safe: command


@shared_task(bind=True)
def report(self, kind, owner):
    os.system(f"report --kind {kind}")  # safe: command
    os.system(f"report --owner {owner}")  # expect: command
    os.system(f"report --try {self.request.retries}")  # safe: command


@shared_task
def upper(name):
    return name.upper()


@shared_task
def label(name):
    os.system(f"label {name}")  # expect: command


@app.post("/pictures")
def pictures():
    resize.delay(request.form["name"])
    tidy.delay("/srv/pictures")
    report.apply_async(args=["daily"], kwargs={"owner": request.form["owner"]}, countdown=5)
    chain(upper.s(request.form["name"]), label.s())()
    return jsonify(done=True)
