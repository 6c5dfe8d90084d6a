"""
Names and descriptions of the values of an enum, as other generators are told them.

OpenAPI has no words for them: `x-enum-varnames` is that of OpenAPI Generator, `x-enumNames` that of NSwag.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from codegen.python.names import constant_name, constant_names
from codegen.text import shown

NAMES: Final = ("x-enum-varnames", "x-enumNames")
TEXTS: Final = ("x-enum-descriptions", "x-enumDescriptions")


@frozen
class NamedValue:
    """A value of an enum."""

    value: Any
    name: str
    """The constant; empty where the contract has no name for it."""
    text: str


def named_values(node: dict[str, Any]) -> list[NamedValue]:
    """Return the values of an enum with their names and descriptions; if one has no name, none has."""
    if not any(key in node for key in (*NAMES, *TEXTS)):
        return []
    values, names = _paired(node)
    constants = constant_names(names) if names else [""] * len(values)
    texts = _texts(node, values)
    return [
        NamedValue(value, name, text)
        for value, name, text in zip(values, constants, texts, strict=True)
    ]


def name_faults(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield key and message of what is wrong with the names and the descriptions of an enum's values."""
    key, listed = _first(node, NAMES)
    values = node.get("enum")
    count = len(values) if isinstance(values, list) else 0
    if key and not _are_strings(listed):
        yield key, f"`{key}` is no list of strings: the values get no names"
    elif key and not _paired(node)[1]:
        yield key, f"`{key}` has {len(listed)} names for {count} values: they get no names"
    elif key:
        yield from ((key, message) for message in _changed(listed))
    key, listed = _first(node, TEXTS)
    if key and not isinstance(listed, dict) and not _are_strings(listed):
        yield key, f"`{key}` holds something that is no string"
    elif isinstance(listed, list) and len(listed) not in (count, len(_paired(node)[0])):
        yield key, f"`{key}` has {len(listed)} descriptions for {count} values"


def _changed(names: list[str]) -> Iterator[str]:
    """Yield a message for each name whose constant is called otherwise."""
    once = Counter(map(constant_name, names))
    for name, constant in zip(names, constant_names(names), strict=True):
        if not name.isidentifier():
            yield f"{shown(name)} is no identifier: the constant is {shown(constant)}"
        elif once[constant_name(name)] > 1 and constant != constant_name(name):
            yield f"another value has the name of {shown(name)}: the constant is {shown(constant)}"


def _paired(node: dict[str, Any]) -> tuple[list[Any], list[str]]:
    """Return the values of an enum and as many names, or none; null may be a value without one."""
    values = node.get("enum")
    values = values if isinstance(values, list) else []
    names = _first(node, NAMES)[1]
    if not _are_strings(names) or any(isinstance(value, dict | list) for value in values):
        return values, []
    if len(names) == len(values) - values.count(None):
        values = [value for value in values if value is not None]
    return values, names if len(names) == len(values) else []


def _texts(node: dict[str, Any], values: list[Any]) -> list[str]:
    """Return a description of each value; empty where it has none."""
    listed = _first(node, TEXTS)[1]
    if isinstance(listed, dict):
        listed = [listed.get(str(value)) for value in values]
    found = listed if isinstance(listed, list) else []
    if len(found) == len(node.get("enum") or ()) > len(values):
        found = [text for text, value in zip(found, node["enum"], strict=True) if value is not None]
    known = [text if isinstance(text, str) else "" for text in found[: len(values)]]
    return [*known, *[""] * (len(values) - len(known))]


def _first(node: dict[str, Any], keys: tuple[str, ...]) -> tuple[str, Any]:
    """Return the first of some keys that a node has, and its value."""
    return next(((key, node[key]) for key in keys if key in node), ("", None))


def _are_strings(listed: Any) -> bool:
    return isinstance(listed, list) and all(isinstance(one, str) for one in listed)


def without_doubles(node: dict[str, Any]) -> None:
    """Remove the names and descriptions of values that an enum lists a second time."""
    values = node.get("enum")
    found = [key for key in (*NAMES, *TEXTS) if key in node]
    if not found or not isinstance(values, list):
        return
    first: dict[tuple[type, str], int] = {}
    for index, value in enumerate(values):
        first.setdefault((type(value), repr(value)), index)
    kept = list(first.values())
    for key in found:
        listed = node[key]
        if isinstance(listed, list) and len(listed) == len(values) > len(kept):
            node[key] = [listed[index] for index in kept]
