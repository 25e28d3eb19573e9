"""What requests hold."""

import enum
import re

from pydantic import BaseModel, field_validator


class Sort(str, enum.Enum):
    NAME = "name"
    WEIGHT = "weight"


class NewItem(BaseModel):
    name: str
    weight: float
    shelf: str
    supplier: str | None = None

    @field_validator("shelf")
    @classmethod
    def shelf_is_a_code(cls, value: str) -> str:
        if not re.fullmatch(r"[A-Z][0-9]{1,3}", value):
            raise ValueError("a shelf is a letter and a number")
        return value

    @field_validator("supplier")
    @classmethod
    def supplier_is_trimmed(cls, value: str | None) -> str | None:
        return value.strip() if value else None
