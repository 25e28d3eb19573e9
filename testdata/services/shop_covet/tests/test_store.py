"""The queries on a small table in memory."""

import sqlite3

import pytest
import store


@pytest.fixture
def shelf(monkeypatch):
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.execute("CREATE TABLE products (id INTEGER, sku TEXT, title TEXT, price REAL, stock INTEGER)")
    connection.execute("INSERT INTO products VALUES (1, 'G-1', 'Gouda', 4.5, 3)")
    connection.execute("INSERT INTO products VALUES (2, 'B-1', 'Basket', 19.0, 12)")

    class Shelf:
        def fetch_all(self, query, params=()):
            return [dict(row) for row in connection.execute(query, params)]  # fine: the query is the caller's

        def fetch_one(self, query, params=()):
            rows = self.fetch_all(query, params)
            return rows[0] if rows else None

    monkeypatch.setattr(store, "db", Shelf())


def test_both_searches_find_the_same(shelf):
    assert store.search("oud") == store.search_safely("oud")  # fine: a test asserts


def test_a_quote_breaks_out_of_the_unsafe_query(shelf):
    assert len(store.search("x%' OR '1' LIKE '1")) == 2  # fine: a test asserts
    assert store.search_safely("x%' OR '1' LIKE '1") == []  # fine: a test asserts


def test_low_stock(shelf):
    assert [row["sku"] for row in store.low_stock()] == ["G-1"]  # fine: a test asserts


def test_unknown_order_sorts_by_title(shelf):
    assert [row["title"] for row in store.shelf("nonsense")] == ["Basket", "Gouda"]  # fine: a test asserts
