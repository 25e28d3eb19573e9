"""A class and its base in one module, used in another."""

import sqlite3
from abc import ABC, abstractmethod


class Repository(ABC):
    def __init__(self, path):
        self.connection = sqlite3.connect(path)

    @abstractmethod
    def find(self, name: str) -> list:
        """Rows with this name."""


class CarelessRepository(Repository):
    def find(self, name):
        return self.connection.execute("SELECT id FROM pets WHERE name = '" + name + "'").fetchall()  # expect: sql


class CarefulRepository(Repository):
    def find(self, name):
        return self.connection.execute("SELECT id FROM pets WHERE name = ?", (name,)).fetchall()  # safe: sql


class IdleRepository(Repository):
    def find(self, name):
        return self.connection.execute("SELECT id FROM pets WHERE name = '" + name + "'").fetchall()  # safe: sql
