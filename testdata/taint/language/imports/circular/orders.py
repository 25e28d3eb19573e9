"""Two modules that import each other: this one the class, the other the functions."""

import os

import customers


class Order:
    def __init__(self, customer):
        self.customer = customer

    def label(self):
        return customers.greeting(self.customer)

    def code(self):
        return customers.code(self.customer)


def print_label(order):
    os.system(f"print '{order.label()}'")  # expect: command
    os.system(f"print '{order.code()}'")  # safe: command
