"""Pages and papers: the receipt, the greeting, the weekly table."""

import json
from datetime import date, timedelta
from pathlib import Path

from covet import Covet, html_response, json_response
from covet.templates import TemplateEngine

import store
from models import db

engine = TemplateEngine(template_dirs=[Path(__file__).parent / "templates"])
GREETING = "Hello {{ name }}, your order {{ number }} is on its way."


def week_before(day: date) -> tuple[date, date]:
    """First and last day of the seven days before the day."""
    return day - timedelta(days=7), day - timedelta(days=1)


def weekly_totals(day: date) -> list[dict]:
    first, last = week_before(day)
    return db.fetch_all(
        "SELECT state, COUNT(*) AS orders FROM orders WHERE placed BETWEEN ? AND ? GROUP BY state",
        (first.isoformat(), last.isoformat()),
    )


def register(app: Covet) -> None:
    """Adds the routes of this module."""

    @app.get("/greeting")
    async def greeting(request):
        name = request.query.get("name", "friend")
        return html_response(engine.render_string("<p>Hello " + name + "</p>"))  # expect: template

    @app.get("/greeting/safe")
    async def greeting_safely(request):
        name = request.query.get("name", "friend")
        return html_response(engine.render_string(GREETING, {"name": name, "number": 1}))  # fine: name is only data

    @app.post("/preview")
    async def preview(request):
        form = await request.json()
        source = form["template"]
        page = engine.render_string(source, {"products": store.low_stock()})  # expect: template
        return html_response(page)

    @app.get("/orders/{number}/receipt")
    async def receipt(request, number):
        order = db.fetch_one("SELECT id, state, note FROM orders WHERE id = ?", (number,))  # fine: a parameter
        return html_response(engine.render("receipt.html", {"order": order}))  # fine: a file of ours

    @app.get("/orders/{number}/notes")
    async def notes(request, number):
        rows = db.fetch_all(f"SELECT note FROM orders WHERE id = {number}")  # expect: sql
        return json_response(rows)

    @app.get("/search")
    async def search(request):
        text = request.query.get("q", "")
        order = request.query.get("order", "title")
        return json_response({"found": store.search(text), "shelf": store.shelf(order)})

    @app.get("/report/weekly")
    async def weekly(request):
        return json_response(json.loads(json.dumps(weekly_totals(date.today()), default=str)))
