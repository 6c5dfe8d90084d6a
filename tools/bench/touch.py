"""
Programs that touch every field of an answer: its attributes, or the names of its dicts.

They are straight lines of code, as written by hand, so that what is measured is the access itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from affinda_resumes import ResumeData
from affinda_resumes._runtime.schema.containers import Array
from affinda_resumes._runtime.schema.objects import Object
from affinda_resumes._runtime.views.compiled import only_converted

Touch = Callable[[Any], None]


def touch_attributes() -> Touch:
    """Return a program for a model of any contender: all of them have the same attributes."""
    return _program(lambda field: f".{field.name}")


def touch_names() -> Touch:
    """Return a program for parsed JSON, in which any name may be missing."""
    return _program(lambda field: f".get({field.wire!r})")


def _program(access: Callable[[Any], str]) -> Touch:
    functions: dict[str, list[str]] = {}
    _add(ResumeData.__schema__, access, functions)
    names: dict[str, Any] = {}
    exec("\n".join(line for lines in functions.values() for line in lines), names)
    program: Touch = names["touch_ResumeData"]
    return program


def _add(schema: Any, access: Callable[[Any], str], functions: dict[str, list[str]]) -> None:
    """Add the function that touches a class, and those that it calls."""
    name = schema.view.__name__
    if name not in functions:
        functions[name] = [f"def touch_{name}(it):"]
        for field in schema.fields.values():
            functions[name] += _lines(field, access, functions)


def _lines(
    field: Any, access: Callable[[Any], str], functions: dict[str, list[str]]
) -> Iterator[str]:
    kind = only_converted(field.kind)
    item = kind.item if isinstance(kind, Array) else kind
    yield f"    value = it{access(field)}"
    if isinstance(item, Object):
        _add(item.schema, access, functions)
        call = f"touch_{item.schema.view.__name__}"
        yield "    if value is not None:"
        yield f"        {call}(value)" if item is kind else f"        for one in value: {call}(one)"
