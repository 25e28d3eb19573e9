"""Ties the routes together."""

from fastapi import FastAPI

from .routes import items, labels


def create_app() -> FastAPI:
    app = FastAPI()
    app.include_router(items.router, prefix="/items")
    app.include_router(labels.router, prefix="/labels")
    return app


app = create_app()
