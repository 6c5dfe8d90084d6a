"""
The shape of example values: types, nulls, fields, and the direction in which each was seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field

REQUEST: Final = "request"
ANSWER: Final = "answer"
_DATE: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_DATE_TIME: Final = re.compile(_DATE.pattern + r"[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_UUID: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE
)
_KEY_OF_DATA: Final = re.compile(
    rf"\d+|{_DATE.pattern}.*|{_UUID.pattern}|[0-9a-f]{{16,}}|[^@\s]+@[^@\s]+|[a-z]{{2,8}}_(?=\w*\d)\w{{8,}}",
    re.IGNORECASE,
)
_FORMATS: Final = {"date": _DATE, "date-time": _DATE_TIME, "uuid": _UUID}


@define(eq=False)
class Shape:
    """All that was seen at one place."""

    types: list[str] = field(factory=list)
    """Types of JSON but null, in the order in which they came."""
    null: bool = False
    fields: dict[str, Shape] = field(factory=dict)
    others: Shape | None = None
    """The values of a map, whose keys are data."""
    items: Shape | None = None
    examples: list[Any] = field(factory=list)
    """Values that hold no object."""
    sides: set[str] = field(factory=set)
    name: str = ""
    """The schema of the object, once it has one."""

    def take(self, value: Any, side: str) -> None:
        """Note a value, and what is in it."""
        self.sides.add(side)
        if value is None:
            self.null = True
            return
        self._add_type(type_of(value))
        if isinstance(value, dict):
            for name, inner in value.items():
                self.fields.setdefault(name, Shape()).take(inner, side)
        elif isinstance(value, list):
            self.items = self.items or Shape()
            for item in value:
                self.items.take(item, side)
        if not any(
            isinstance(one, dict) for one in (value if isinstance(value, list) else [value])
        ):
            self.examples.append(value)

    def _add_type(self, type_: str) -> None:
        if type_ not in self.types:
            self.types.append(type_)
        if "number" in self.types and "integer" in self.types:
            self.types.remove("integer")

    def absorb(self, other: Shape) -> None:
        """Note all that was seen at another place."""
        self.sides |= other.sides
        self.null |= other.null
        self.name = self.name or other.name
        for type_ in other.types:
            self._add_type(type_)
        self.examples += other.examples
        for name, inner in other.fields.items():
            self.fields.setdefault(name, Shape()).absorb(inner)
        if other.others is not None:
            self.others = self.others or Shape()
            self.others.absorb(other.others)
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.absorb(other.items)

    @property
    def object(self) -> Shape | None:
        """The object at this place, or the one that its lists and maps hold."""
        if self.others is not None:
            return self.others.object
        if self.types == ["object"]:
            return self
        return self.items.object if self.types == ["array"] and self.items is not None else None

    @property
    def format(self) -> str:
        """The format that every text has; empty without one."""
        texts = [one for one in self.examples if isinstance(one, str) and one]
        if self.types != ["string"] or not texts:
            return ""
        return next(
            (name for name, form in _FORMATS.items() if all(map(form.fullmatch, texts))), ""
        )


def type_of(value: Any) -> str:
    """Return the type of a JSON value."""
    if isinstance(value, bool):
        return "boolean"
    names = {str: "string", int: "integer", float: "number", list: "array", dict: "object"}
    return next(name for type_, name in names.items() if isinstance(value, type_))


def shape_of(value: Any, side: str) -> Shape:
    """Return the shape of a value."""
    shape = Shape()
    shape.take(value, side)
    _find_maps(shape)
    return shape


def _find_maps(shape: Shape) -> None:
    """Make a map of each object all of whose keys look like data."""
    for inner in (*shape.fields.values(), *([shape.items] if shape.items else [])):
        _find_maps(inner)
    if shape.fields and all(map(_KEY_OF_DATA.fullmatch, shape.fields)):
        shape.others = Shape()
        for inner in shape.fields.values():
            shape.others.absorb(inner)
        shape.fields = {}


def is_same_resource(request: Shape, answer: Shape) -> bool:
    """Tell whether request and answer are one object: most fields of the request are in the answer, alike."""
    if request.types != ["object"] or answer.types != ["object"]:
        return False
    shared = [name for name in request.fields if name in answer.fields]
    alike = all(_is_alike(request.fields[name], answer.fields[name]) for name in shared)
    return alike and 2 * len(shared) >= len(request.fields) > 0


def _is_alike(one: Shape, other: Shape) -> bool:
    if not one.types or not other.types:
        return True
    if "array" in one.types and one.items is not None and other.items is not None:
        return "array" in other.types and _is_alike(one.items, other.items)
    return one.types == other.types or {*one.types, *other.types} == {"integer", "number"}


def nested(shape: Shape, depth: int = 3) -> Iterator[Shape]:
    """Yield the objects of a shape, the outer ones first."""
    if shape.object is not None and depth:
        yield shape.object
        for inner in shape.object.fields.values():
            yield from nested(inner, depth - 1)
