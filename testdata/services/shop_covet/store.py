"""Queries that the ORM does not express well enough: search, stock and the shelf view."""

from models import db

PRODUCT_COLUMNS = "id, sku, title, price, stock"
SORTABLE = {"title": "title ASC", "price": "price ASC", "newest": "id DESC"}


def search(text: str) -> list[dict]:
    """Products whose title holds the text."""
    return db.fetch_all(f"SELECT id, title FROM products WHERE title LIKE '%{text}%'")  # expect: sql


def search_safely(text: str) -> list[dict]:
    return db.fetch_all("SELECT id, title FROM products WHERE title LIKE ?", (f"%{text}%",))  # fine: a parameter


def by_sku(sku: str) -> dict | None:
    query = "SELECT id, title, price FROM products WHERE sku = '" + sku + "'"  # may: sql
    return db.fetch_one(query)  # expect: sql


def by_sku_safely(sku: str) -> dict | None:
    query = "SELECT id, title, price FROM products WHERE sku = ?"
    return db.fetch_one(query, (sku,))  # fine: a parameter


def orders_of(customer_id: str, state: str | None = None) -> list[dict]:
    sql = "SELECT id, state FROM orders WHERE customer_id = %s" % customer_id  # may: sql
    if state is not None:
        sql += " AND state = '%s'" % state  # may: sql
    return db.fetch_all(sql)  # expect: sql


def orders_of_safely(customer_id: str, state: str | None = None) -> list[dict]:
    sql = "SELECT id, state FROM orders WHERE customer_id = ?"
    parameters = [customer_id]
    if state is not None:
        sql += " AND state = ?"
        parameters.append(state)
    return db.fetch_all(sql, parameters)  # fine: only constants were joined


def by_ids(ids: list[int]) -> list[dict]:
    marks = ", ".join("?" for _ in ids)
    sql = f"SELECT id, title FROM products WHERE id IN ({marks})"  # fine: only question marks are put in
    return db.fetch_all(sql, ids)  # fine: the values are parameters


def shelf(order: str) -> list[dict]:
    """The whole shelf, sorted as asked, by title when the order is not known."""
    ordering = SORTABLE.get(order, SORTABLE["title"])
    return db.fetch_all("SELECT id, title, price FROM products ORDER BY " + ordering)  # may: sql


def low_stock() -> list[dict]:
    return db.fetch_all(f"SELECT {PRODUCT_COLUMNS} FROM products WHERE stock < 5")  # fine: a constant of this module


def rename(product_id: str, title: str) -> int:
    return db.execute_commit("UPDATE products SET title = '{}' WHERE id = {}".format(title, product_id))  # expect: sql


def rename_safely(product_id: str, title: str) -> int:
    return db.execute_commit("UPDATE products SET title = ? WHERE id = ?", (title, product_id))  # fine: parameters


def reserve(product_id: int, count: int) -> bool:
    """Takes pieces from the stock; false when there are too few."""
    with db.transaction() as connection:
        cursor = connection.execute(
            "UPDATE products SET stock = stock - ? WHERE id = ? AND stock >= ?",
            (count, product_id, count),
        )
        return cursor.rowcount == 1
