"""Flask: MethodView, blueprints, add_url_rule, before_request, g, and errorhandler."""

import os

from flask import Blueprint, Flask, g, jsonify, request
from flask.views import MethodView, View

app = Flask(__name__)
pages = Blueprint("pages", __name__, url_prefix="/pages")


class Thumbnail(MethodView):
    tool = "thumbnail"

    def get(self, name):
        os.system(f"{self.tool} {name}")  # expect: command
        return jsonify(done=True)

    def post(self, name):
        size = request.form.get("size", 64, type=int)
        os.system(f"{self.tool} --size {size}")  # safe: command
        os.system(f"{self.tool} --title {request.form['title']}")  # expect: command
        return jsonify(done=True)


class Listing(View):
    def dispatch_request(self, page):
        os.system(f"listing {page}")  # safe: command
        return jsonify(done=True)


def rotate(degrees, name):
    os.system(f"rotate {degrees}")  # safe: command
    os.system(f"rotate 90 {name}")  # expect: command
    return jsonify(done=True)


def not_a_view(name):
    os.system(f"rotate 90 {name}")  # safe: command


app.add_url_rule("/thumbnails/<name>", view_func=Thumbnail.as_view("thumbnail"))
app.add_url_rule("/listing/<int:page>", view_func=Listing.as_view("listing"))
app.add_url_rule("/rotate/<float:degrees>/<name>", view_func=rotate)


@app.before_request
def remember():
    g.theme = request.cookies.get("theme", "light")
    g.started = os.times().elapsed


@pages.route("/<name>", methods=["GET"])
def page(name):
    os.system(f"page --theme {g.theme}")  # expect: command
    os.system(f"page --since {g.started}")  # safe: command
    os.system(f"page {name}")  # expect: command
    not_a_view("index")
    return jsonify(done=True)


@pages.errorhandler(404)
def not_found(error):
    os.system(f"page --missing {request.path}")  # expect: command
    os.system(f"page --missing {error.code}")  # safe: command
    return jsonify(error="not found"), 404


app.register_blueprint(pages)
