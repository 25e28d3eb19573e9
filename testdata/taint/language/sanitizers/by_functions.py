"""Sanitizers of one's own: wrappers that clean on all ways, on some ways, or for another context."""

import html
import os
import re
import shlex

from flask import Flask, jsonify, request

app = Flask(__name__)


def clean(text):
    return html.escape(text.strip())


def clean_if_long(text):
    if len(text) > 20:
        return html.escape(text)
    return text


def slug(text):
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")


def quoted(text, wanted=True):
    return shlex.quote(text) if wanted else text


def quote_all(texts):
    return [shlex.quote(text) for text in texts]


def bold(text):
    return "<b>" + clean(text) + "</b>"


def italic(text):
    return "<i>" + text + "</i>"


@app.get("/wiki/clean")
def cleaned():
    return "<p>" + clean(request.args["text"]) + "</p>"  # safe: xss


@app.get("/wiki/some")
def cleaned_on_some_ways():
    return "<p>" + clean_if_long(request.args["text"]) + "</p>"  # expect: xss


@app.get("/wiki/bold")
def in_bold():
    return bold(request.args["text"])  # safe: xss


@app.get("/wiki/italic")
def in_italic():
    return italic(request.args["text"])  # expect: xss


@app.get("/wiki/escaped-italic")
def in_escaped_italic():
    return italic(html.escape(request.args["text"]))  # safe: xss


@app.get("/wiki/slug")
def as_slug():
    os.system("wiki-build " + slug(request.args["page"]))  # safe: command
    return jsonify(done=True)


@app.get("/wiki/quoted")
def as_quoted():
    page = request.args["page"]
    os.system("wiki-build " + quoted(page))  # safe: command
    os.system("wiki-build " + quoted(page, wanted=False))  # expect: command
    os.system("wiki-build " + " ".join(quote_all(request.args.getlist("page"))))  # safe: command
    return jsonify(done=True)


@app.get("/wiki/mixed")
def mixed():
    first, second = html.escape(request.args["first"]), request.args["second"]
    return f"<p>{first}</p><p>{second}</p>"  # expect: xss
