"""
Our own rules for how the contract is written. `make lint` prints what breaks them, with positions.

Each rule has a stable id in `RULES`; the tests of the contract use the same functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import jsonschema

from codegen.openapi.grammar import Occurrence, walk
from codegen.openapi.references import find, steps_of
from codegen.problems import Pointer
from tools.lint.slip import Slip, name_of
from tools.lint.sources import field_documented, page_agrees, source_named
from tools.operations.paths import operations

#: The keys of a schema, in the one order in which they stand.
KEY_ORDER: Final = (
    "type format readOnly writeOnly deprecated description minimum maximum minLength maxLength pattern "
    "minItems maxItems items additionalProperties oneOf $ref enum x-extensible-enum required properties "
    "x-source x-source-reason examples"
).split()

_SENTENCES: Final = re.compile(r"[A-Z`].*\.\s*", re.DOTALL)
_WITH_EXAMPLES: Final = frozenset(("schema", "mediaType", "parameter", "header"))
_DESCRIBED: Final = frozenset(
    ("operation", "parameter", "requestBody", "response", "securityScheme")
)


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
            message = f"{name_of(place)} has no description in whole sentences"
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
        is_map = isinstance(at.node.get("additionalProperties"), dict)
        is_object = "object" in at.node.get("type", "") and not is_map
        if "properties" in at.node or is_object:
            message = f"{name_of(at.pointer)} is an object without a name of its own"
            yield Slip(at.pointer, "object-named", message, "move it to `components/schemas`")


def _no_default(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind == "schema" and "default" in at.node:
            message = (
                f"{name_of(at.pointer)} has a default: sent, it would overwrite what a caller left"
            )
            yield Slip((*at.pointer, "default"), "no-default", message, "say it in the description")


def _ordered(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind == "schema":
            expected = [key for key in KEY_ORDER if key in at.node]
            if expected != list(at.node):
                message = f"the keys of {name_of(at.pointer)} stand in another order than elsewhere"
                yield Slip(
                    at.pointer, "key-order", message, f"write {', '.join(expected)}, and no others"
                )


def _examples(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        schema = at.node if at.kind == "schema" else at.node.get("schema")
        if at.kind in _WITH_EXAMPLES and isinstance(schema, dict):
            for place, example in _examples_of(document, at):
                yield from _invalid(document, schema, at.pointer, place, example)


def _examples_of(document: dict[str, Any], at: Occurrence) -> Iterator[tuple[Pointer, Any]]:
    """Yield each example of a schema, a media type, a parameter or a header, with its place."""
    if "example" in at.node:
        yield (*at.pointer, "example"), at.node["example"]
    examples = at.node.get("examples", {})
    if isinstance(examples, list):
        yield from (((*at.pointer, "examples", n), one) for n, one in enumerate(examples))
        return
    for name, example in examples.items():
        place: Pointer = (*at.pointer, "examples", name)
        while isinstance(example.get("$ref"), str):
            found = find(document, steps_of(example["$ref"]))
            assert found is not None  # the reader reports such a document
            place, example = found
        if "value" in example:
            yield (*place, "value"), example["value"]


def _invalid(
    document: dict[str, Any], schema: dict[str, Any], at: Pointer, place: Pointer, example: Any
) -> Iterator[Slip]:
    rooted = {**schema, "components": document.get("components", {})}
    checker = jsonschema.FormatChecker(["date"])
    validator = jsonschema.Draft202012Validator(rooted, format_checker=checker)
    for error in validator.iter_errors(example):
        message = f"{name_of(at)}: the example at {error.json_path} breaks `{error.validator}`"
        yield Slip(
            (*place, *error.absolute_path),
            "example-valid",
            message,
            "give one that fits the schema",
        )


def _no_unused_component(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    used = {steps_of(reference)[:3] for at in met for reference in _references(at)}
    demands = [document.get("security", [])]
    demands += [operation.get("security", []) for _, _, operation in operations(document)]
    used |= {
        ("components", "securitySchemes", name)
        for rules in demands
        for rule in rules
        for name in rule
    }
    for kind, named in document.get("components", {}).items():
        for name in named if not kind.startswith("x-") else ():
            place = ("components", kind, name)
            if place not in used:
                message = f"nothing refers to {name_of(place)}"
                yield Slip(place, "no-unused-component", message, "remove it, or use it")


def _references(at: Occurrence) -> Iterator[str]:
    if "$ref" in at.node:
        yield at.node["$ref"]
    discriminator = at.node.get("discriminator", {}) if at.kind == "schema" else {}
    for value in discriminator.get("mapping", {}).values():
        yield value if value.startswith("#/") else f"#/components/schemas/{value}"


def _operation_complete(_: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind != "operation":
            continue
        statuses = {str(status)[:1] for status in at.node.get("responses", {})}
        missing = [word for word in ("operationId", "summary") if not at.node.get(word)]
        missing += [f"a {first}XX response" for first in "24" if first not in statuses]
        for word in missing:
            yield Slip(
                at.pointer, "operation-complete", f"{name_of(at.pointer)} has no {word}", "add it"
            )


def _required_defined(_: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    for at in met:
        if at.kind == "schema" and "properties" in at.node and "allOf" not in at.node:
            for index, name in enumerate(at.node.get("required", [])):
                if name not in at.node["properties"]:
                    message = (
                        f"{name_of(at.pointer)} requires `{name}`, which is none of its properties"
                    )
                    place = (*at.pointer, "required", index)
                    yield Slip(place, "required-defined", message, "correct the name")


def _no_reference_in_data(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    """Yield each `$ref` that is data: another program might follow it."""
    objects = {at.pointer for at in met}
    todo: list[tuple[Pointer, Any]] = [((), document)]
    while todo:
        place, value = todo.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str) and place not in objects:
                message = (
                    f"{name_of(place)} is data with a `$ref` in it, which some programs follow"
                )
                yield Slip((*place, "$ref"), "no-reference-in-data", message, "use another example")
            todo.extend(((*place, key), item) for key, item in value.items())
        elif isinstance(value, list):
            todo.extend(((*place, index), item) for index, item in enumerate(value))


Rule = Callable[[dict[str, Any], list[Occurrence]], Iterator[Slip]]
RULES: Final[dict[str, Rule]] = {
    "described": _described,
    "object-named": _named,
    "no-default": _no_default,
    "key-order": _ordered,
    "example-valid": _examples,
    "no-reference-in-data": _no_reference_in_data,
    "no-unused-component": _no_unused_component,
    "operation-complete": _operation_complete,
    "required-defined": _required_defined,
    "source-named": source_named,
    "page-agrees": page_agrees,
    "field-documented": field_documented,
}
