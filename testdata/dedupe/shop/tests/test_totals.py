from decimal import Decimal

from shop.billing.totals import total_of_bill
from shop.orders.totals import total_of_order


class Line:
    def __init__(self, price, quantity, discount=0):
        self.price = Decimal(price)
        self.quantity = quantity
        self.discount = discount


def test_bill():
    lines = [Line("10.00", 2), Line("5.00", 1, discount=10)]
    lines.append(Line("1.00", 0))
    total = total_of_bill(lines, rate=20)
    assert total == Decimal("29.40")
    assert total_of_bill([], rate=20) == Decimal("0.00")
    assert total_of_bill(lines[:1], rate=0) == Decimal("20.00")
    assert total_of_bill(lines[1:2], rate=20) == Decimal("5.40")


def test_order():
    lines = [Line("10.00", 2), Line("5.00", 1, discount=10)]
    lines.append(Line("1.00", 0))
    total = total_of_order(lines, rate=20)
    assert total == Decimal("29.40")
    assert total_of_order([], rate=20) == Decimal("0.00")
    assert total_of_order(lines[:1], rate=0) == Decimal("20.00")
    assert total_of_order(lines[1:2], rate=20) == Decimal("5.40")
