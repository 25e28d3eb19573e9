"""Flask: values that are run as code, and patterns that take too long."""

import ast
import builtins
import importlib
import re

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATIONS = {"sum": sum, "largest": max}
# Every letter can be taken by the inner or by the outer repetition.
NESTED = re.compile(r"^(\w+\s?)+$")
LINEAR = re.compile(r"^\w+(?:\s\w+)*$")


@app.post("/calc/eval")
def evaluated():
    return jsonify(result=eval(request.form["formula"]))  # expect: code


@app.post("/calc/literal")
def literal():
    return jsonify(result=ast.literal_eval(request.form["value"]))  # safe: code


@app.post("/calc/known")
def known():
    operation = OPERATIONS[request.form["operation"]]
    return jsonify(result=operation([1, 2, 3]))  # safe: code


@app.post("/calc/exec")
def executed():
    exec(compile(request.form["script"], "script", "exec"), {})  # expect: code
    return jsonify(done=True)


@app.post("/calc/number")
def number():
    count = int(request.form["count"])
    return jsonify(result=eval(f"2 ** {count}"))  # safe: code


@app.post("/calc/name")
def by_name():
    builtins.eval(request.form["formula"], {"__builtins__": {}})  # expect: code
    return jsonify(done=True)


@app.post("/calc/module")
def module():
    importlib.import_module(request.form["module"])  # expect: code
    importlib.import_module(f"plugins.{'csv' if request.form['module'] == 'csv' else 'xml'}")  # safe: code
    return jsonify(done=True)


@app.get("/find/pattern")
def pattern():
    return jsonify(found=bool(re.search(request.args["pattern"], "some text")))  # expect: regex-dos


@app.get("/find/escaped")
def escaped():
    return jsonify(found=bool(re.search(re.escape(request.args["word"]), "some text")))  # safe: regex-dos


@app.get("/find/compiled")
def compiled():
    words = re.compile("^" + request.args["word"])  # expect: regex-dos
    return jsonify(found=words is not None)


@app.get("/find/nested")
def nested():
    return jsonify(found=bool(NESTED.match(request.args["text"])))  # expect: regex-dos


@app.get("/find/linear")
def linear():
    return jsonify(found=bool(LINEAR.match(request.args["text"])))  # safe: regex-dos
