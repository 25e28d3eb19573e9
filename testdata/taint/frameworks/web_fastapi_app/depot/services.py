"""What the depot does, between routes and repository."""

import subprocess

from .repository import Items
from .schemas import NewItem, Sort

PRINTERS = {"front": "lp-front", "back": "lp-back"}


class ItemService:
    def __init__(self, items: Items) -> None:
        self.items = items

    def search(self, words: str | None) -> list:
        if not words:
            return self.items.sorted_by(Sort.NAME, 50)
        return self.items.like(words.lower())

    def named(self, name: str) -> list:
        return self.items.named(name)

    def take(self, item: NewItem) -> None:
        self.items.add(item)


def print_label(printer: str, text: str, copies: int = 1) -> None:
    queue = PRINTERS.get(printer, "lp-front")
    subprocess.run(f"lp -d {queue} -n {copies} /srv/labels/blank.txt", shell=True, check=True)  # safe: command
    subprocess.run(f"echo '{text}' | lp -d {queue}", shell=True, check=True)  # expect: command


def print_plain(printer: str, text: str) -> None:
    queue = PRINTERS.get(printer, "lp-front")
    subprocess.run(["lp", "-d", queue], input=text.encode(), check=True)  # safe: command
