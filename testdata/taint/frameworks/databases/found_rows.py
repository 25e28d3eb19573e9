"""SQLAlchemy: rows that are found by a key of the request, and expressions that bind what they are given."""

from flask import Flask, redirect, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import func, select, text

app = Flask(__name__)
db = SQLAlchemy(app)


class Page(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.Text)
    target = db.Column(db.Text)


class Pages:
    def __init__(self, session):
        self.session = session

    def find(self, key, value, options):
        query = select(Page).options(*options).filter_by(**{key: value})
        return self.session.execute(query).unique().scalars().first()


@app.get("/session")
def by_session():
    page = db.session.query(Page).filter_by(id=request.args["id"]).first()
    return redirect(page.target)  # safe: redirect


@app.get("/query")
def by_query():
    page = Page.query.filter(Page.id == request.args["id"]).one()
    return redirect(page.target)  # safe: redirect


@app.get("/given")
def by_given():
    page = Pages(db.session).find("id", request.args["id"], [])
    return redirect(page.target)  # safe: redirect


@app.get("/like")
def alike():
    title = request.args["title"]
    db.session.execute(select(Page).order_by(func.least(Page.title.op("<->>")(title))))  # safe: sql
    db.session.execute(text("select * from page where title = '" + title + "'"))  # expect: sql
    return redirect(title)  # expect: redirect
