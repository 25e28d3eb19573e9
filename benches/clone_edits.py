"""Edits that keep what a function does: reordered statements, exchanged loops, extracted expressions.

Each class takes a function of `ast` and says with `edits` what can be done to it now; calling one of them does it. What
may differ afterwards: the value of a loop variable after its loop, the order of calls inside one statement, and calls
that act on something that their arguments do not show.
"""

import ast
import random
from collections import Counter
from collections.abc import Callable, Iterator

# Calls of these neither change their arguments nor anything else.
PURE = frozenset(
    "abs all any bool bytes callable chr dict enumerate float format frozenset getattr hasattr hash id int isinstance "
    "issubclass len list max min ord range repr reversed round set sorted str sum tuple type zip".split()
)
# What goes through an iterable from front to back, so that a list does instead of a generator.
CONSUMERS = frozenset("all any dict extend frozenset join list max min set sorted sum tuple update".split())
FRESH = ("piece", "part", "found", "current", "computed", "outcome", "subject", "amount", "source", "collected")
SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.FunctionDef,
          ast.AsyncFunctionDef, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr)
# Moving one of these past other code changes what runs, or when.
STEPS = (ast.Yield, ast.YieldFrom, ast.Await, ast.NamedExpr)

Edit = Callable[[], None]


class Names:
    """The names that a function uses, and new ones beside them."""

    def __init__(self, function: ast.FunctionDef):
        self.stored: Counter[str] = Counter()
        self.loaded: Counter[str] = Counter()
        self.taken = {"self", "cls"}
        for node in ast.walk(function):
            if isinstance(node, ast.Name):
                (self.loaded if isinstance(node.ctx, ast.Load) else self.stored)[node.id] += 1
                self.taken.add(node.id)
            elif isinstance(node, ast.arg):
                self.taken.add(node.arg)
            elif isinstance(node, ast.Global | ast.Nonlocal):
                # Counted twice, so that it is never taken for a variable that is written once.
                self.stored.update(node.names * 2)

    def fresh(self, rng: random.Random) -> str:
        number, name = 2, rng.choice(FRESH)
        base = name
        while name in self.taken:
            name = f"{base}_{number}"
            number += 1
        self.taken.add(name)
        return name


def blocks(function: ast.AST) -> Iterator[list[ast.stmt]]:
    """Every list of statements in a function."""
    for node in ast.walk(function):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                yield block


def path_of(node: ast.expr) -> str | None:
    """`a.b.c` as text; of subscripts and calls the part in front of them, None where there is no name there."""
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Name):
            return ".".join([node.id, *reversed(parts)])
        if isinstance(node, ast.Attribute):
            parts.append(node.attr)
        elif isinstance(node, ast.Subscript | ast.Starred):
            parts.clear()
        else:
            return None
        node = node.value


def effects(statement: ast.stmt) -> tuple[set[str], set[str], bool]:
    """The paths that a statement reads, those that it writes or may change, and whether it calls anything unknown."""
    reads: set[str] = set()
    writes: set[str] = set()
    calls = False
    for node in ast.walk(statement):
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            path = path_of(node)
            if path is None:
                continue
            if isinstance(node.ctx, ast.Load):
                reads.add(path)
            else:
                writes.add(path)
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in PURE:
                continue
            calls = True
            if isinstance(node.func, ast.Name) and node.func.id == "super":
                # What super() gives acts on the instance, and does not name it.
                writes.add("self")
            receiver = [node.func.value] if isinstance(node.func, ast.Attribute) else []
            for part in [*receiver, *node.args, *(keyword.value for keyword in node.keywords)]:
                writes.update(filter(None, [path_of(part)]))
    if isinstance(statement, ast.AugAssign):
        reads.update(filter(None, [path_of(statement.target)]))
    return reads, writes, calls


def meet(left: set[str], right: set[str]) -> bool:
    """Whether a path of one is, or lies under, a path of the other."""
    return any(a == b or a.startswith(b + ".") or b.startswith(a + ".") for a in left for b in right)


