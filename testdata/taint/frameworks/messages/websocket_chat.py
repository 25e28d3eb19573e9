"""The websockets library and websockets of FastAPI."""

import asyncio
import json
import sqlite3

from fastapi import FastAPI, WebSocket
from websockets.asyncio.server import serve

app = FastAPI()
db = sqlite3.connect("chat.db")


async def chat(websocket):
    first = await websocket.recv()
    db.execute(f"INSERT INTO rooms VALUES ('{first}')")  # expect: sql
    async for message in websocket:
        data = json.loads(message)
        db.execute(f"INSERT INTO chat VALUES ('{data['text']}')")  # expect: sql
        db.execute("INSERT INTO chat VALUES (?)", (data["text"],))  # safe: sql
        db.execute(f"INSERT INTO stars VALUES ({int(data['stars'])})")  # safe: sql


async def main():
    async with serve(chat, "localhost", 8765) as server:
        await server.serve_forever()


@app.websocket("/rooms/{room}")
async def room(websocket: WebSocket, room: str, limit: int = 10):
    await websocket.accept()
    text = await websocket.receive_text()
    db.execute(f"SELECT id FROM chat WHERE room = '{room}'")  # expect: sql
    db.execute(f"SELECT id FROM chat LIMIT {limit}")  # safe: sql
    db.execute(f"INSERT INTO chat VALUES ('{text}')")  # expect: sql
    data = await websocket.receive_json()
    db.execute(f"INSERT INTO chat VALUES ('{data['text']}')")  # expect: sql


if __name__ == "__main__":
    asyncio.run(main())
