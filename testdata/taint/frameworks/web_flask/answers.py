"""Flask: what a view gives back: text, responses, kinds of content, headers, markup."""

from flask import Flask, Response, abort, jsonify, make_response, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/hello")
def hello():
    return "<h1>Hello " + request.args["name"] + "</h1>"  # expect: xss


@app.get("/hello/escaped")
def hello_escaped():
    return f"<h1>Hello {escape(request.args['name'])}</h1>"  # safe: xss


@app.get("/hello/path/<name>")
def hello_path(name):
    return f"<h1>Hello {name}</h1>", 200  # expect: xss


@app.get("/hello/number/<int:number>")
def hello_number(number):
    return f"<h1>Hello number {number}</h1>"  # safe: xss


@app.get("/hello/dict")
def hello_dict():
    return {"name": request.args["name"]}  # safe: xss


@app.get("/hello/json")
def hello_json():
    return jsonify(name=request.args["name"])  # safe: xss


@app.get("/hello/plain")
def hello_plain():
    return Response(request.args["name"], mimetype="text/plain")  # safe: xss


@app.get("/hello/type")
def hello_type():
    return request.args["name"], 200, {"Content-Type": "text/plain; charset=utf-8"}  # safe: xss


@app.get("/hello/response")
def hello_response():
    return Response("<b>" + request.args["name"] + "</b>")  # expect: xss


@app.get("/hello/html")
def hello_html():
    return Response("<b>" + request.args["name"] + "</b>", content_type="text/html")  # expect: xss


@app.get("/hello/made")
def hello_made():
    response = make_response("<b>" + request.args["name"] + "</b>")  # expect: xss
    response.headers["X-Hello"] = "1"
    return response


@app.get("/hello/markup")
def hello_markup():
    text = Markup("<b>{}</b>").format(request.args["name"])
    return Markup("<p>") + text + Markup("</p>")  # safe: xss


@app.get("/hello/markup-percent")
def hello_markup_percent():
    return Markup("<b>%s</b>") % request.args["name"]  # safe: xss


@app.get("/hello/markup-made")
def hello_markup_made():
    return Markup("<b>" + request.args["name"] + "</b>")  # expect: xss


@app.get("/hello/markup-added")
def hello_markup_added():
    return Markup("<b>") + request.args["name"] + Markup("</b>")  # safe: xss


@app.get("/hello/abort")
def hello_abort():
    if request.args["name"] != "Ada":
        # werkzeug escapes the description in the page that it makes.
        abort(404, f"no {request.args['name']}")  # safe: xss
    return "<h1>Hello Ada</h1>"


@app.get("/hello/stream")
def hello_stream():
    name = request.args["name"]

    def rows():
        yield "<ul>"
        yield f"<li>{name}</li>"
        yield "</ul>"

    return Response(rows(), mimetype="text/html")  # expect: xss


@app.get("/hello/header")
def hello_header():
    response = jsonify(done=True)
    # werkzeug refuses a line break in a header.
    response.headers["X-Name"] = request.args["name"]  # safe: header
    return response