def independent(first: ast.stmt, second: ast.stmt) -> bool:
    if not (isinstance(first, SIMPLE) and isinstance(second, SIMPLE)):
        return False
    if any(isinstance(node, STEPS) for statement in (first, second) for node in ast.walk(statement)):
        return False
    if ast.dump(first) == ast.dump(second):
        return False
    reads, writes, calls = effects(first)
    reads_too, writes_too, calls_too = effects(second)
    # Bare names of modules and functions are read, but `os` does not change when `os.path` is called.
    return not (calls and calls_too or meet(writes, reads_too | writes_too) or meet(writes_too, reads))


class Reorder:
    """Swaps two neighbours, no two of them twice."""

    def __init__(self, function: ast.FunctionDef):
        self.function = function
        # The statements themselves, as an id is only good while its object lives.
        self.swapped: list[tuple[ast.stmt, ast.stmt]] = []

    def edits(self, rng: random.Random) -> list[Edit]:
        found = []
        for block in blocks(self.function):
            for at, (first, second) in enumerate(zip(block, block[1:], strict=False)):
                again = any(pair == (second, first) for pair in self.swapped)
                if not again and independent(first, second):
                    found.append(lambda block=block, at=at: self.swap(block, at))
        return found

    def swap(self, block: list[ast.stmt], at: int) -> None:
        self.swapped.append((block[at], block[at + 1]))
        block[at], block[at + 1] = block[at + 1], block[at]


def own(body: list[ast.stmt], kinds: tuple[type, ...]) -> bool:
    """Whether a body holds such a statement that belongs to its loop and not to one inside."""
    for statement in body:
        if isinstance(statement, kinds):
            return True
        if isinstance(statement, ast.For | ast.While | ast.AsyncFor | ast.FunctionDef | ast.ClassDef):
            if own(getattr(statement, "orelse", []), kinds):
                return True
            continue
        for field in ("body", "orelse", "finalbody"):
            if own(getattr(statement, field, []), kinds):
                return True
        arms = [*getattr(statement, "handlers", []), *getattr(statement, "cases", [])]
        if any(own(arm.body, kinds) for arm in arms):
            return True
    return False


def written(body: list[ast.stmt]) -> set[str]:
    return set().union(*(effects(statement)[1] for statement in body)) if body else set()


def bound(body: list[ast.stmt]) -> set[str]:
    """The names that are given a value; a call may change what a name holds, never which value it holds."""
    nodes = [node for statement in body for node in ast.walk(statement) if isinstance(node, ast.Name)]
    return {node.id for node in nodes if not isinstance(node.ctx, ast.Load)}


def paths_in(node: ast.expr) -> set[str]:
    return set(filter(None, (path_of(part) for part in ast.walk(node) if isinstance(part, ast.expr))))


def steady(stop: ast.expr, name: str, body: list[ast.stmt]) -> bool:
    """Whether a body counts up to the same bound all the time, and leaves the counter alone."""
    names = bound(body)
    if name in names:
        return False
    return stop.id not in names if isinstance(stop, ast.Name) else not meet(written(body) - {name}, paths_in(stop))


def parsed(text: str) -> list[ast.stmt]:
    return ast.parse(text).body


