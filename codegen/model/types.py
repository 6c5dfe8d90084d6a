"""
The types of values: what remains of a schema once objects have names.

`Type` is the union of all classes below. The functions that treat each of them apart match on it and end in
`assert_never`: a type checker names each of them when a type is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, assert_never

from attrs import field, frozen


@frozen
class Simple:
    """A type without parts: its annotation, its run-time expression, and the functions that convert it."""

    annotation: str
    expression: str
    decoder: str | None = None
    encoder: str | None = None


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
    snake: str


@frozen(cache_hash=True)
class Mapping:
    """An object with free names."""

    value: Type


@frozen(cache_hash=True)
class FreeNames(Mapping):
    """The values of an object beside its properties; `taken` are the properties that its view leaves out."""

    taken: tuple[str, ...] = ()


@frozen(cache_hash=True)
class Tagged:
    """One of several objects, selected by the value of one of their properties."""

    tag: str
    cases: tuple[tuple[str, Reference], ...]


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
DATE: Final = Simple("datetime.date", "DATE", "to_date", "from_date")
DATE_TIME: Final = Simple("datetime.datetime", "DATE_TIME", "to_datetime", "from_datetime")
UUID: Final = Simple("uuid.UUID", "UUID_TEXT", "to_uuid", "from_uuid")
BASE64: Final = Simple("bytes", "BASE64", "to_bytes", "from_bytes")
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
            return tuple(dict.fromkeys(case for _, case in type_.cases))
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


def has_objects(type_: Type) -> bool:
    """Return whether a value of a type may be or contain an object."""
    return any(isinstance(one, Mapping | Reference | Tagged) for one in every(type_))


def item_object(type_: Type) -> Reference | None:
    """Return the object that the items of a list are, where a type is a list of objects or null."""
    options = without_null(type_)
    if len(options) == 1 and isinstance(options[0], Array):
        item = options[0].item
        return item if isinstance(item, Reference) else None
    return None
