"""
The types of values: what remains of a schema once objects have names.

`Type` is the union of all classes below. The functions that treat each of them apart match on it and end in
`assert_never`: a type checker names each of them when a type is added.
"""

from __future__ import annotations

from collections import abc
from collections.abc import Iterator, Sequence
from typing import Any, Final, assert_never

from attrs import evolve, field, frozen


@frozen
class Simple:
    """A type without parts: its annotation, its run-time expression, and whether it has a form on the wire."""

    annotation: str
    expression: str
    is_format: bool = False
    """True if a string on the wire becomes another Python type."""


@frozen(cache_hash=True)
class Limited:
    """A string or number with limits: its annotation, its run-time class, and the limits by keyword."""

    annotation: str
    runtime_class: str
    limits: tuple[tuple[str, Any], ...]


@frozen(cache_hash=True)
class Choice:
    """One of a closed set of values."""

    values: tuple[Any, ...] = field(eq=lambda values: tuple((type(one), one) for one in values))


@frozen
class Null:
    """`null`."""


@frozen(cache_hash=True)
class Array:
    """A list."""

    item: Type
    limits: tuple[tuple[str, Any], ...] = ()


@frozen(cache_hash=True)
class Reference:
    """An object: a view class in a module of its own."""

    view: str
    module: str
    always: tuple[tuple[str, Any], ...] = ()
    """Names and values that are sent with it when they aren't set: no other value could be right."""


@frozen(cache_hash=True)
class Mapping:
    """An object with free names."""

    value: Type


@frozen(cache_hash=True)
class FreeNames(Mapping):
    """The values of an object beside its properties."""


@frozen(cache_hash=True)
class Tagged:
    """One of several objects, selected by the value of one of their properties."""

    tag: str
    cases: tuple[tuple[str, Reference], ...]
    other: Reference | None = None
    """The object that one with another tag is."""


@frozen(cache_hash=True)
class Union:
    """One of several types, two at least."""

    options: tuple[Type, ...]


Type = Simple | Limited | Choice | Null | Array | Mapping | Reference | Tagged | Union

ANY: Final = Simple("Any", "ANY")
NOTHING: Final = Simple("Never", "NOTHING")
BOOLEAN: Final = Simple("bool", "BOOLEAN")
TEXT: Final = Simple("str", "TEXT")
INTEGER: Final = Simple("int", "INTEGER")
NUMBER: Final = Simple("float", "NUMBER")
DATE: Final = Simple("datetime.date", "DATE", is_format=True)
DATE_TIME: Final = Simple("datetime.datetime", "DATE_TIME", is_format=True)
UUID: Final = Simple("uuid.UUID", "UUID_TEXT", is_format=True)
BASE64: Final = Simple("bytes", "BASE64", is_format=True)
FILE: Final = Simple("File", "FILE")


def union(options: Sequence[Type]) -> Type:
    """Return one of several types: inner unions flattened, each option once; a single option is itself."""
    flat: dict[Type, None] = {}
    for option in options:
        flat.update(dict.fromkeys(options_of(option)))
    if ANY in flat or not flat:
        return ANY
    return next(iter(flat)) if len(flat) == 1 else Union(tuple(flat))


def options_of(type_: Type) -> tuple[Type, ...]:
    """Return the options of a union, or the type itself as the only one."""
    return type_.options if isinstance(type_, Union) else (type_,)


def without_null(type_: Type) -> tuple[Type, ...]:
    """Return the options of a type other than null."""
    return tuple(option for option in options_of(type_) if not isinstance(option, Null))


def parts(type_: Type) -> tuple[Type, ...]:
    """Return the types that a type is made of."""
    match type_:
        case Array():
            return (type_.item,)
        case Mapping():
            return (type_.value,)
        case Tagged():
            others = () if type_.other is None else (type_.other,)
            return tuple(dict.fromkeys([*(case for _, case in type_.cases), *others]))
        case Union():
            return type_.options
        case Simple() | Limited() | Choice() | Null() | Reference():
            return ()
        case _:
            assert_never(type_)


def every(type_: Type) -> Iterator[Type]:
    """Yield a type, and all types in it."""
    yield type_
    for part in parts(type_):
        yield from every(part)


def references(type_: Type) -> list[Reference]:
    """Return the views that a type refers to."""
    return [one for one in every(type_) if isinstance(one, Reference)]


def is_text(type_: Type) -> bool:
    """Return whether a value is a string, with limits or without."""
    return type_ == TEXT or (isinstance(type_, Limited) and type_.annotation == "str")


def has_objects(type_: Type) -> bool:
    """Return whether a value of a type may be or contain an object."""
    return any(isinstance(one, Mapping | Reference | Tagged) for one in every(type_))


def renamed(type_: Type, views: abc.Mapping[str, str]) -> Type:
    """Return a type with other view classes, by the names of its own."""
    match type_:
        case Array():
            return evolve(type_, item=renamed(type_.item, views))
        case Mapping():
            return evolve(type_, value=renamed(type_.value, views))
        case Tagged():
            other = None if type_.other is None else _renamed(type_.other, views)
            cases = tuple((tag, _renamed(case, views)) for tag, case in type_.cases)
            return evolve(type_, cases=cases, other=other)
        case Union():
            return evolve(type_, options=tuple(renamed(option, views) for option in type_.options))
        case Reference():
            return _renamed(type_, views)
        case Simple() | Limited() | Choice() | Null():
            return type_
        case _:
            assert_never(type_)


def _renamed(reference: Reference, views: abc.Mapping[str, str]) -> Reference:
    return evolve(reference, view=views.get(reference.view, reference.view))
