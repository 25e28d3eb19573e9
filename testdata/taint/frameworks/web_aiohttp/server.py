"""aiohttp as a server: every part of a request, responses, redirects, files, websockets."""

import html
import secrets
from pathlib import Path

import aiosqlite
from aiohttp import web

routes = web.RouteTableDef()
ROOT = Path("/srv/songs").resolve()


@routes.get("/songs/{name}")
async def song(request):
    async with aiosqlite.connect("songs.db") as db:
        await db.execute(f"SELECT id FROM songs WHERE name = '{request.match_info['name']}'")  # expect: sql
        await db.execute(f"SELECT id FROM songs WHERE kind = '{request.query.get('kind')}'")  # expect: sql
        await db.execute(f"SELECT id FROM songs WHERE user = '{request.cookies['user']}'")  # expect: sql
        await db.execute(f"SELECT id FROM songs WHERE agent = '{request.headers['User-Agent']}'")  # expect: sql
        await db.execute(f"SELECT id FROM songs WHERE path = '{request.rel_url}'")  # expect: sql
        await db.execute("SELECT id FROM songs WHERE name = ?", (request.match_info["name"],))  # safe: sql
        await db.execute(f"SELECT id FROM songs WHERE owner = {request['user_id']}")  # safe: sql
        await db.execute(f"SELECT id FROM songs WHERE app = '{request.app['name']}'")  # safe: sql
    return web.json_response({"done": True})


@routes.post("/songs")
async def add(request):
    form, data, text = await request.post(), await request.json(), await request.text()
    async with aiosqlite.connect("songs.db") as db:
        await db.execute(f"INSERT INTO songs VALUES ('{form['name']}')")  # expect: sql
        await db.execute(f"INSERT INTO songs VALUES ('{data['name']}')")  # expect: sql
        await db.execute(f"INSERT INTO songs VALUES ('{text}')")  # expect: sql
        await db.execute(f"INSERT INTO songs VALUES ({len(text)})")  # safe: sql
    return web.json_response({"done": True})


@routes.view("/albums/{name}")
class Album(web.View):
    async def get(self):
        name = self.request.match_info["name"]
        return web.Response(text=f"<h1>{name}</h1>", content_type="text/html")  # expect: xss

    async def post(self):
        name = html.escape(self.request.match_info["name"])
        return web.Response(text=f"<h1>{name}</h1>", content_type="text/html")  # safe: xss


@routes.get("/plain")
async def plain(request):
    # Without content_type the answer is text/plain.
    return web.Response(text=f"<h1>{request.query['name']}</h1>")  # safe: xss


@routes.get("/bytes")
async def raw(request):
    body = f"<h1>{request.query['name']}</h1>".encode()
    return web.Response(body=body, content_type="text/html")  # expect: xss


@routes.get("/go")
async def go(request):
    raise web.HTTPFound(request.query["next"])  # expect: redirect


@routes.get("/go/route")
async def go_route(request):
    raise web.HTTPFound(request.app.router["album"].url_for(name=request.query["name"]))  # safe: redirect


@routes.get("/go/header")
async def go_header(request):
    # aiohttp refuses a line break in a header.
    return web.Response(headers={"X-Name": request.query["name"]})  # safe: header


@routes.get("/files/{name:.+}")
async def file(request):
    return web.FileResponse(ROOT / request.match_info["name"])  # expect: path


@routes.get("/checked/{name:.+}")
async def checked_file(request):
    target = ROOT.joinpath(request.match_info["name"]).resolve()
    if not target.is_relative_to(ROOT):
        raise web.HTTPNotFound()
    return web.FileResponse(target)  # safe: path


@routes.get("/socket")
async def socket(request):
    answer = web.WebSocketResponse()
    await answer.prepare(request)
    async with aiosqlite.connect("songs.db") as db:
        async for message in answer:
            await db.execute(f"INSERT INTO chat VALUES ('{message.data}')")  # expect: sql
            await db.execute("INSERT INTO chat VALUES (?)", (message.data,))  # safe: sql
    return answer


@routes.post("/login")
async def login(request):
    response = web.json_response({"done": True})
    response.set_cookie("session", secrets.token_hex(16))  # expect: cookie
    response.set_cookie("session", secrets.token_hex(16), secure=True, httponly=True, samesite="Lax")  # safe: cookie
    return response


@web.middleware
async def named(request, handler):
    request["name"] = request.query.get("name", "")
    return await handler(request)


@routes.get("/named")
async def of_middleware(request):
    async with aiosqlite.connect("songs.db") as db:
        await db.execute(f"SELECT id FROM songs WHERE name = '{request['name']}'")  # expect: sql
    return web.json_response({"done": True})


app = web.Application(middlewares=[named])
app.add_routes(routes)
