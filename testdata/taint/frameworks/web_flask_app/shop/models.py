"""The tables and questions to them."""

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

db = SQLAlchemy()


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))

    @classmethod
    def search(cls, words):
        return db.session.execute(text(f"SELECT id FROM product WHERE title LIKE '%{words}%'")).all()  # expect: sql

    @classmethod
    def titled(cls, title):
        return cls.query.filter_by(title=title).all()  # safe: sql

    @classmethod
    def ordered(cls, column):
        return cls.query.order_by(text(column)).all()  # safe: sql

    @classmethod
    def grouped(cls, column):
        return cls.query.group_by(text(column)).all()  # expect: sql
