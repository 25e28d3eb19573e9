"""GraphQL: arguments of resolvers in Graphene and Strawberry, by their types."""

import enum
import sqlite3

import graphene
import strawberry

db = sqlite3.connect("rivers.db")


class River(graphene.ObjectType):
    name = graphene.String()
    note = graphene.String(language=graphene.String())

    def resolve_note(root, info, language="en"):
        db.execute(f"SELECT note FROM notes WHERE language = '{language}'")  # expect: sql
        return "none"


class Query(graphene.ObjectType):
    river = graphene.Field(River, name=graphene.String(), number=graphene.Int())

    def resolve_river(root, info, name=None, number=0):
        db.execute(f"SELECT id FROM rivers WHERE name = '{name}'")  # expect: sql
        db.execute(f"SELECT id FROM rivers WHERE id = {number}")  # safe: sql
        db.execute("SELECT id FROM rivers WHERE name = ?", (name,))  # safe: sql
        return River(name="Mur")


class AddRiver(graphene.Mutation):
    class Arguments:
        name = graphene.String(required=True)
        length = graphene.Float()

    done = graphene.Boolean()

    def mutate(root, info, name, length=0.0):
        db.execute(f"INSERT INTO rivers (length) VALUES ({length})")  # safe: sql
        db.execute(f"INSERT INTO rivers (name) VALUES ('{name}')")  # expect: sql
        return AddRiver(done=True)


@strawberry.enum
class Bank(enum.Enum):
    LEFT = "left"
    RIGHT = "right"


@strawberry.input
class Place:
    name: str
    metre: int


@strawberry.type
class Bridges:
    @strawberry.field
    def count(self, river: str, bank: Bank = Bank.LEFT, limit: int = 10) -> int:
        db.execute(f"SELECT id FROM bridges WHERE river = '{river}'")  # expect: sql
        db.execute(f"SELECT id FROM bridges WHERE bank = '{bank.value}'")  # safe: sql
        db.execute(f"SELECT id FROM bridges LIMIT {limit}")  # safe: sql
        return 0


@strawberry.type
class Changes:
    @strawberry.mutation
    def add_bridge(self, place: Place) -> bool:
        db.execute(f"INSERT INTO bridges (metre) VALUES ({place.metre})")  # safe: sql
        db.execute(f"INSERT INTO bridges (name) VALUES ('{place.name}')")  # expect: sql
        return True


rivers = graphene.Schema(query=Query)
bridges = strawberry.Schema(query=Bridges, mutation=Changes)
