"""What the patterns of the fuzz target are tried on."""

import hashlib as h
import legacy
from os import path, system

DEBUG = True
NAMES = ["a", f"b{DEBUG}", b"c", 4, None, ..., {"k": [1, (2, 3)]}, {5}, -6.5, 7j]


@legacy.route("/x", methods=["GET"])
async def view(request, *args, limit=10, **kwargs) -> dict[str, int]:
    """Connects."""
    legacy.connect("localhost", tls=True)
    connection = legacy.connect(request.args["host"], *args, **kwargs)
    sql = "SELECT %s" % limit + "x".format(limit)
    async with connection as c, open(path.join("a", "b")) as f:
        await c.execute(sql)
    for i in range(limit):
        if i == i and not (i < 3 <= limit) or i is None:
            continue
        elif i in (1, 2):
            break
    else:
        assert isinstance(limit, int), "limit"
    while x := next(iter(args), None):
        del x
    try:
        raise ValueError(limit) from None
    except (OSError, ValueError) as error:
        system("ls " + str(error))
    finally:
        global DEBUG
        DEBUG = False
    match request:
        case {"a": [1, *rest]} if rest:
            return {k: v async for k, v in rest}
        case legacy.Point(x=0) | None:
            yield lambda a, /, b=1, *, c: a if b else c
    return h.md5(sql.encode(), usedforsecurity=False).hexdigest()[1:-1:2]


class Settings[T](legacy.Base, metaclass=type):
    debug: bool = DEBUG
    __slots__ = ("a",)
    type Alias = list[T]
