"""CovetPy: every part of a request, path parameters, responses and redirects."""

import html
import os

from covet import Covet, CovetRouter, Response, html_response, json_response, redirect_response, text_response

app = Covet()
router = CovetRouter()


@app.get("/boats/{name}")
async def boat(request, name):
    os.system("boat " + name)  # expect: command
    os.system("boat " + request.path_params["name"])  # expect: command
    return json_response({"name": name})  # safe: xss


@app.get("/boats/number/<int:number>")
async def boat_by_number(request, number):
    os.system(f"boat {number}")  # safe: command
    return {"done": True}


@app.get("/boats")
async def boats(request):
    os.system("boat " + request.query.get("kind", "sail"))  # expect: command
    os.system("boat " + request.query["kind"])  # expect: command
    os.system("boat " + " ".join(request.query.get_list("kind")))  # expect: command
    os.system("boat " + request.headers.get("user-agent", ""))  # expect: command
    os.system("boat " + request.get_header("x-boat", ""))  # expect: command
    os.system("boat " + request.cookies()["boat"])  # expect: command
    os.system("boat " + request.path)  # expect: command
    os.system(f"boat {'kind' in request.query}")  # safe: command
    os.system(f"boat {request.content_length}")  # safe: command
    return {"done": True}


@app.post("/boats")
async def add_boat(request):
    data = await request.json()
    form = await request.form()
    raw = request.get_body_bytes()
    os.system("boat " + data["name"])  # expect: command
    os.system("boat " + form["name"][0])  # expect: command
    os.system("boat " + raw.decode())  # expect: command
    os.system(f"boat {int(data['length'])}")  # safe: command
    return {"done": True}


async def harbour(request, name):
    os.system("harbour " + name)  # expect: command
    return {"done": True}


@app.get("/hello")
async def hello(request):
    return html_response("<h1>" + request.query.get("name", "") + "</h1>")  # expect: xss


@app.get("/hello/escaped")
async def hello_escaped(request):
    return html_response("<h1>" + html.escape(request.query.get("name", "")) + "</h1>")  # safe: xss


@app.get("/hello/text")
async def hello_text(request):
    return text_response("<h1>" + request.query.get("name", "") + "</h1>")  # safe: xss


@app.get("/hello/string")
async def hello_string(request):
    # A returned string is answered as text/plain.
    return "<h1>" + request.query.get("name", "") + "</h1>"  # safe: xss


@app.get("/hello/response")
async def hello_response(request):
    return Response("<h1>" + request.query.get("name", "") + "</h1>", media_type="text/html")  # expect: xss


@app.get("/go")
async def go(request):
    return redirect_response(request.query.get("next", "/"))  # expect: redirect


@app.get("/go/known")
async def go_known(request):
    target = request.query.get("next", "/")
    if target not in ("/boats", "/hello"):
        target = "/"
    return redirect_response(target)  # safe: redirect


router.add_route("/harbours/{name}", harbour, ["GET"])
app.include_router(router)
