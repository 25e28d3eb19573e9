"""Ways to store."""

from .files import FileStore as Store

__all__ = ["Store"]
