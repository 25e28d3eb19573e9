"""async and await: results of coroutines, tasks, gather, to_thread and wait_for."""

import asyncio
import os

from aiohttp import web


async def name_of(request):
    data = await request.json()
    return data["name"]


async def fixed():
    await asyncio.sleep(0)
    return "hall"


async def run(command):
    process = await asyncio.create_subprocess_shell(command)  # expect: command
    await process.wait()


def blocking(name):
    os.system("heater " + name)  # expect: command


async def direct(request):
    os.system("heater " + await fixed())  # safe: command
    os.system("heater " + await name_of(request))  # expect: command
    return web.json_response({"done": True})


async def in_helper(request):
    await run("heater " + await name_of(request))
    return web.json_response({"done": True})


async def gathered(request):
    ours, theirs = await asyncio.gather(fixed(), name_of(request))
    os.system("heater " + ours)  # safe: command
    os.system("heater " + theirs)  # expect: command
    return web.json_response({"done": True})


async def as_task(request):
    task = asyncio.create_task(name_of(request))
    name = await task
    os.system("heater " + name)  # expect: command
    return web.json_response({"done": True})


async def in_group(request):
    async with asyncio.TaskGroup() as group:
        ours = group.create_task(fixed())
        theirs = group.create_task(name_of(request))
    os.system("heater " + ours.result())  # safe: command
    os.system("heater " + theirs.result())  # expect: command
    return web.json_response({"done": True})


async def in_thread(request):
    await asyncio.to_thread(blocking, request.query["name"])
    return web.json_response({"done": True})


async def with_limit(request):
    name = await asyncio.wait_for(name_of(request), timeout=2)
    os.system("heater " + name)  # expect: command
    await asyncio.create_subprocess_exec("heater", "--", name)  # safe: command
    return web.json_response({"done": True})


app = web.Application()
app.add_routes([
    web.post("/direct", direct),
    web.post("/helper", in_helper),
    web.post("/gather", gathered),
    web.post("/task", as_task),
    web.post("/group", in_group),
    web.get("/thread", in_thread),
    web.post("/limit", with_limit),
])
