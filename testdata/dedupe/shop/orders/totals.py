"""What an order comes to."""

import logging
from decimal import Decimal

log = logging.getLogger(__name__)


def total_of_order(lines, rate):
    total = Decimal(0)
    for line in lines:
        if line.quantity <= 0:
            log.warning("no quantity: %s", line)
            continue
        price = line.price * line.quantity
        if line.discount:
            price -= price * line.discount / 100
        total += price
    tax = (total * rate / 100).quantize(Decimal("0.01"))
    return total + tax


def weight_of_order(lines):
    return sum(line.weight * line.quantity for line in lines)
