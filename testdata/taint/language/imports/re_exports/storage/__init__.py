"""Storage of items."""

from .backends import Store
from .queries import find
from .queries import find_with_parameter as lookup
from .text import letters as clean

__all__ = ["Store", "clean", "find", "lookup"]
