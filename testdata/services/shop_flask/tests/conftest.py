"""An application on a database in memory."""

import config
import pytest
from app import create_app
from models import db


class Testing(config.Base):
    TESTING = True
    DEBUG = True  # fine: only in tests
    SECRET_KEY = "only-for-tests"  # fine: a test's own key
    SQLALCHEMY_DATABASE_URI = "sqlite://"


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setitem(config.BY_NAME, "testing", Testing)
    app = create_app("testing")
    with app.app_context():
        db.create_all()
        yield app.test_client()
