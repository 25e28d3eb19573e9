"""Jinja2 by itself, and Mako: autoescape on, off and by name of the file; templates that are data."""

from flask import Flask, request
from jinja2 import Environment, FileSystemLoader, Template, select_autoescape
from jinja2.sandbox import SandboxedEnvironment
from mako.template import Template as MakoTemplate

app = Flask(__name__)
CARD = "<p>{{ name }}</p>"
plain = Environment(loader=FileSystemLoader("pages"))
escaped = Environment(loader=FileSystemLoader("pages"), autoescape=True)
by_name = Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())
sandbox = SandboxedEnvironment(autoescape=True)


@app.get("/plain")
def without_escaping():
    return plain.from_string(CARD).render(name=request.args["name"])  # expect: xss


@app.get("/escaped")
def with_escaping():
    return escaped.from_string(CARD).render(name=request.args["name"])  # safe: xss


@app.get("/template")
def bare_template():
    return Template(CARD).render(name=request.args["name"])  # expect: xss


@app.get("/template/escaped")
def escaped_template():
    return Template(CARD, autoescape=True).render(name=request.args["name"])  # safe: xss


@app.get("/by-name/string")
def string_by_name():
    return by_name.from_string(CARD).render(name=request.args["name"])  # safe: xss


@app.get("/by-name/html")
def html_by_name():
    return by_name.get_template("card.html").render(name=request.args["name"])  # safe: xss


@app.get("/by-name/jinja")
def jinja_by_name():
    return by_name.get_template("card.jinja").render(name=request.args["name"])


@app.get("/source")
def source():
    template = escaped.from_string("<p>" + request.args["name"] + "</p>")  # expect: template
    return template.render()


@app.get("/source/class")
def source_of_class():
    template = Template(request.args["source"], autoescape=True)  # expect: template
    return template.render(name="Ada")


@app.get("/source/sandbox")
def source_in_sandbox():
    template = sandbox.from_string(request.args["source"])  # safe: template
    return {"length": len(template.render())}


@app.get("/mako")
def mako():
    return MakoTemplate("<p>${name}</p>").render(name=request.args["name"])  # expect: xss


@app.get("/mako/escaped")
def mako_escaped():
    return MakoTemplate("<p>${name | h}</p>").render(name=request.args["name"])  # safe: xss


@app.get("/mako/source")
def mako_source():
    template = MakoTemplate(request.args["source"])  # expect: template
    return template.render()
