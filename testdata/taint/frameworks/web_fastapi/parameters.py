"""FastAPI: parameters by annotation: numbers, enumerations and literals are clean, text and models are not."""

import enum
import sqlite3
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Body, Cookie, FastAPI, File, Form, Header, Path, Query, UploadFile
from pydantic import BaseModel, Field

app = FastAPI()
db = sqlite3.connect("trees.db")


class Kind(str, enum.Enum):
    OAK = "oak"
    ELM = "elm"


class Tree(BaseModel):
    name: str
    height: int
    kind: Kind
    tags: list[str] = []
    code: str = Field(pattern=r"^[A-Z]{3}$")


class Forest(BaseModel):
    owner: str
    trees: list[Tree]


@app.get("/trees/{number}")
async def by_number(number: int, kind: Kind, order: Literal["name", "height"] = "name"):
    db.execute(f"SELECT id FROM trees WHERE id = {number}")  # safe: sql
    db.execute(f"SELECT id FROM trees WHERE kind = '{kind.value}'")  # safe: sql
    db.execute(f"SELECT id FROM trees ORDER BY {order}")  # safe: sql
    return {"done": True}


@app.get("/trees/named/{name}")
async def by_name(name: str, q: str | None = None, limit: int = 10):
    db.execute(f"SELECT id FROM trees WHERE name = '{name}' LIMIT {limit}")  # expect: sql
    db.execute(f"SELECT id FROM trees WHERE note = '{q}'")  # expect: sql
    db.execute(f"SELECT id FROM trees LIMIT {limit}")  # safe: sql
    return {"done": True}


@app.get("/trees/keyed/{key}")
def by_key(key: UUID, day: date, tall: bool = False, share: float = 0.5):
    db.execute(f"SELECT id FROM trees WHERE key = '{key}' AND day = '{day}'")  # safe: sql
    db.execute(f"SELECT id FROM trees WHERE tall = {tall} AND share > {share}")  # safe: sql
    return {"done": True}


@app.post("/trees")
async def add(tree: Tree):
    db.execute(f"INSERT INTO trees (name) VALUES ('{tree.name}')")  # expect: sql
    db.execute(f"INSERT INTO trees (height) VALUES ({tree.height})")  # safe: sql
    db.execute(f"INSERT INTO trees (kind) VALUES ('{tree.kind.value}')")  # safe: sql
    db.execute(f"INSERT INTO trees (tags) VALUES ('{','.join(tree.tags)}')")  # expect: sql
    db.execute(f"INSERT INTO trees (code) VALUES ('{tree.code}')")  # safe: sql
    return {"done": True}


@app.post("/forests")
async def add_forest(forest: Forest):
    for tree in forest.trees:
        db.execute(f"INSERT INTO trees (name) VALUES ('{tree.name}')")  # expect: sql
        db.execute(f"INSERT INTO trees (height) VALUES ({tree.height})")  # safe: sql
    data = forest.model_dump()
    db.execute(f"INSERT INTO forests (owner) VALUES ('{data['owner']}')")  # expect: sql
    return {"done": True}


@app.get("/visits")
def visits(
    agent: Annotated[str, Header(alias="User-Agent")],
    visitor: Annotated[str | None, Cookie()] = None,
    tags: Annotated[list[str], Query()] = [],
    page: Annotated[int, Query(ge=1)] = 1,
    code: Annotated[str, Query(pattern="^[a-z]+$")] = "a",
):
    db.execute(f"INSERT INTO visits (agent) VALUES ('{agent}')")  # expect: sql
    db.execute(f"INSERT INTO visits (visitor) VALUES ('{visitor}')")  # expect: sql
    db.execute(f"INSERT INTO visits (tag) VALUES ('{','.join(tags)}')")  # expect: sql
    db.execute(f"INSERT INTO visits (page) VALUES ({page})")  # safe: sql
    db.execute(f"INSERT INTO visits (code) VALUES ('{code}')")  # safe: sql
    return {"done": True}


@app.post("/uploads/{folder}")
async def upload(
    folder: Annotated[str, Path(max_length=20)],
    file: UploadFile,
    note: Annotated[str, Form()],
    data: Annotated[bytes, File()],
):
    db.execute(f"INSERT INTO uploads (folder) VALUES ('{folder}')")  # expect: sql
    db.execute(f"INSERT INTO uploads (name) VALUES ('{file.filename}')")  # expect: sql
    db.execute(f"INSERT INTO uploads (text) VALUES ('{(await file.read()).decode()}')")  # expect: sql
    db.execute(f"INSERT INTO uploads (size) VALUES ({file.size})")  # safe: sql
    db.execute(f"INSERT INTO uploads (note) VALUES ('{note}')")  # expect: sql
    db.execute(f"INSERT INTO uploads (size) VALUES ({len(data)})")  # safe: sql
    return {"done": True}


@app.put("/uploads")
def describe(extra: Annotated[dict, Body()], count: Annotated[int, Body()]):
    db.execute(f"INSERT INTO uploads (extra) VALUES ('{extra['text']}')")  # expect: sql
    db.execute(f"INSERT INTO uploads (count) VALUES ({count})")  # safe: sql
    return {"done": True}


def not_a_route(name: str):
    db.execute(f"SELECT id FROM trees WHERE name = '{name}'")  # safe: sql
