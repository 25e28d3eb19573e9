"""What customers give back."""

import csv
import logging
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

log = logging.getLogger(__name__)


def read_stops(path):
    stops = []
    with open(path, encoding="utf-8", newline="") as file:
        # The first line names the columns.
        for number, row in enumerate(csv.DictReader(file), start=2):
            try:
                loaves = int(row["loaves"])
            except (KeyError, ValueError):
                log.warning("%s:%s: no number of loaves", path, number)
                continue
            stops.append({"customer": row["customer"].strip(), "loaves": loaves})
    return sorted(stops, key=lambda stop: stop["customer"])


class Refunds:
    """What each customer gets back."""

    def __init__(self, price, least=Decimal(1)):
        self.price, self.least = Decimal(price), least
        self.owed = {}

    def add(self, folder):
        for path in sorted(Path(folder).glob("*.csv")):
            for stop in read_stops(path):
                amount = self.owed.get(stop["customer"], Decimal(0))
                self.owed[stop["customer"]] = amount + self.price * stop["loaves"]

    def payable(self):
        return {customer: amount for customer, amount in self.owed.items() if amount >= self.least}

    def print(self, out=sys.stdout):
        print(f"Refunds of {date.today():%d.%m.%Y}", file=out)
        for customer, amount in sorted(self.payable().items(), key=lambda item: -item[1]):
            print(f"{customer:40} {amount:>8.2f}", file=out)
