"""Takes the names out of a Python file: what is left says what the code does, not what it is called.

Variables, parameters, functions, classes and attributes that the file itself binds become var0, var1, ... in order of
appearance; docstrings and comments go. Imported names, builtins and attributes of other people's objects stay.
"""

from __future__ import annotations

import ast
import builtins

BUILTINS = frozenset(dir(builtins))


class Bound(ast.NodeVisitor):
    """Collects the names a file binds itself, apart from imports."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.imported: set[str] = set()

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, (ast.Store, ast.Del)):
            self.names.add(node.id)

    def visit_arg(self, node: ast.arg) -> None:
        self.names.add(node.arg)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> None:
        self.names.add(node.name)
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_ClassDef = visit_FunctionDef

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.names.add(node.name)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.ctx, ast.Store):
            self.names.add(node.attr)
        self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> None:
        self.imported.add((node.asname or node.name).split(".")[0])

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> None:
        if node.name:
            self.names.add(node.name)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs


class Rename(ast.NodeTransformer):
    """Gives each bound name a number at its first appearance, and drops docstrings."""

    def __init__(self, names: set[str]) -> None:
        self.names = names
        self.given: dict[str, str] = {}

    def name(self, name: str) -> str:
        if name not in self.names or (name.startswith("__") and name.endswith("__")):
            return name
        return self.given.setdefault(name, f"var{len(self.given)}")

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.name(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self.name(node.arg)
        return self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        if node.arg:
            node.arg = self.name(node.arg)
        return self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        node.attr = self.name(node.attr)
        return node

    def visit_definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> ast.AST:
        node.name = self.name(node.name)
        drop_docstring(node)
        return self.generic_visit(node)

    visit_FunctionDef = visit_definition
    visit_AsyncFunctionDef = visit_definition
    visit_ClassDef = visit_definition

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        if node.name:
            node.name = self.name(node.name)
        return self.generic_visit(node)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> ast.AST:
        node.names = [self.name(name) for name in node.names]
        return node

    visit_Nonlocal = visit_Global

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> ast.AST:
        if node.name:
            node.name = self.name(node.name)
        return self.generic_visit(node)

    visit_MatchStar = visit_MatchAs


def drop_docstring(node: ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> None:
    """Removes every statement of `node`'s body that is only a string."""
    kept = [
        s
        for s in node.body
        if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant) and isinstance(s.value.value, str))
    ]
    node.body = kept or [ast.Pass()]


def anonymise(source: str) -> str:
    """The file without names of its own; raises SyntaxError where it is no Python 3."""
    tree = ast.parse(source)
    bound = Bound()
    bound.visit(tree)
    drop_docstring(tree)
    # A name that shadows a builtin is renamed like any other; one that is imported somewhere keeps its name.
    return ast.unparse(Rename(bound.names - bound.imported).visit(tree)) + "\n"


def without_docstrings(source: str) -> str:
    """The file with its names, without comments and docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            drop_docstring(node)
    return ast.unparse(tree) + "\n"
