"""Questions to the database; the text of each is put together here."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from .schemas import NewItem, Sort


class Items:
    def __init__(self, path: str = "depot.db") -> None:
        self._path = path

    @contextmanager
    def _cursor(self) -> Iterator[sqlite3.Cursor]:
        connection = sqlite3.connect(self._path)
        try:
            yield connection.cursor()
        finally:
            connection.close()

    def _all(self, query: str, *parameters: object) -> list:
        with self._cursor() as cursor:
            return cursor.execute(query, parameters).fetchall()  # expect: sql

    def _known(self, query: str, *parameters: object) -> list:
        with self._cursor() as cursor:
            return cursor.execute(query, parameters).fetchall()  # safe: sql

    def named(self, name: str) -> list:
        return self._known("SELECT id FROM items WHERE name = ?", name)

    def like(self, words: str) -> list:
        return self._all(f"SELECT id FROM items WHERE name LIKE '%{words}%'")

    def sorted_by(self, sort: Sort, limit: int) -> list:
        return self._known(f"SELECT id FROM items ORDER BY {sort.value} LIMIT {limit}")

    def add(self, item: NewItem) -> None:
        with self._cursor() as cursor:
            cursor.execute(f"INSERT INTO shelves (code) VALUES ('{item.shelf}')")  # safe: sql
            cursor.execute(f"INSERT INTO weights (weight) VALUES ({item.weight})")  # safe: sql
            cursor.execute(f"INSERT INTO suppliers (name) VALUES ('{item.supplier}')")  # expect: sql
