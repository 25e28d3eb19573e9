"""Storage in one file."""

import sqlite3


def connection():
    return sqlite3.connect("items.db")


class FileStore:
    def __init__(self, table):
        self.table = table

    def by_name(self, name):
        query = f"SELECT id FROM {self.table} WHERE name = '{name}'"
        return connection().execute(query).fetchall()  # safe: sql

    def by_label(self, label):
        query = f"SELECT id FROM {self.table} WHERE label = '{label}'"
        return connection().execute(query).fetchall()  # expect: sql
