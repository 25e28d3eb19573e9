"""Configuration classes; `create_app` takes one of them by name."""

import os
import secrets


class Base:
    SECRET_KEY = os.environ.get("LIBRARY_SECRET_KEY") or secrets.token_hex(32)  # fine: drawn anew when missing
    SQLALCHEMY_DATABASE_URI = os.environ.get("LIBRARY_DATABASE", "sqlite:///library.db")  # fine: no password in it
    SESSION_COOKIE_SECURE = True  # fine: only over TLS
    SESSION_COOKIE_HTTPONLY = True  # fine: not for scripts
    SESSION_COOKIE_SAMESITE = "Lax"  # fine: other sites cannot send it
    LOAN_DAYS = 28
    FINE_PER_DAY_CENTS = 20
    REMINDER_QUEUE = "reminders"
    MAIL_SERVER = "mail.library.example"
    MAIL_PASSWORD = os.environ.get("LIBRARY_MAIL_PASSWORD")  # fine: from the environment


class Production(Base):
    DEBUG = False  # fine: off
    SECRET_KEY = "b81f2c7e4ad94c3f9a60d7735e1fc2a8"  # expect: secret
    MAIL_PASSWORD = "Qu13t!Shelves#77"  # expect: secret


class Development(Base):
    SESSION_COOKIE_SECURE = False  # may: cookie
    SQLALCHEMY_ECHO = True


class Kiosk(Base):
    """The terminals in the reading room."""

    SESSION_COOKIE_HTTPONLY = False  # expect: cookie
    PERMANENT_SESSION_LIFETIME = 900


BY_NAME = {"production": Production, "development": Development, "kiosk": Kiosk}

CATALOGUE_API_KEY = "cat_live_51f0c2d87e934b6aa0e4"  # expect: secret
CATALOGUE_API_KEY_NAME = "catalogue-api-key"  # fine: the key's name in the vault
PASSWORD_MIN_LENGTH = 12  # fine: a number
