"""Customers, and what they spend."""

from decimal import Decimal


def mean_order(customers):
    money, number = Decimal(0), 0
    for customer in customers:
        if customer.cancelled or not customer.orders:
            continue
        money += customer.total / len(customer.orders)
        number += 1
    if number == 0:
        raise ValueError("no customer has ordered")
    return round(money / number, 2)


def by_street(customers):
    streets = {}
    for customer in customers:
        streets.setdefault(customer.street, []).append(customer.name)
    return streets
