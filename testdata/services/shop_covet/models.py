"""Tables of the shop, in CovetPy's ORM."""

from covet.orm import (
    AutoField,
    BooleanField,
    CharField,
    Database,
    DateTimeField,
    FloatField,
    ForeignKey,
    IntegerField,
    Model,
    TextField,
)

import settings

db = Database(settings.load().database_url)


class Customer(Model):
    """Someone who can sign in and order."""

    id = AutoField(primary_key=True)
    email = CharField(max_length=254, unique=True)
    password_hash = CharField(max_length=200)
    is_staff = BooleanField(default=False)
    joined = DateTimeField(auto_now_add=True)

    class Meta:
        db = db
        table_name = "customers"


class Product(Model):
    """Something on the shelf. Prices are in euro, with tax."""

    id = AutoField(primary_key=True)
    sku = CharField(max_length=32, unique=True)
    title = CharField(max_length=200)
    description = TextField(default="")
    price = FloatField()
    stock = IntegerField(default=0)

    class Meta:
        db = db
        table_name = "products"


class Order(Model):
    """A basket that was paid or is about to be."""

    id = AutoField(primary_key=True)
    customer = ForeignKey(Customer)
    state = CharField(max_length=16, default="open")
    note = TextField(default="")
    placed = DateTimeField(auto_now_add=True)

    class Meta:
        db = db
        table_name = "orders"

    @property
    def is_open(self) -> bool:
        return self.state == "open"


def create_all() -> None:
    """Creates the tables that are missing."""
    db.create_tables([Customer, Product, Order])
