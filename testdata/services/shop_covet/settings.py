"""Settings of the shop. What differs between machines comes from the environment."""

import os
from dataclasses import dataclass, field
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

SECRET_KEY = "7fQm2vXz9LkT4wRbN8sJcY1hGd6pEa3U"  # expect: secret
DATABASE_URL = "postgresql://shop:Gr33nBasket!42@db.shop.internal:5432/shop"  # expect: secret
WAREHOUSE_TOKEN = "wh-9c41e7d20b8f4a6d93e5172c8a0b6f3e"  # expect: secret

# The safe twins: the environment, a file that the platform mounts, an obvious placeholder.
MAIL_PASSWORD = os.environ["SHOP_MAIL_PASSWORD"]  # fine: from the environment
SEARCH_TOKEN = os.getenv("SHOP_SEARCH_TOKEN", "")  # fine: from the environment, empty when missing
SIGNING_KEY_FILE = Path("/run/secrets/shop_signing_key")  # fine: names a file, not its content
API_KEY_HEADER = "X-Shop-Api-Key"  # fine: the name of a header
PASSWORD_RESET_URL = "/account/password/reset"  # fine: a route
TOKEN_FIELD = "access_token"  # fine: the name of a field
EXAMPLE_API_KEY = "<your-api-key>"  # fine: a placeholder


@dataclass(frozen=True)
class Settings:
    """What the rest of the service reads."""

    secret_key: str
    database_url: str
    debug: bool = False
    allowed_origins: tuple[str, ...] = ()
    session_days: int = 14
    tax_rates: dict[str, float] = field(default_factory=dict)


def read_signing_key() -> str:
    """The key that signs sessions, as the platform mounted it."""
    return SIGNING_KEY_FILE.read_text(encoding="utf-8").strip()


def load() -> Settings:
    """The settings for this machine."""
    origins = os.environ.get("SHOP_ORIGINS", "https://shop.example").split(",")
    return Settings(
        secret_key=os.environ.get("SHOP_SECRET_KEY", SECRET_KEY),
        database_url=os.environ.get("SHOP_DATABASE_URL", DATABASE_URL),
        debug=os.environ.get("SHOP_DEBUG") == "1",
        allowed_origins=tuple(origin.strip() for origin in origins),
        tax_rates={"DE": 0.19, "FR": 0.20, "NL": 0.21},
    )
