"""
The rules of the OpenAPI specification.

The shapes of objects are checked with the schemas that openapi-spec-validator carries. Its own
walk through a document isn't used: it follows references by itself, tells no positions, takes
exponential time where schemas share parts, and runs a contract's patterns on a contract's defaults.
What it checks beyond shapes is in `semantics`.
"""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

from codegen.openapi.grammar import Met, walk
from codegen.openapi.semantic_rules import check_name_lists, check_semantics, place
from codegen.problems import Pointer, Problem, Report, shorten, shown, visible
from codegen.source.tree import MAX_DEPTH

_MOST: Final = 1_000  # errors that are looked at: enough for any author, and an end for any text
_STACK_BYTES: Final = 256 * 1024 * 1024
_FRAMES: Final = MAX_DEPTH * 60

T = TypeVar("T")


def check_openapi(document: dict[str, Any], report: Report) -> list[Problem]:
    """Return what is wrong with the document by the rules of its version of OpenAPI."""
    met = list(walk(document))
    if problems := check_name_lists(met, report):
        return problems
    problems = check_semantics(document, met, report)
    # Where we have said it in our own words, the words of the schema add nothing.
    taken = {(problem.line, problem.column) for problem in problems}
    for pointer, message in _deep(lambda: list(islice(_errors(document, met), _MOST))):
        problem = report(pointer, "invalid-openapi", f"{place(pointer)}{message}", None)
        if (problem.line, problem.column) not in taken:
            problems.append(problem)
    return problems


def _errors(document: dict[str, Any], met: list[Met]) -> Iterator[tuple[Pointer, str]]:
    # These imports take longer than reading a contract, so they wait until there is one to check.
    from jsonschema.validators import Draft4Validator, Draft202012Validator, extend

    extended: Any = extend  # the stubs leave it untyped
    if document["openapi"].startswith("3.0"):
        # The schema of 3.0 describes schemas as well.
        shapes = extended(Draft4Validator, {"uniqueItems": _unique_items})(_openapi_schema("v3.0"))
        yield from _located(shapes, document, ())
        return
    ours = {"uniqueItems": _unique_items, "unevaluatedProperties": _unevaluated}
    validator = extended(Draft202012Validator, ours)
    yield from _located(validator(_inlined(_openapi_schema("v3.1"), None)), document, ())
    # The schema of 3.1 says nothing of schemas. `met` holds inner ones, too: each is checked alone.
    schemas = validator(_flat_dialect())
    for at in met:
        if at.kind == "schema":
            yield from _located(schemas, at.node, at.pointer)


def _openapi_schema(version: str) -> dict[str, Any]:
    """
    Return openapi-spec-validator's schema of an OpenAPI document.

    It is read as a file: importing the package takes as long as reading a contract.
    """
    package = find_spec("openapi_spec_validator")
    assert package is not None
    assert package.origin is not None
    path = Path(package.origin).parent / "resources" / "schemas" / version / "schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def _flat_dialect() -> dict[str, Any]:
    """
    Return JSON Schema 2020-12 as one schema that looks at one schema and not into those in it.

    The dialect is eight vocabularies that refer to each other dynamically; following that
    for each schema takes twenty times as long.
    """
    from jsonschema_specifications import REGISTRY

    properties: dict[str, Any] = {}
    for name in ("core", "applicator", "unevaluated", "validation", "meta-data", "content"):
        uri = f"https://json-schema.org/draft/2020-12/meta/{name}"
        vocabulary: Any = REGISTRY.contents(uri)
        for keyword, rule in vocabulary["properties"].items():
            properties[keyword] = _inlined(rule, vocabulary.get("$defs", {}))
    return {"type": "object", "properties": properties}


def _inlined(rule: Any, definitions: Any) -> Any:
    """Return a rule without dynamic references, and without others if there are definitions."""
    if isinstance(rule, list):
        return [_inlined(item, definitions) for item in rule]
    if not isinstance(rule, dict):
        return rule
    if "$dynamicRef" in rule:
        return {"type": ["object", "boolean"]}
    result = {key: _inlined(item, definitions) for key, item in rule.items()}
    if definitions is None or "$ref" not in rule:
        return result
    definition = definitions[result.pop("$ref").removeprefix("#/$defs/")]
    return {**_inlined(definition, definitions), **result}


