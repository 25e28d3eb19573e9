class Stub(Exception):
    """Takes every call, attribute, item and operation, and notes the calls by the last part of their name."""

    calls = []
    width = 2
    truth = True
    asked = 0

    def __init__(self, *names, **_):
        object.__setattr__(self, "_name", names[0] if names and isinstance(names[0], str) else "stub")

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Stub(name)

    def __setattr__(self, name, value):
        pass

    def __delattr__(self, name):
        pass

    def __call__(self, *args, **kwargs):
        Stub.calls.append(self._name)
        if len(Stub.calls) > 1000:
            raise Stub("endless")
        return Stub(self._name)

    def __bool__(self):
        # A loop that waits for another answer gets it.
        Stub.asked += 1
        return Stub.truth if Stub.asked % 10 else not Stub.truth

    def __getitem__(self, key):
        return Stub("item")

    def __setitem__(self, key, value):
        pass

    def __delitem__(self, key):
        pass

    def __iter__(self):
        return iter([Stub("item") for _ in range(Stub.width)])

    def __next__(self):
        return Stub("item")

    def __len__(self):
        return Stub.width

    def __contains__(self, other):
        return bool(self)

    def __hash__(self):
        return id(self)

    def __index__(self):
        return 1

    __int__ = __index__

    def __float__(self):
        return 1.0

    def __round__(self, digits=0):
        return 1

    def __format__(self, spec):
        return "stub"

    def __str__(self):
        return "stub"

    def __instancecheck__(self, other):
        return bool(self)

    def __subclasscheck__(self, other):
        return bool(self)

    def __enter__(self):
        return Stub("entered")

    def __exit__(self, *error):
        return False

    async def __aenter__(self):
        return Stub("entered")

    async def __aexit__(self, *error):
        return False

    def __await__(self):
        return Stub("awaited")
        yield

    async def __aiter__(self):
        for each in self:
            yield each

    def __neg__(self):
        return self

    def __eq__(self, other):
        return bool(self)

    __lt__ = __le__ = __gt__ = __ge__ = __ne__ = __eq__

    def __add__(self, other):
        return Stub("sum")

    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __add__
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __add__
    __or__ = __ror__ = __and__ = __rand__ = __xor__ = __lshift__ = __rshift__ = __matmul__ = __add__


def outcome(function, **stubs):
    """`end`, or the name of the exception that ends the function."""
    try:
        started = function(**stubs)
        if hasattr(started, "send") and not isinstance(started, Stub):
            for _ in range(1000):
                started.send(None)
    except StopIteration:
        return "end"
    except Exception as error:
        return type(error).__name__
    return "end"
