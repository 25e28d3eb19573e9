"""A town library's service: catalogue, loans and reports."""

import os

from flask import Flask
from flask_cors import CORS

import auth
import config
import reports
import views
from models import db


def create_app(name: str = "production") -> Flask:
    """The application with the named configuration."""
    app = Flask(__name__)
    app.config.from_object(config.BY_NAME[name])
    CORS(app, resources={r"/public/*": {"origins": "https://town.example"}})  # fine: one origin
    db.init_app(app)
    app.register_blueprint(auth.bp)
    app.register_blueprint(views.bp)
    app.register_blueprint(reports.bp)
    return app


def create_public_app() -> Flask:
    """The catalogue alone, for the town's pages."""
    app = create_app("kiosk")
    CORS(app, origins="*", supports_credentials=True)  # expect: cors
    app.secret_key = "kiosk-kiosk-9a1b"  # expect: secret

    @app.after_request
    def open_fonts(response):
        response.headers["X-Frame-Options"] = "DENY"
        response.headers["Access-Control-Allow-Origin"] = "https://town.example"  # fine: one origin
        return response

    return app


if __name__ == "__main__":
    if os.environ.get("LIBRARY_LOCAL"):
        create_app("development").run(host="127.0.0.1", debug=False)  # fine: off, this machine only
    else:
        create_app().run(host="0.0.0.0", port=5000, debug=True)  # expect: debug
