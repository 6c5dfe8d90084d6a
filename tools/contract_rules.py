"""
Our own rules for how the contract is written. `make lint` prints what breaks them, with positions.

Each rule has a stable id in `RULES`; the tests of the contract use the same functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import jsonschema
from attrs import frozen

from codegen.openapi.grammar import Occurrence, walk
from codegen.problems import Pointer

#: The keys of a schema, in the one order in which they stand.
KEY_ORDER: Final = (
    "type format readOnly description minimum maximum minLength minItems maxItems items oneOf $ref "
    "x-extensible-enum required properties examples"
).split()

_SENTENCES: Final = re.compile(r"[A-Z`].*\.\s*", re.DOTALL)
_DESCRIBED: Final = frozenset(
    ("operation", "parameter", "requestBody", "response", "securityScheme")
)


@frozen
class Slip:
    """A place where the contract is not written as agreed."""

    pointer: Pointer
    rule: str
    message: str
    fix: str


def check(document: dict[str, Any]) -> list[Slip]:
    """Return every slip, rule by rule."""
    met = list(walk(document))
    return [slip for rule in RULES.values() for slip in rule(document, met)]


def _described(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for place in _to_describe(document, met):
        node: Any = document
        for step in place:
            node = node[step]
        if "$ref" not in node and not _SENTENCES.fullmatch(str(node.get("description", ""))):
            message = f"{_name(place)} has no description in whole sentences"
            yield Slip(place, "described", message, "say what it is, and end with a full stop")


def _to_describe(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Pointer]:
    yield ("info",)
    for index, server in enumerate(document.get("servers", [])):
        yield ("servers", index)
        yield from (("servers", index, "variables", name) for name in server.get("variables", {}))
    yield from (("tags", index) for index in range(len(document.get("tags", []))))
    for at in met:
        holder = at.pointer[-2:-1]
        named = at.pointer[:-1] == ("components", "schemas")
        if at.kind in _DESCRIBED or (at.kind == "schema" and (named or holder == ("properties",))):
            yield at.pointer


def _named(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind != "schema" or at.pointer[:-1] == ("components", "schemas"):
            continue
        if "properties" in at.node or "object" in at.node.get("type", ""):
            message = f"{_name(at.pointer)} is an object without a name of its own"
            yield Slip(at.pointer, "object-named", message, "move it to `components/schemas`")


def _no_default(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind == "schema" and "default" in at.node:
            message = (
                f"{_name(at.pointer)} has a default: sent, it would overwrite what a caller left"
            )
            yield Slip((*at.pointer, "default"), "no-default", message, "say it in the description")


def _ordered(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind == "schema":
            expected = [key for key in KEY_ORDER if key in at.node]
            if expected != list(at.node):
                message = f"the keys of {_name(at.pointer)} stand in another order than elsewhere"
                yield Slip(
                    at.pointer, "key-order", message, f"write {', '.join(expected)}, and no others"
                )


def _examples(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    checker = jsonschema.FormatChecker(["date"])
    for at in met:
        if at.kind != "schema" or "$ref" in at.node:
            continue
        schema = {**at.node, "components": document.get("components", {})}
        validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
        for index, example in enumerate(at.node.get("examples", [])):
            for error in validator.iter_errors(example):
                place = (*at.pointer, "examples", index)
                message = f"{_name(at.pointer)}: the example at {error.json_path} breaks `{error.validator}`"
                yield Slip(place, "example-valid", message, "give one that fits the schema")


def _no_reference_in_data(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    """Yield each `$ref` that is data: another program might follow it."""
    objects = {at.pointer for at in met}
    todo: list[tuple[Pointer, Any]] = [((), document)]
    while todo:
        place, value = todo.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str) and place not in objects:
                message = f"{_name(place)} is data with a `$ref` in it, which some programs follow"
                yield Slip((*place, "$ref"), "no-reference-in-data", message, "use another example")
            todo.extend(((*place, key), item) for key, item in value.items())
        elif isinstance(value, list):
            todo.extend(((*place, index), item) for index, item in enumerate(value))


def _name(place: Pointer) -> str:
    steps = [str(step) for step in place]
    if steps[:2] == ["components", "schemas"]:
        return f"`{'.'.join(step for step in steps[2:] if step != 'properties')}`"
    return f"`{' '.join(steps)}`"


Rule = Callable[[dict[str, Any], list[Occurrence]], Iterator[Slip]]
RULES: Final[dict[str, Rule]] = {
    "described": _described,
    "object-named": _named,
    "no-default": _no_default,
    "key-order": _ordered,
    "example-valid": _examples,
    "no-reference-in-data": _no_reference_in_data,
}
