"""Asynchronous drivers: asyncpg, aiosqlite, psycopg's AsyncConnection, SQLAlchemy's AsyncSession."""

import os

import aiosqlite
import asyncpg
import psycopg
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

app = FastAPI()
DSN = os.environ["DSN"]
engine = create_async_engine("sqlite+aiosqlite:///mugs.db")


@app.get("/asyncpg")
async def with_asyncpg(name: str, limit: int):
    connection = await asyncpg.connect(DSN)
    await connection.fetch(f"SELECT id FROM mugs WHERE name = '{name}'")  # expect: sql
    await connection.fetchrow("SELECT id FROM mugs WHERE name = $1", name)  # safe: sql
    await connection.fetchval(f"SELECT id FROM mugs LIMIT {limit}")  # safe: sql
    await connection.execute("DELETE FROM mugs WHERE name = '" + name + "'")  # expect: sql
    async with asyncpg.create_pool(DSN) as pool, pool.acquire() as pooled:
        await pooled.fetch("SELECT id FROM mugs WHERE name = '%s'" % name)  # expect: sql
        await pooled.executemany("INSERT INTO mugs VALUES ($1)", [(name,)])  # safe: sql
    return {"done": True}


@app.get("/aiosqlite")
async def with_aiosqlite(name: str):
    async with aiosqlite.connect("mugs.db") as db:
        async with db.execute(f"SELECT id FROM mugs WHERE name = '{name}'") as cursor:  # expect: sql
            await cursor.fetchall()
        async with db.execute("SELECT id FROM mugs WHERE name = ?", (name,)) as cursor:  # safe: sql
            await cursor.fetchall()
        await db.execute_fetchall("SELECT id FROM mugs WHERE name = '" + name + "'")  # expect: sql
    return {"done": True}


@app.get("/psycopg")
async def with_psycopg(name: str):
    async with await psycopg.AsyncConnection.connect(DSN) as connection:
        async with connection.cursor() as cursor:
            await cursor.execute(f"SELECT id FROM mugs WHERE name = '{name}'")  # expect: sql
            await cursor.execute("SELECT id FROM mugs WHERE name = %s", (name,))  # safe: sql
    return {"done": True}


@app.get("/alchemy")
async def with_alchemy(name: str):
    async with AsyncSession(engine) as session:
        await session.execute(text("SELECT id FROM mugs WHERE name = '" + name + "'"))  # expect: sql
        await session.execute(text("SELECT id FROM mugs WHERE name = :name"), {"name": name})  # safe: sql
    return {"done": True}
