"""Starlette without FastAPI: endpoints, routes, path converters, middleware and websockets."""

import os

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route, WebSocketRoute


async def by_name(request):
    os.system("radio " + request.path_params["name"])  # expect: command
    os.system(f"radio {request.path_params['number']}")  # safe: command
    os.system("radio " + request.cookies["station"])  # expect: command
    return JSONResponse({"done": True})


class Station(HTTPEndpoint):
    async def get(self, request):
        os.system("radio " + request.query_params.get("q", ""))  # expect: command
        os.system("radio " + str(len(request.query_params)))  # safe: command
        return JSONResponse({"done": True})

    async def post(self, request):
        async with request.form() as form:
            os.system("radio " + form["station"])  # expect: command
        request.session["station"] = (await request.json())["station"]  # expect: trust-boundary
        request.session["visits"] = request.session.get("visits", 0) + 1  # safe: trust-boundary
        return JSONResponse({"done": True})


class Chat(WebSocketEndpoint):
    encoding = "text"

    async def on_receive(self, websocket, data):
        os.system(f"say '{data}'")  # expect: command
        os.system(f"say {len(data)}")  # safe: command


async def chat(websocket):
    await websocket.accept()
    message = await websocket.receive_json()
    os.system("say " + message["text"])  # expect: command
    async for text in websocket.iter_text():
        os.system("say " + text)  # expect: command


class Remember(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        os.system("visit " + request.url.path)  # expect: command
        os.system("visit " + request.url.scheme)  # safe: command
        return await call_next(request)


app = Starlette(
    routes=[
        Route("/stations/{name}/{number:int}", by_name),
        Route("/station", Station),
        WebSocketRoute("/say", Chat),
        WebSocketRoute("/chat", chat),
    ],
)
app.add_middleware(Remember)
