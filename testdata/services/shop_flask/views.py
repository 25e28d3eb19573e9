"""Pages and the small JSON interface."""

from flask import Blueprint, abort, current_app, jsonify, render_template, render_template_string, request

import models
from auth import current_reader, librarian_only

bp = Blueprint("views", __name__)

THANKS = "<p>Thank you, {{ name }}. Bring it back by {{ due }}.</p>"


@bp.get("/")
def index():
    return render_template("index.html", reader=current_reader())  # fine: a file of ours


@bp.get("/hello")
def hello():
    return render_template_string("<h1>Hello %s</h1>" % request.args.get("name", "reader"))  # expect: template


@bp.get("/hello/safe")
def hello_safely():
    name = request.args.get("name", "reader")
    return render_template_string("<h1>Hello {{ name }}</h1>", name=name)  # fine: name is only data


@bp.errorhandler(404)
def missing(error):
    page = f"<h1>Nothing at {request.path}</h1><p>{error.description}</p>"
    return render_template_string(page), 404  # expect: template


@bp.post("/notice/preview")
@librarian_only
def preview():
    body = request.form["body"]
    return render_template_string(body, reader=current_reader())  # expect: template


@bp.post("/loans")
def lend():
    reader = current_reader() or abort(401)
    book = models.db.get_or_404(models.Book, request.form["book"])
    loan = models.lend(reader, book, current_app.config["LOAN_DAYS"])
    return render_template_string(THANKS, name=reader.name, due=loan.due)  # fine: a constant of this module


@bp.get("/search")
def search():
    title = request.args.get("title", "")
    return jsonify([row.title for row in models.find_books_safely(title)])


@bp.get("/shelf")
def shelf():
    where = "shelf = '" + request.args["shelf"] + "'"  # may: sql
    rows = models.db.session.execute(models.text("SELECT id, title FROM book WHERE " + where)).all()  # expect: sql
    return jsonify([row.title for row in rows])


@bp.get("/archive")
@librarian_only
def archive():
    old = models.Archive(current_app.config.get("ARCHIVE", "archive.db"))
    return jsonify(old.of_card_safely(request.args["card"]))
