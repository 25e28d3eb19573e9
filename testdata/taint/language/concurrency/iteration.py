"""async for, async with, asynchronous generators and comprehensions, and queues."""

import asyncio
import os
from contextlib import asynccontextmanager

from aiohttp import web


async def parts(text):
    for part in text.split(","):
        yield part


async def rooms():
    for room in ("hall", "attic"):
        yield room


@asynccontextmanager
async def room_lock(name):
    await asyncio.sleep(0)
    yield f"lock-{name}"


class Lamp:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self.name

    async def __aexit__(self, *error):
        return None


async def looped(request):
    async for room in rooms():
        os.system("lamp " + room)  # safe: command
    async for part in parts(request.query["rooms"]):
        os.system("lamp " + part)  # expect: command
    return web.json_response({"done": True})


async def comprehension(request):
    ours = [room async for room in rooms()]
    theirs = [part async for part in parts(request.query["rooms"])]
    os.system("lamp " + " ".join(ours))  # safe: command
    os.system("lamp " + " ".join(theirs))  # expect: command
    return web.json_response({"done": True})


async def locked(request):
    async with room_lock("hall") as ours, room_lock(request.query["room"]) as theirs:
        os.system("lamp " + ours)  # safe: command
        os.system("lamp " + theirs)  # expect: command
    return web.json_response({"done": True})


async def entered(request):
    async with Lamp(request.query["room"]) as name:
        os.system("lamp " + name)  # expect: command
    return web.json_response({"done": True})


async def queued(request):
    queue = asyncio.Queue()
    await queue.put(request.query["room"])
    os.system("lamp " + await queue.get())  # expect: command
    os.system(f"lamp --jobs {queue.qsize()}")  # safe: command
    return web.json_response({"done": True})


async def body(request):
    async for line in request.content:
        os.system("lamp " + line.decode())  # expect: command
    return web.json_response({"done": True})


app = web.Application()
app.router.add_get("/looped", looped)
app.router.add_get("/comprehension", comprehension)
app.router.add_get("/locked", locked)
app.router.add_get("/entered", entered)
app.router.add_get("/queued", queued)
app.router.add_post("/body", body)
