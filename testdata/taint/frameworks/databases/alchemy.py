"""SQLAlchemy: text, literal_column, execute and filters; the ORM and bound parameters."""

from flask import Flask, jsonify, request
from sqlalchemy import bindparam, column, create_engine, func, literal_column, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Flask(__name__)
engine = create_engine("postgresql+psycopg://db.example/shop")


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "items"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


@app.get("/items/text")
def with_text():
    name = request.args["name"]
    with engine.connect() as connection:
        connection.execute(text(f"SELECT id FROM items WHERE name = '{name}'"))  # expect: sql
        connection.execute(text("SELECT id FROM items WHERE name = :name"), {"name": name})  # safe: sql
        connection.execute(text("SELECT id FROM items WHERE name = :name").bindparams(name=name))  # safe: sql
        connection.exec_driver_sql("SELECT id FROM items WHERE name = '" + name + "'")  # expect: sql
        connection.exec_driver_sql("SELECT id FROM items WHERE name = %s", (name,))  # safe: sql
    return jsonify(done=True)


@app.get("/items/orm")
def with_orm():
    name = request.args["name"]
    with Session(engine) as session:
        items = session.query(Item).filter(Item.name == name).all()  # safe: sql
        items += session.query(Item).filter_by(name=name).all()  # safe: sql
        items += session.scalars(select(Item).where(Item.name.like(f"%{name}%"))).all()  # safe: sql
        items += session.query(Item).filter(text(f"name = '{name}'")).all()  # expect: sql
        items += session.query(Item).filter(text("name = :n")).params(n=name).all()  # safe: sql
        items += session.scalars(select(Item).where(func.lower(Item.name) == name.lower())).all()  # safe: sql
    return jsonify([item.id for item in items])


@app.get("/items/order")
def ordered():
    order = request.args["order"]
    with Session(engine) as session:
        items = session.query(Item).order_by(text(order)).all()  # expect: sql
        items += session.scalars(select(Item).order_by(literal_column(order))).all()  # expect: sql
        # A column() is quoted where it has to be.
        items += session.scalars(select(Item).order_by(column(order))).all()  # safe: sql
        items += session.query(Item).order_by(getattr(Item, order)).all()  # safe: sql
    return jsonify([item.id for item in items])


@app.get("/items/later")
def put_together_before():
    statement = text("SELECT id FROM items WHERE name = '" + request.args["name"] + "'")  # expect: sql
    other = text("SELECT id FROM items WHERE name = :name").bindparams(bindparam("name", request.args["name"]))
    with Session(engine) as session:
        return jsonify(session.execute(statement).scalars().all() + session.execute(other).scalars().all())
