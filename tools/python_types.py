"""
The types of annotations: whether code that was written for one type is written for another one, too.

A union has no order, a literal is of its class, and `int` may stand for `float` (PEP 484).
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Mapping
from typing import Final

from attrs import frozen

_TOP: Final = frozenset(("Any", "object"))
_ABOVE: Final[dict[str, frozenset[str]]] = {
    "bool": frozenset(("int", "float", "complex")),
    "int": frozenset(("float", "complex")),
    "float": frozenset(("complex",)),
    "datetime": frozenset(("date",)),
}
"""The classes whose place a class of the standard library may take."""
_COVARIANT: Final = frozenset(
    "Sequence Mapping Iterable Iterator AsyncIterator Collection Response tuple type".split()
)
_GENERICS_ABOVE: Final[dict[str, frozenset[str]]] = {
    "list": frozenset("Sequence Collection Iterable".split()),
    "tuple": frozenset("Sequence Collection Iterable".split()),
    "dict": frozenset(("Mapping",)),
    "Sequence": frozenset("Collection Iterable".split()),
}


@frozen
class Member:
    """One member of a union: a class with its parameters, or a literal."""

    name: str
    parameters: tuple[frozenset[Member], ...] = ()
    literal: str | None = None
    """The value as it is written, of which `name` is the class."""


Type = frozenset[Member]
_NOTHING: Final[Type] = frozenset((Member("None"),))
Bases = Mapping[str, frozenset[str]]
"""The names of all classes that a class of the package is derived from."""


@functools.lru_cache(maxsize=4096)
def type_of(annotation: str) -> Type:
    """Return the type that an annotation names; no annotation is any type."""
    if not annotation:
        return frozenset((Member("Any"),))
    try:
        return _type(ast.parse(annotation, mode="eval").body)
    except (SyntaxError, ValueError, RecursionError):
        return frozenset((Member(annotation),))


def _type(node: ast.expr) -> Type:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _type(node.left) | _type(node.right)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return type_of(node.value)
    if not isinstance(node, ast.Subscript):
        return frozenset((Member(ast.unparse(node).rpartition(".")[2]),))
    name = ast.unparse(node.value).rpartition(".")[2]
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name == "Literal":
        return frozenset(_literal(one) for one in inner)
    if name == "Union":
        return frozenset().union(*map(_type, inner))
    if name == "Optional":
        return _type(inner[0]) | frozenset((Member("None"),))
    return frozenset((Member(name, tuple(map(_type, inner))),))


def _literal(node: ast.expr) -> Member:
    if isinstance(node, ast.Constant):
        name = "None" if node.value is None else type(node.value).__name__
        return Member(name, literal=None if node.value is None else repr(node.value))
    return Member("literal", literal=ast.unparse(node))


def is_within(inner: Type, outer: Type, bases: Bases, *, read: bool = False) -> bool:
    """
    Tell whether each value of the inner type is one of the outer type.

    Where a value is `read`, `Any` may stand in the place of every type, as type checkers have it, and
    everything in the place of `None`, which nobody reads.
    """
    if read and outer == _NOTHING:
        return True
    return all(
        (read and member.name in _TOP) or any(_fits(member, one, bases, read) for one in outer)
        for member in inner
    )


def _fits(inner: Member, outer: Member, bases: Bases, read: bool) -> bool:
    if outer.name in _TOP:
        return True
    if outer.literal is not None:
        return inner.literal == outer.literal and inner.name == outer.name
    is_same = inner.name == outer.name
    if not inner.parameters or not outer.parameters:
        return (
            is_same
            or outer.name in _ABOVE.get(inner.name, ())
            or outer.name in bases.get(inner.name, ())
            or outer.name in _GENERICS_ABOVE.get(inner.name, ())
        )
    if not is_same and outer.name not in _GENERICS_ABOVE.get(inner.name, ()):
        return False
    pairs = list(zip(inner.parameters, outer.parameters, strict=False))
    if outer.name in _COVARIANT:
        return all(is_within(one, two, bases, read=read) for one, two in pairs)
    return inner.parameters == outer.parameters
