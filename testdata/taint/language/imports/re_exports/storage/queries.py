"""Queries as functions."""

from .backends.files import connection


def find(name):
    return connection().execute(f"SELECT id FROM items WHERE name = '{name}'").fetchall()  # expect: sql


def find_with_parameter(name):
    return connection().execute("SELECT id FROM items WHERE name = ?", (name,)).fetchall()  # safe: sql
