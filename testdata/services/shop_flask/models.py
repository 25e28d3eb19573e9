"""Tables of the library, in SQLAlchemy, and the few queries that go around it."""

import sqlite3
from datetime import date, timedelta

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select, text

db = SQLAlchemy()


class Reader(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    card = db.Column(db.String(16), unique=True, nullable=False)
    name = db.Column(db.String(120), nullable=False)
    password_hash = db.Column(db.String(200), nullable=False)
    is_librarian = db.Column(db.Boolean, default=False)


class Book(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    isbn = db.Column(db.String(13), index=True)
    title = db.Column(db.String(300), nullable=False)
    author = db.Column(db.String(200), nullable=False)
    shelf = db.Column(db.String(12))


class Loan(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    reader_id = db.Column(db.ForeignKey("reader.id"), nullable=False)
    book_id = db.Column(db.ForeignKey("book.id"), nullable=False)
    due = db.Column(db.Date, nullable=False)
    returned = db.Column(db.Date)

    def days_late(self, today: date) -> int:
        """Days past the due date; 0 when it is not late."""
        end = self.returned or today
        return max(0, (end - self.due).days)


def find_books(title: str) -> list:
    return db.session.execute(text(f"SELECT id, title FROM book WHERE title LIKE '%{title}%'")).all()  # expect: sql


def find_books_safely(title: str) -> list:
    query = text("SELECT id, title FROM book WHERE title LIKE :title")
    return db.session.execute(query, {"title": f"%{title}%"}).all()  # fine: a bound parameter


def books_by(author: str) -> list:
    statement = "SELECT id, title FROM book WHERE author = '%s'" % author  # may: sql
    return db.session.execute(text(statement)).all()  # expect: sql


def books_by_safely(author: str) -> list:
    return db.session.scalars(select(Book).where(Book.author == author)).all()  # fine: the query builder


def readers_named(name: str) -> list:
    return Reader.query.filter(text("name = '" + name + "'")).all()  # expect: sql


def readers_named_safely(name: str) -> list:
    return Reader.query.filter(text("name = :name")).params(name=name).all()  # fine: a bound parameter


def open_loans(reader: Reader) -> list[Loan]:
    return Loan.query.filter_by(reader_id=reader.id, returned=None).all()  # fine: the query builder


def lend(reader: Reader, book: Book, days: int) -> Loan:
    loan = Loan(reader_id=reader.id, book_id=book.id, due=date.today() + timedelta(days=days))
    db.session.add(loan)
    db.session.commit()
    return loan


class Archive:
    """Old loans, in a SQLite file beside the database."""

    TABLE = "loans_2019"

    def __init__(self, path: str):
        self.connection = sqlite3.connect(path)

    def of_card(self, card: str) -> list[tuple]:
        cursor = self.connection.cursor()
        cursor.execute("SELECT title, due FROM loans WHERE card = '{}'".format(card))  # expect: sql
        return cursor.fetchall()

    def of_card_safely(self, card: str) -> list[tuple]:
        cursor = self.connection.cursor()
        cursor.execute("SELECT title, due FROM loans WHERE card = ?", (card,))  # fine: a parameter
        return cursor.fetchall()

    def forget(self, cards: list[str]) -> None:
        script = ""
        for card in cards:
            script += f"DELETE FROM loans WHERE card = '{card}';"  # may: sql
        self.connection.executescript(script)  # expect: sql

    def forget_safely(self, cards: list[str]) -> None:
        self.connection.executemany("DELETE FROM loans WHERE card = ?", [(card,) for card in cards])  # fine: parameters

    def count(self) -> int:
        return self.connection.execute("SELECT COUNT(*) FROM loans WHERE due < date('now')").fetchone()[0]  # fine
