"""
Write down what a caller gets, one attribute a line, for people to read and tests to compare.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard, cast

import attrs

from affinda_resumes import ApiError

INDENT = "    "
VARIES = {"elapsed"}
"""Attributes whose value differs from run to run; only their type is shown."""


def show(value: object) -> str:
    """
    Write down a view, a `Response`, an error or any other value; `None` gives an empty text.
    """
    return "" if value is None else "".join(f"{line}\n" for line in _lines("", value))


def _lines(label: str, value: object) -> Iterator[str]:
    """Yield the lines of one value, of which the first begins with `label`."""
    if isinstance(value, ApiError):
        yield f"{label}{type(value).__name__}: {value}"
        yield from _indented(_attributes(value, _names_of(value)))
    elif attrs.has(type(value)):
        yield f"{label}{type(value).__name__}"
        yield from _indented(_object(value))
    elif _has_long_items(value):
        yield f"{label}{type(value).__name__} of {len(value)}"
        for index, item in enumerate(value):
            yield from _indented(_lines(f"[{index}]: ", item))
    elif isinstance(value, Mapping):
        yield f"{label}{type(value).__name__}"
        items = cast("Mapping[object, object]", value).items()
        yield from _indented(f"{key!r}: {item!r}" for key, item in items)
    else:
        yield f"{label}{value!r}"


def _has_long_items(value: object) -> TypeGuard[Sequence[object]]:
    """Return whether `value` is a list of things that deserve a line each."""
    return isinstance(value, list | tuple) and any(
        attrs.has(type(item)) or isinstance(item, tuple) for item in cast("list[object]", value)
    )


def _object(value: object) -> Iterator[str]:
    """
    Yield the attributes of a view or a `Response`.

    Those of a view that are `None` share one line without their names, so that a new field of the contract leaves
    the goldens of other fields alone.
    """
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
    names = [field.name for field in fields]
    unknown: object = getattr(value, "unknown_fields", None)
    if unknown is None:  # a Response
        yield from _attributes(value, names)
        return
    named = [name for name in names if getattr(value, name) is not None]
    yield from _attributes(value, named)
    if unknown:
        yield from _lines("unknown_fields: ", unknown)
    if named != names:
        yield "others: None" if named else "all: None"


def _attributes(value: object, names: list[str]) -> Iterator[str]:
    for name in names:
        item: object = getattr(value, name)
        if name in VARIES:
            yield f"{name}: (varies, {type(item).__name__})"
        else:
            yield from _lines(f"{name}: ", item)


def _names_of(error: ApiError) -> list[str]:
    """Every attribute that the classes of an error declare, those of the base first."""
    classes = [cls for cls in reversed(type(error).__mro__) if issubclass(cls, ApiError)]
    return [name for cls in classes for name in inspect.get_annotations(cls)]


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (INDENT + line for line in lines)