def _located(validator: Any, value: Any, start: Pointer) -> Iterator[tuple[Pointer, str]]:
    from jsonschema.exceptions import best_match

    for error in validator.iter_errors(value):
        # Of the ways in which `oneOf` failed, one is what the author most likely meant.
        best: Any = best_match(iter([error])) or error
        here = (*start, *best.absolute_path)
        if best.validator in ("additionalProperties", "unevaluatedProperties"):
            yield from (((*here, key), f"{shown(key)} can't stand here") for key in _extras(best))
        else:
            yield here, _message(best)


def _unique_items(_validator: Any, wanted: bool, value: Any, _schema: Any) -> Iterator[Any]:
    # In linear time: the library compares each with each, which ten thousand parameters feel.
    from jsonschema.exceptions import ValidationError

    if wanted and isinstance(value, list):
        seen: dict[str, int] = {}
        for index, item in enumerate(value):
            first = seen.setdefault(_key(item), index)
            if first != index:
                yield ValidationError("is in the list twice", path=[index])


def _unevaluated(validator: Any, rule: Any, value: Any, schema: Any) -> Iterator[Any]:
    # The library's own keyword, spared the keys that are plainly fine: it looks for each key in a
    # list of all of them, which ten thousand paths feel.
    from jsonschema.validators import Draft202012Validator

    if not isinstance(value, dict):
        return
    known = schema.get("properties", {})
    patterns = [re.compile(pattern) for pattern in ("^x-", *schema.get("patternProperties", {}))]
    left = {
        key: item
        for key, item in value.items()
        if key in known or not any(pattern.search(key) for pattern in patterns)
    }
    if not left.keys() <= known.keys():
        yield from Draft202012Validator.VALIDATORS["unevaluatedProperties"](
            validator, rule, left, schema
        )


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _message(error: Any) -> str:
    """Return what an error of jsonschema says, without the value it was found in."""
    rule, wanted, value = error.validator, error.validator_value, error.instance
    name = f"`{visible(str(error.absolute_path[-1]))}`" if error.absolute_path else "the document"
    if rule == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        return f"{name} is {_kind(value)}, not {' or '.join(map(_article, kinds))}"
    if rule == "required":
        missing = [key for key in wanted if key not in value]
        return f"{', '.join(shown(key) for key in missing)} is missing"
    if rule in ("enum", "const"):
        choices = wanted if isinstance(wanted, list) else [wanted]
        return (
            f"{name} is {shown(value)}, not one of {', '.join(shown(one) for one in choices[:12])}"
        )
    if rule == "pattern":
        return f"{name}: {shown(value)} doesn't have the form {shown(wanted)}"
    if rule in ("minItems", "minProperties", "minLength"):
        return f"{name} holds too little: at least {wanted} must be there"
    if rule in ("oneOf", "anyOf", "not") or wanted is False:
        return f"{name} has none of the forms that can stand here"
    return f"{name}: {shorten(visible(error.message), 160)}"


def _extras(error: Any) -> list[str]:
    # The library names the keys in its message only.
    said = error.message[:10_000]
    known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
    candidates = (key for key in error.instance if key not in known and repr(key) in said)
    return list(islice(candidates, 20)) or [str(next(iter(error.instance), ""))]


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return f"the boolean `{str(value).lower()}`"
    if isinstance(value, str):
        return f"the string {shown(value, 40)}"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else f"the number {shown(value, 40)}"


def _article(kind: str) -> str:
    names = {"object": "a mapping", "array": "a list", "null": "null", "integer": "an integer"}
    return names.get(kind, f"a {kind}")


def _deep(call: Callable[[], T]) -> T:
    """Call again on a larger stack if the usual one is too small for the depth of the document."""
    try:
        return call()
    except RecursionError:
        pass
    results: list[T] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:
            failures.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size(_STACK_BYTES)
    sys.setrecursionlimit(_FRAMES)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
        threading.stack_size(size)
    if failures:
        raise failures[0]
    return results[0]
