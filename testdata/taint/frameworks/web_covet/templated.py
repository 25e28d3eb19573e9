"""CovetPy: templates from files and strings, cookies, and sessions."""

import secrets

from covet import Covet, html_response, json_response
from covet.templates import TemplateEngine, safe_string

app = Covet()
engine = TemplateEngine(template_dirs=["templates"])
bare = TemplateEngine(template_dirs=["templates"], auto_escape=False)
CARD = "<p>{{ name }}</p>"


@app.get("/card")
async def card(request):
    return html_response(engine.render("boat.html", {"name": request.query["name"], "kind": "sail"}))  # safe: xss


@app.get("/card/string")
async def card_string(request):
    return html_response(engine.render_string(CARD, {"name": request.query["name"]}))  # safe: xss, template


@app.get("/card/bare")
async def card_bare(request):
    return html_response(bare.render_string(CARD, {"name": request.query["name"]}))  # expect: xss


@app.get("/card/source")
async def card_source(request):
    page = engine.render_string("<p>" + request.query["name"] + "</p>")  # expect: template
    return html_response(page)


@app.get("/card/safe")
async def card_safe(request):
    name = safe_string("<b>" + request.query["name"] + "</b>")  # expect: xss
    return html_response(engine.render("boat.html", {"name": name, "kind": "sail"}))


@app.post("/login")
async def login(request):
    response = json_response({"done": True})
    response.set_cookie("session", secrets.token_hex(16))  # expect: cookie
    response.set_cookie("session", secrets.token_hex(16), secure=True, http_only=True, same_site="Lax")  # safe: cookie
    return response


@app.post("/settings")
async def settings(request):
    data = await request.json()
    request.session["role"] = data["role"]  # expect: trust-boundary
    request.session["visits"] = 1  # safe: trust-boundary
    request.session["size"] = int(data["size"])  # safe: trust-boundary
    return json_response({"done": True})
