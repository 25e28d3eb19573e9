"""What drivers hand in: a line for each stop."""

import csv
import logging
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

log = logging.getLogger(__name__)


def read_stops(path):
    """The stops of a file, in order; lines without a number are left out."""
    stops = []
    with open(path, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            try:
                loaves = int(row["loaves"])
            except (KeyError, ValueError):
                log.warning("%s:%s: no number of loaves", path, number)
                continue
            stops.append({"customer": row["customer"].strip(), "loaves": loaves})
    return sorted(stops, key=lambda stop: stop["customer"])


def mean_load(tours):
    weight, count = Decimal(0), 0
    for tour in tours:
        if tour.cancelled or not tour.orders:
            continue
        weight += tour.total / len(tour.orders)
        count += 1
    if count == 0:
        raise ValueError("no tour has an order")
    return round(weight / count, 1)


def of_today(folder):
    return read_stops(Path(folder) / f"{date.today():%Y-%m-%d}.csv")


if __name__ == "__main__":
    print(of_today(sys.argv[1]))
