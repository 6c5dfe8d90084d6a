# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
The shape of values: their types, formats, fields and items, without the values.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections import Counter
from typing import Any
from uuid import UUID

MOST_NAMES = 20
"""Undocumented names that are shown of one object; an object with more of them is probably a map of data."""
MOST_DEPTH = 16
"""Objects and lists in each other that are looked into; deeper ones are only named by their type."""
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]{0,63}")


def is_name(text: str) -> bool:
    """Tell whether a key is the name of a field: one with more than two digits may be an identifier."""
    return _NAME.fullmatch(text) is not None and sum(map(str.isdigit, text)) <= 2


class Shape:
    """The types of values, their fields and their items, without the values."""

    def __init__(self) -> None:
        self.count = 0
        self.types: Counter[str] = Counter()
        self.formats: set[str] | None = None
        self.fields: dict[str, Shape] = {}
        self.items: Shape | None = None
        self.others: Shape | None = None

    def add(self, value: Any, depth: int = 0) -> None:
        """Note a value."""
        self.count += 1
        kind = type_of(value)
        self.types[kind] += 1
        if kind == "string":
            held = {name for name, holds in FORMATS.items() if holds(value)}
            self.formats = held if self.formats is None else self.formats & held
        elif kind == "object" and depth < MOST_DEPTH:
            for name, item in value.items():
                if is_name(name) and (name in self.fields or len(self.fields) < MOST_NAMES):
                    self.fields.setdefault(name, Shape()).add(item, depth + 1)
                else:
                    self.others = self.others or Shape()
                    self.others.add(item, depth + 1)
        elif kind == "array" and depth < MOST_DEPTH:
            self.items = self.items or Shape()
            for item in value:
                self.items.add(item, depth + 1)

    def _absorb(self, other: Shape) -> None:
        """Note all that another shape has."""
        self.count += other.count
        self.types += other.types
        if other.formats is not None:
            held = self.formats
            self.formats = other.formats if held is None else held & other.formats
        for name, inner in other.fields.items():
            self.fields.setdefault(name, Shape())._absorb(inner)
        for word in ("items", "others"):
            if getattr(other, word) is not None:
                setattr(self, word, getattr(self, word) or Shape())
                getattr(self, word)._absorb(getattr(other, word))

    def _values(self) -> Shape | None:
        """
        Return the shape of the values of a map, whose names are data; `None` if this is no map.

        An object is one if a name of it is none of a field, if its values are objects with the same fields, or
        if no two of several objects have a name in common.
        """
        inner = list(self.fields.values())
        names = {tuple(sorted(one.fields)) for one in inner}
        alike = len(inner) > 1 and len(names) == 1 and all(one.fields for one in inner)
        apart = self.types["object"] > 1 and len(inner) > 1 and all(one.count == 1 for one in inner)
        if not alike and not apart and self.others is None:
            return None
        whole = Shape()
        for one in (*inner, *([self.others] if self.others else [])):
            whole._absorb(one)
        return whole

    def __str__(self) -> str:
        parts = [self._part(kind) for kind in sorted(self.types, key=lambda one: one == "null")]
        return " or ".join(parts) or "nothing"

    def _part(self, kind: str) -> str:
        if kind == "object":
            values = self._values()
            if values is not None:
                return f"{{*: {values}}}"
            return "{" + ", ".join(f"{name}: {one}" for name, one in self.fields.items()) + "}"
        if kind == "array":
            return f"[{self.items}]" if self.items and self.items.count else "[]"
        return f"{kind} ({self._format()})" if kind == "string" and self._format() else kind

    def _format(self) -> str:
        return next((name for name in FORMATS if name in (self.formats or ())), "")

    def schema(self) -> dict[str, Any]:
        """Return a schema that all the values are valid for."""
        kinds = sorted(self.types, key=lambda one: one == "null")
        if "number" in kinds and "integer" in kinds:
            kinds.remove("integer")
        found: dict[str, Any] = {"type": kinds[0] if len(kinds) == 1 else kinds}
        if self._format() and kinds[0] == "string":
            found["format"] = self._format()
        if self.items is not None:
            found["items"] = self.items.schema() if self.items.count else {}
        values = self._values()
        if values is not None:
            found["additionalProperties"] = values.schema()
        elif self.fields:
            found["properties"] = {name: one.schema() for name, one in self.fields.items()}
        return found


def type_of(value: Any) -> str:
    """Return the type of a JSON value."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    names = {int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


def _is_read(read: Any) -> Any:
    def holds(value: str) -> bool:
        try:
            read(value)
        except (ValueError, binascii.Error):
            return False
        return True

    return holds


def _date(value: str) -> None:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        raise ValueError
    datetime.date.fromisoformat(value)


def _date_time(value: str) -> None:
    if not re.fullmatch(
        r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", value, re.ASCII
    ):
        raise ValueError
    datetime.date.fromisoformat(value[:10])


def _uuid(value: str) -> None:
    if str(UUID(value)) != value.lower():
        raise ValueError


def _byte(value: str) -> None:
    base64.b64decode(value, validate=True)


FORMATS: dict[str, Any] = {
    "date": _is_read(_date),
    "date-time": _is_read(_date_time),
    "uuid": _is_read(_uuid),
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+").fullmatch,
    "uri": re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE).fullmatch,
}
"""Tests of the formats that are known; of a shape the first that holds is named."""
CHECKED = {**FORMATS, "byte": _is_read(_byte)}
