"""
Operators that make mutants of one function, on its syntax tree.

A mutant differs from the source in the text of one node: the first that its operator can change.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen

Placed = ast.stmt | ast.expr
Edits = Iterator[tuple[Placed, str]]
"""Nodes, each with the text that takes its place."""
Functions = ast.FunctionDef | ast.AsyncFunctionDef

_SWAPPED: Final[dict[type[ast.cmpop], str]] = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}


@frozen
class Mutant:
    """A module with one node changed."""

    operator: str
    line: int
    old: str
    """The text of the node."""
    new: str
    text: str
    """The whole module."""


def mutants(source: str, function: str, most: int) -> Iterator[Mutant]:
    """
    Yield the mutants of a function or of a module's constant, for the first `most` operators that apply.

    Raises:
        LookupError: the module has no such name.
    """
    node = find(ast.parse(source), function)
    firsts = ((name, next(operator(node), None)) for name, operator in OPERATORS.items())
    applied = [(name, first) for name, first in firsts if first is not None]
    for name, (at, new) in applied[:most]:
        old = ast.get_source_segment(source, at) or ""
        yield Mutant(name, at.lineno, old, new, _replaced(source, at, new))


def find(tree: ast.Module, name: str) -> ast.stmt:
    """Return what defines a dotted name; raises LookupError."""
    body: list[ast.stmt] = tree.body
    found: ast.stmt | None = None
    for part in name.split("."):
        inside = (inner for node in body for inner in _statements(node))
        found = next((node for node in inside if part in _names(node)), None)
        if found is None:
            raise LookupError(f"there is no {name}")
        body = getattr(found, "body", [])
    assert found is not None
    return found


def _statements(node: ast.stmt) -> Iterator[ast.stmt]:
    """Yield a statement, and those below an `if` or a `try` of it."""
    yield node
    if isinstance(node, ast.If | ast.Try):
        yield from (inner for part in ("body", "orelse") for inner in getattr(node, part))


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, Functions | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _replaced(source: str, node: Placed, new: str) -> str:
    assert node.end_lineno is not None
    lines = source.encode().splitlines(keepends=True)
    first, last = node.lineno - 1, node.end_lineno - 1
    head, tail = lines[first][: node.col_offset], lines[last][node.end_col_offset :]
    changed = [*lines[:first], head + new.encode() + tail, *lines[last + 1 :]]
    return b"".join(changed).decode()


def _inner(node: ast.stmt) -> Iterator[Placed]:
    """Yield the nodes of a function's body in the order of the source; no annotation, no default."""
    body = node.body if isinstance(node, Functions) else [node]
    found = (inner for statement in body for inner in ast.walk(statement))
    placed = [inner for inner in found if isinstance(inner, Placed)]
    yield from sorted(placed, key=lambda inner: (inner.lineno, inner.col_offset))


def _negate_condition(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        tests = [inner.test] if isinstance(inner, ast.If | ast.IfExp | ast.While) else []
        for test in tests:
            if not _is_swapped_whole(test):
                yield test, f"not ({ast.unparse(test)})"


def _is_swapped_whole(test: ast.expr) -> bool:
    """Tell whether `swap-comparison` negates the condition too, or it never changes."""
    if isinstance(test, ast.Compare):
        return len(test.ops) == 1 and not isinstance(
            test.ops[0], ast.Lt | ast.LtE | ast.Gt | ast.GtE
        )
    return isinstance(test, ast.Constant)


def _swap_comparison(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.Compare) and len(inner.ops) == 1:
            left, right = ast.unparse(inner.left), ast.unparse(inner.comparators[0])
            yield inner, f"({left} {_SWAPPED[type(inner.ops[0])]} {right})"


def _swap_logic(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.BoolOp):
            word = " or " if isinstance(inner.op, ast.And) else " and "
            yield inner, f"({word.join(f'({ast.unparse(value)})' for value in inner.values)})"


def _drop_statement(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        called = isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Call)
        targets = inner.targets if isinstance(inner, ast.Assign) else []
        stored = any(isinstance(target, ast.Attribute | ast.Subscript) for target in targets)
        if called or stored or isinstance(inner, ast.Raise | ast.Delete | ast.AugAssign):
            yield inner, "pass"


def _change_constant(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.Constant):
            if isinstance(inner.value, bool):
                yield inner, str(not inner.value)
            elif isinstance(inner.value, int):
                yield inner, f"({inner.value} + 1)"
            elif isinstance(inner.value, bytes):
                yield inner, repr(inner.value + b"x")


def _return_nothing(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.Return) and inner.value is not None:
            if isinstance(inner.value, ast.Constant):
                if isinstance(inner.value.value, bool):
                    yield inner, f"return {not inner.value.value}"
            else:
                yield inner, "return None"


def _remove_argument(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.Call) and any(keyword.arg for keyword in inner.keywords):
            first = next(keyword for keyword in inner.keywords if keyword.arg)
            kept = [keyword for keyword in inner.keywords if keyword is not first]
            yield inner, ast.unparse(ast.Call(inner.func, inner.args, kept))


def _unwrap_call(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if (
            isinstance(inner, ast.Call)
            and inner.args
            and not isinstance(inner.args[0], ast.Starred)
        ):
            yield inner, f"({ast.unparse(inner.args[0])})"


def _drop_method(node: ast.stmt) -> Edits:
    if isinstance(node, Functions) and node.name.startswith("__") and not node.decorator_list:
        yield node, "pass"


def _drop_item(node: ast.stmt) -> Edits:
    for inner in _inner(node):
        if isinstance(inner, ast.Set | ast.List) and len(inner.elts) > 1:
            items = ", ".join(map(ast.unparse, inner.elts[1:]))
            yield inner, f"{{{items}}}" if isinstance(inner, ast.Set) else f"[{items}]"
        elif isinstance(inner, ast.Dict) and len(inner.keys) > 1:
            yield inner, ast.unparse(ast.Dict(inner.keys[1:], inner.values[1:]))


OPERATORS: Final[dict[str, Callable[[ast.stmt], Edits]]] = {
    "drop-method": _drop_method,
    "swap-comparison": _swap_comparison,
    "drop-statement": _drop_statement,
    "unwrap-call": _unwrap_call,
    "negate-condition": _negate_condition,
    "swap-logic": _swap_logic,
    "remove-argument": _remove_argument,
    "drop-item": _drop_item,
    "change-constant": _change_constant,
    "return-nothing": _return_nothing,
}
"""In the order in which they are taken: the last are those that nearly every test notices."""