class Loops:
    """Exchanges the forms of a loop; what it has made it does not turn back."""

    def __init__(self, function: ast.FunctionDef):
        self.function = function
        self.names = Names(function)
        self.made: list[ast.AST] = []
        inside = {
            id(part)
            for node in ast.walk(function) if isinstance(node, COMPREHENSIONS)
            for part in ast.walk(node)
        }
        # A comprehension has its variables for itself; a loop would overwrite these.
        self.outside = {
            node.id if isinstance(node, ast.Name) else node.arg
            for node in ast.walk(function)
            if isinstance(node, ast.Name | ast.arg) and id(node) not in inside
        }

    def edits(self, rng: random.Random) -> list[Edit]:
        found: list[Edit] = []
        for block in blocks(self.function):
            for at, statement in enumerate(block):
                if any(statement is made for made in self.made):
                    continue
                found += self.of_for(block, at, rng)
                found += self.of_while(block, at)
                found += self.of_comprehension(block, at, rng)
        return found

    def put(self, block: list[ast.stmt], start: int, end: int, statements: list[ast.stmt]) -> None:
        self.made += statements
        block[start:end] = statements

    def of_for(self, block: list[ast.stmt], at: int, rng: random.Random) -> list[Edit]:
        loop = block[at]
        if not isinstance(loop, ast.For) or loop.orelse:
            return []
        found = []
        gathered = self.gathered(block, at)
        if gathered is not None:
            found.append(lambda: self.put(block, at - 1, at + 1, [gathered]))
        if own(loop.body, (ast.Continue,)):
            return found
        counted = self.counted(loop)
        if counted:
            found.append(lambda: self.put(block, at, at + 1, counted))
        else:
            found.append(lambda: self.put(block, at, at + 1, self.stepped(loop, rng)))
        return found

    def counted(self, loop: ast.For) -> list[ast.stmt]:
        """`for i in range(...)` as a `while` that counts; nothing where that would not do the same."""
        call = loop.iter
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "range"):
            return []
        if not isinstance(loop.target, ast.Name) or call.keywords or not 1 <= len(call.args) <= 3:
            return []
        if any(isinstance(part, ast.Starred) for part in call.args):
            return []
        start = ast.Constant(0) if len(call.args) == 1 else call.args[0]
        stop = call.args[0] if len(call.args) == 1 else call.args[1]
        step = call.args[2] if len(call.args) == 3 else ast.Constant(1)
        if not isinstance(step, ast.Constant) or not isinstance(step.value, int) or step.value < 1:
            return []
        if not steady(stop, loop.target.id, loop.body):
            return []
        name = loop.target.id
        first, last = parsed(f"{name} = {ast.unparse(start)}\n{name} += {step.value}")
        test = ast.parse(f"{name} < {ast.unparse(stop)}", mode="eval").body
        return [first, ast.While(test, [*loop.body, last], [])]

    def stepped(self, loop: ast.For, rng: random.Random) -> list[ast.stmt]:
        """A `for` over anything as a `while` with an iterator, or with an index into a list of it."""
        name, items = self.names.fresh(rng), ast.unparse(loop.iter)
        if not meet(written(loop.body), paths_in(loop.iter)) and rng.random() < 0.5:
            listed = self.names.fresh(rng)
            *first, step = parsed(f"{listed} = list({items})\n{name} = 0\n{name} += 1")
            take = ast.Assign([loop.target], ast.parse(f"{listed}[{name}]", mode="eval").body, lineno=0)
            test = ast.parse(f"{name} < len({listed})", mode="eval").body
            return [*first, ast.While(test, [take, *loop.body, step], [])]
        first = parsed(f"{name} = iter({items})")
        taken = parsed(f"try:\n    x = next({name})\nexcept StopIteration:\n    break")[0]
        taken.body[0].targets = [loop.target]
        return [*first, ast.While(ast.Constant(True), [taken, *loop.body], [])]

    def gathered(self, block: list[ast.stmt], at: int) -> ast.stmt | None:
        """`x = []` and a loop that only appends to x, as one comprehension."""
        loop = block[at]
        before = block[at - 1] if at else None
        if not isinstance(before, ast.Assign) or len(before.targets) != 1:
            return None
        if not isinstance(before.targets[0], ast.Name):
            return None
        if not (isinstance(before.value, ast.List) and not before.value.elts):
            return None
        name = before.targets[0].id
        tests, body = [], loop.body
        while len(body) == 1 and isinstance(body[0], ast.If) and not body[0].orelse:
            tests.append(body[0].test)
            body = body[0].body
        call = body[0].value if len(body) == 1 and isinstance(body[0], ast.Expr) else None
        if not (isinstance(call, ast.Call) and ast.unparse(call.func) == f"{name}.append" and len(call.args) == 1):
            return None
        inner = [loop.target, loop.iter, *tests, call.args[0]]
        nodes = [node for part in inner for node in ast.walk(part)]
        if any(isinstance(node, STEPS) or isinstance(node, ast.Name) and node.id == name for node in nodes):
            return None
        generator = ast.comprehension(loop.target, loop.iter, tests, 0)
        return ast.Assign(before.targets, ast.ListComp(call.args[0], [generator]), lineno=0)

    def of_while(self, block: list[ast.stmt], at: int) -> list[Edit]:
        """`while i < n: ...; i += 1` as a `for` over a range."""
        loop = block[at]
        if not isinstance(loop, ast.While) or loop.orelse or len(loop.body) < 2 or own(loop.body, (ast.Continue,)):
            return []
        test, last = loop.test, loop.body[-1]
        if not (isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and isinstance(test.ops[0], ast.Lt)):
            return []
        name, rest = test.left.id, loop.body[:-1]
        if len(test.ops) > 1 or not ast.unparse(last).startswith(f"{name} += "):
            return []
        step = last.value
        if not isinstance(step, ast.Constant) or not isinstance(step.value, int) or step.value < 1:
            return []
        stop = test.comparators[0]
        if not steady(stop, name, rest):
            return []
        more = f", {step.value}" if step.value > 1 else ""
        bounds = ast.parse(f"range({name}, {ast.unparse(stop)}{more})", mode="eval").body
        made = ast.For(ast.Name(name, ast.Store()), bounds, rest, [], lineno=0)
        return [lambda: self.put(block, at, at + 1, [made])]

    def of_comprehension(self, block: list[ast.stmt], at: int, rng: random.Random) -> list[Edit]:
        nodes = list(outer_expressions(block[at]))
        consumed = {
            id(argument)
            for node in nodes if isinstance(node, ast.Call) and len(node.args) == 1
            for argument in node.args if getattr(node.func, "id", getattr(node.func, "attr", "")) in CONSUMERS
        }
        return [
            lambda node=node: self.unfold(block, at, node, rng)
            for node in nodes
            if isinstance(node, COMPREHENSIONS) and self.unfolds(node)
            and (not isinstance(node, ast.GeneratorExp) or id(node) in consumed)
        ]

    def unfolds(self, node: ast.expr) -> bool:
        """Whether a loop does the same as a comprehension, which has its own variables and does nothing else."""
        if any(generator.is_async for generator in node.generators):
            return False
        if any(isinstance(part, STEPS) for part in ast.walk(node)):
            return False
        targets = [part for generator in node.generators for part in ast.walk(generator.target)]
        return not any(isinstance(part, ast.Name) and part.id in self.outside for part in targets)

    def unfold(self, block: list[ast.stmt], at: int, node: ast.expr, rng: random.Random) -> None:
        statement = block[at]
        whole = isinstance(statement, ast.Assign) and statement.value is node
        plain = whole and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name)
        # A variable that the comprehension reads must keep its old value while the loop runs.
        if plain and any(isinstance(part, ast.Name) and part.id == statement.targets[0].id for part in ast.walk(node)):
            plain = False
        name = statement.targets[0].id if plain else self.names.fresh(rng)
        empty = {ast.SetComp: "set()", ast.DictComp: "{}"}.get(type(node), "[]")
        first = parsed(f"{name} = {empty}")[0]
        if isinstance(node, ast.DictComp):
            add = parsed(f"{name}[{ast.unparse(node.key)}] = {ast.unparse(node.value)}")[0]
        else:
            method = "add" if isinstance(node, ast.SetComp) else "append"
            add = parsed(f"{name}.{method}({ast.unparse(node.elt)})")[0]
        loop: ast.stmt = add
        for generator in reversed(node.generators):
            for test in reversed(generator.ifs):
                loop = ast.If(test, [loop], [])
            loop = ast.For(generator.target, generator.iter, [loop], [], lineno=0)
        if plain:
            self.put(block, at, at + 1, [first, loop])
        else:
            replace(statement, node, ast.Name(name, ast.Load()))
            self.made += [first, loop]
            block[at:at] = [first, loop]


