"""Tests may assert and hold made-up passwords: nothing here is a finding."""

from datetime import date

import auth
from models import Book, Loan, Reader, db, find_books_safely
from reports import fine_cents


def add_reader(card: str = "c-1", password: str = "open-sesame-1") -> Reader:  # fine: a test's own password
    reader = Reader(card=card, name="Ada", password_hash=auth.strong_hash(password))
    db.session.add(reader)
    db.session.commit()
    return reader


def test_greeting_is_escaped(client):
    answer = client.get("/hello/safe?name=<b>")
    assert b"&lt;b&gt;" in answer.data  # fine: a test asserts


def test_wrong_password_is_refused(client):
    add_reader()
    answer = client.post("/auth/login", data={"card": "c-1", "password": "wrong"})  # fine: a test's own password
    assert answer.status_code == 401  # fine: a test asserts


def test_search_takes_quotes(client):
    db.session.add(Book(title="Tom's Midnight Garden", author="Pearce"))
    db.session.commit()
    assert [row.title for row in find_books_safely("Tom's")] == ["Tom's Midnight Garden"]  # fine: a test asserts


def test_a_loan_that_is_three_days_late_costs_sixty_cents():
    loan = Loan(due=date(2025, 3, 1))
    assert loan.days_late(date(2025, 3, 4)) == 3  # fine: a test asserts
    assert fine_cents(loan, date(2025, 3, 4), per_day=20) == 60  # fine: a test asserts
