"""FastAPI and Starlette: HTML, redirects, files, templates, cookies and headers."""

import html
import secrets
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")
ROOT = Path("/srv/maps").resolve()


@app.get("/hello/json")
async def hello_json(name: str):
    return {"hello": name}  # safe: xss


@app.get("/hello/text")
async def hello_text(name: str):
    # A returned string is answered as JSON.
    return f"<h1>{name}</h1>"  # safe: xss


@app.get("/hello/class", response_class=HTMLResponse)
async def hello_class(name: str):
    return f"<h1>{name}</h1>"  # expect: xss


@app.get("/hello/html")
async def hello_html(name: str):
    return HTMLResponse(f"<h1>{name}</h1>")  # expect: xss


@app.get("/hello/escaped")
async def hello_escaped(name: str):
    return HTMLResponse(f"<h1>{html.escape(name)}</h1>")  # safe: xss


@app.get("/hello/media")
async def hello_media(name: str):
    return Response(f"<h1>{name}</h1>", media_type="text/html")  # expect: xss


@app.get("/hello/plain")
async def hello_plain(name: str):
    return PlainTextResponse(f"<h1>{name}</h1>")  # safe: xss


@app.get("/hello/number", response_class=HTMLResponse)
async def hello_number(number: int):
    return f"<h1>{number}</h1>"  # safe: xss


@app.get("/hello/template")
async def hello_template(request: Request, name: str):
    return templates.TemplateResponse(request, "hello.html", {"name": name, "title": "Maps"})


@app.get("/go")
async def go(target: str):
    return RedirectResponse(target)  # expect: redirect


@app.get("/go/route")
async def go_route(request: Request, name: str):
    return RedirectResponse(request.url_for("hello_html").include_query_params(name=name))  # safe: redirect


@app.get("/go/map/{number}")
async def go_map(number: int):
    return RedirectResponse(f"/maps/{number}", status_code=303)  # safe: redirect


@app.get("/maps/{name:path}")
async def map_file(name: str):
    return FileResponse(ROOT / name)  # expect: path


@app.get("/sheets/{name:path}")
async def sheet(name: str):
    target = (ROOT / name).resolve()
    if not target.is_relative_to(ROOT):
        raise HTTPException(404)
    return FileResponse(target)  # safe: path


@app.post("/login")
async def login(response: Response):
    response.set_cookie("session", secrets.token_hex(16))  # expect: cookie
    response.set_cookie("session", secrets.token_hex(16), secure=True, httponly=True, samesite="lax")  # safe: cookie
    return {"done": True}


@app.get("/error")
async def error(name: str):
    return JSONResponse({"error": f"no {name}"}, status_code=404)  # safe: xss