def outer_expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """The expressions of a statement that are evaluated exactly once, before anything else of it takes effect."""
    heads: list[ast.expr | None] = []
    if isinstance(statement, ast.Assign | ast.AugAssign | ast.AnnAssign | ast.Expr | ast.Return):
        heads = [statement.value]
    elif isinstance(statement, ast.If):
        heads = [statement.test]
    elif isinstance(statement, ast.For):
        heads = [statement.iter]
    elif isinstance(statement, ast.Raise):
        heads = [statement.exc]
    queue = [head for head in heads if head is not None]
    while queue:
        node = queue.pop(0)
        yield node
        if isinstance(node, (*SCOPES, ast.JoinedStr)):
            continue
        children = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.BoolOp):
            children = node.values[:1]
        elif isinstance(node, ast.IfExp):
            children = [node.test]
        elif isinstance(node, ast.Compare) and len(node.ops) > 1:
            children = [node.left, node.comparators[0]]
        for child in children:
            if isinstance(child, ast.keyword):
                child = child.value
            if isinstance(child, ast.expr) and not isinstance(child, ast.Starred | ast.Slice):
                queue.append(child)


def replace(root: ast.AST, old: ast.expr, new: ast.expr) -> None:
    """Puts one node in the place of another, which is found by identity."""
    for node in ast.walk(root):
        for field, value in ast.iter_fields(node):
            if value is old:
                setattr(node, field, new)
                return
            if isinstance(value, list):
                for at, item in enumerate(value):
                    if item is old:
                        value[at] = new
                        return


