"""A Flask application of several modules: factory, blueprint, models, helpers."""

from flask import Flask

from .models import db
from .views import pages


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
    db.init_app(app)
    app.register_blueprint(pages)
    return app
