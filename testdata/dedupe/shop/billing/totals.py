"""What a bill comes to."""

from datetime import date, timedelta
from decimal import Decimal

DAYS = {"card": 0, "invoice": 30}


def due_on(kind, today=None):
    """The day by which a bill must be paid."""
    if kind not in DAYS:
        raise ValueError(f"there is no kind of payment {kind}")
    return (today or date.today()) + timedelta(days=DAYS[kind])


def total_of_bill(lines, rate):
    total = Decimal(0)
    for line in lines:
        if line.quantity <= 0:
            continue
        price = line.price * line.quantity
        if line.discount:
            price -= price * line.discount / 100
        total += price
    tax = (total * rate / 100).quantize(Decimal("0.01"))
    return total + tax