class Extract:
    """Moves an expression to a variable of its own, or puts a variable that is used once in its place."""

    def __init__(self, function: ast.FunctionDef):
        self.function = function
        self.names = Names(function)
        self.fresh: set[str] = set()

    def edits(self, rng: random.Random) -> list[Edit]:
        found: list[Edit] = []
        chains = {id(node.orelse) for node in ast.walk(self.function) if isinstance(node, ast.If)}
        for block in blocks(self.function):
            for at, statement in enumerate(block):
                if isinstance(statement, ast.If) and id(block) in chains and len(block) == 1:
                    # An `elif`: nothing fits in front of it.
                    continue
                found += self.extractions(block, at, rng)
                found += self.inlinings(block, at)
        return found

    def extractions(self, block: list[ast.stmt], at: int, rng: random.Random) -> list[Edit]:
        statement, found = block[at], []
        seen: list[ast.expr] = []
        for node in outer_expressions(statement):
            whole = isinstance(statement, ast.Assign | ast.AnnAssign | ast.Expr) and statement.value is node
            # `a[:, 0]`: such a tuple is none outside the brackets.
            sliced = isinstance(node, ast.Tuple) and any(isinstance(item, ast.Slice) for item in node.elts)
            plain = isinstance(node, ast.Name | ast.Constant | ast.Attribute)
            trivial = sliced or plain or isinstance(node, ast.Lambda | ast.GeneratorExp)
            callee = any(isinstance(parent, ast.Call) and parent.func is node for parent in seen)
            base = any(isinstance(parent, ast.Attribute | ast.Subscript) and parent.value is node for parent in seen)
            seen.append(node)
            if whole or trivial or callee or base or not hasattr(node, "lineno"):
                continue
            if any(isinstance(part, STEPS) for part in ast.walk(node)):
                continue
            found.append(lambda node=node: self.extract(block, at, node, rng))
        return found

    def extract(self, block: list[ast.stmt], at: int, node: ast.expr, rng: random.Random) -> None:
        name = self.names.fresh(rng)
        self.fresh.add(name)
        replace(block[at], node, ast.Name(name, ast.Load()))
        block.insert(at, ast.Assign([ast.Name(name, ast.Store())], node, lineno=0))

    def inlinings(self, block: list[ast.stmt], at: int) -> list[Edit]:
        assignment = block[at]
        if at + 1 == len(block) or not isinstance(assignment, ast.Assign) or len(assignment.targets) != 1:
            return []
        target, after = assignment.targets[0], block[at + 1]
        if not isinstance(target, ast.Name) or target.id in self.fresh:
            return []
        if self.names.stored[target.id] != 1 or self.names.loaded[target.id] != 1:
            return []
        if any(isinstance(part, STEPS) for part in ast.walk(assignment.value)):
            return []
        for node in outer_expressions(after):
            if isinstance(node, ast.Name) and node.id == target.id:
                return [lambda: self.inline(block, at, node)]
        return []

    def inline(self, block: list[ast.stmt], at: int, use: ast.expr) -> None:
        replace(block[at + 1], use, block[at].value)
        del block[at]
