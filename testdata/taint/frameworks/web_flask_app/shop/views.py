"""The pages."""

from flask import Blueprint, jsonify, render_template

from .helpers import column, word
from .models import Product

pages = Blueprint("pages", __name__)


@pages.get("/search")
def search():
    found = Product.search(word("q"))
    return jsonify([row.id for row in found])


@pages.get("/titled")
def titled():
    return jsonify([product.id for product in Product.titled(word("title"))])


@pages.get("/ordered")
def ordered():
    Product.grouped(word("group"))
    return jsonify([product.id for product in Product.ordered(column())])


@pages.get("/banner")
def banner():
    return render_template("banner.html", words=word("q"))


@pages.get("/notice")
def notice():
    return render_template("notice.html", words="Open on Sunday")
