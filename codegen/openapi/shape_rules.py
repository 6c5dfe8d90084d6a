"""
The rules of the OpenAPI specification.

The shapes of objects are checked with the schemas that openapi-spec-validator carries, one object at a time:
each against its own definition, with the objects inside it replaced by valid ones. So the depth of a document
costs no calls. The library's own walk isn't used: it follows references by itself, tells no positions, takes
exponential time where schemas share parts, and runs a contract's patterns on a contract's defaults. The rules
about more than one object are in `semantic_rules`.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, Final

from codegen.openapi.grammar import Occurrence, rebuild, walk
from codegen.openapi.harmless import Effect, effect_of
from codegen.openapi.semantic_rules import check_semantics, place
from codegen.problems import Pointer, Problem, Report, warning
from codegen.text import shorten, shown, visible

_MOST: Final = 1_000  # errors that are looked at: enough for any author, and an end for any text
_MOST_EXTRAS: Final = 20
_MOST_ASKED: Final = 100

# The definition of each kind of object, by version.
_DEFINITIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "3.0": {
        name[0].lower() + name[1:]: name
        for name in (
            *("Components", "PathItem", "Operation", "MediaType", "Encoding", "Schema", "Response"),
            *(
                "Parameter",
                "Example",
                "RequestBody",
                "Header",
                "SecurityScheme",
                "Link",
                "Callback",
            ),
        )
    },
    "3.1": {
        "components": "components",
        "pathItem": "path-item",
        "operation": "operation",
        "mediaType": "media-type",
        "encoding": "encoding",
        "response": "response",
        "parameter": "parameter",
        "example": "example",
        "requestBody": "request-body",
        "header": "header",
        "securityScheme": "security-scheme",
        "link": "link",
        "callback": "callbacks",
    },
}
_REFERENCES: Final = _DEFINITIONS["3.1"].keys() - {"pathItem"} | {"schema"}
"""Kinds of objects in whose place a reference may stand."""
_REFERENCE: Final = {"$ref": "#"}
# Valid objects, by kind; of every other kind a reference is one.
_VALID: Final[Mapping[str, dict[str, Any]]] = {
    **{kind: {} for kind in ("components", "mediaType", "encoding", "schema")},
    "operation": {"responses": {"default": _REFERENCE}},
}


def check_openapi(document: dict[str, Any], report: Report) -> list[Problem]:
    """
    Return what is wrong with the document by the rules of its version of OpenAPI.

    What changes nothing that is sent or read is a warning, and removed where it has a form that nobody expects.
    """
    occurrences = list(walk(document))
    problems = check_semantics(document, occurrences, report)
    # Where we have said it in our own words, the words of the schema add nothing.
    reported = {(problem.line, problem.column) for problem in problems}
    for at, steps, rule, message in islice(_errors(document["openapi"][:3], occurrences), _MOST):
        pointer = (*at.pointer, *steps)
        problem = report(pointer, "invalid-openapi", f"{place(pointer)}{message}", None)
        effect = effect_of(at, steps, rule)
        if effect is Effect.REMOVED:
            _remove(at.node, steps)
        if (problem.line, problem.column) not in reported or effect is None:
            problems.append(problem if effect is None else warning(problem))
    return problems


def _remove(node: dict[Any, Any], steps: tuple[Any, ...]) -> None:
    """Remove what the steps lead to, or the nearest place around it that is there."""
    for step in steps[:-1]:
        inner = node.get(step)
        if not isinstance(inner, dict):
            steps = (step,)
            break
        node = inner
    node.pop(steps[-1], None)


def _errors(
    version: str, occurrences: list[Occurrence]
) -> Iterator[tuple[Occurrence, tuple[Any, ...], str, str]]:
    """Yield each error in the shape of an object: the object, the steps in it, rule and message."""
    for at in occurrences:
        if (
            "$ref" in at.node
            and (at.kind != "schema" or version == "3.0")
            and at.kind in _REFERENCES
        ):
            continue  # what stands beside a reference says nothing
        if at.kind == "components" and version == "3.0":
            yield from ((at, *error) for error in _unnamed(at.node))
        alone = rebuild(at.kind, at.node, _valid)
        if not _is_valid(version, at.kind, json.dumps(_plain(at.kind, alone))):
            whole = json.loads(json.dumps(alone))
            errors = _located(_validators(version)[at.kind], whole, at.pointer)
            yield from ((at, steps, rule, message) for steps, rule, message in errors)


def _unnamed(components: dict[str, Any]) -> Iterator[tuple[tuple[Any, ...], str, str]]:
    """Yield the components that are no mapping, of a name at which the schema of 3.0 doesn't look."""
    for group, named in list(components.items()):  # what is reported may be removed
        for name, value in list(named.items()) if isinstance(named, dict) else ():
            if not isinstance(value, dict | bool) and not re.fullmatch(r"[\w.-]+", name, re.ASCII):
                message = f"`{visible(name)}` is {_kind(value)}, not a mapping"
                yield (group, name), "type", message


# Most objects of a contract are alike, once what is in them is replaced.
@functools.lru_cache(maxsize=4096)
def _is_valid(version: str, kind: str, alone: str) -> bool:
    """Return whether an object, given as JSON, has the shape of its kind."""
    valid: bool = _validators(version)[kind].is_valid(json.loads(alone))
    return valid


def _plain(kind: str, alone: dict[str, Any]) -> dict[str, Any]:
    """Return an object with each part that is valid whatever it says replaced by one that all such have."""
    if kind not in _PLAIN_KINDS:
        return alone
    plain: dict[str, Any] = {}
    for key, value in alone.items():
        if isinstance(value, str):
            plain[key] = "" if key in _TEXTS else value
        elif key in ("properties", "parameters", "required", "tags", "enum"):
            plain[key] = _LISTED[key] if _is_listed(key, value) else value
        else:
            plain[key] = value
    return plain


_PLAIN_KINDS: Final = frozenset({"schema", "operation", "parameter", "response", "requestBody"})
_TEXTS: Final = frozenset({"description", "name", "operationId", "summary", "title"})
_LISTED: Final[Mapping[str, Any]] = {
    "properties": {"a": {}},
    "parameters": [_REFERENCE],
    "required": ["a"],
    "tags": ["a"],
    "enum": ["a"],
}


def _is_listed(key: str, value: Any) -> bool:
    """Return whether a list or a map holds what it may hold, nothing twice, and is not empty."""
    if key == "properties":
        return isinstance(value, dict) and bool(value) and all(one == {} for one in value.values())
    if not isinstance(value, list) or not value:
        return False
    if key == "parameters":
        value = [
            one.get("$ref") if isinstance(one, dict) and len(one) == 1 else None for one in value
        ]
    return all(isinstance(one, str) for one in value) and len(set(value)) == len(value)


def _valid(steps: tuple[Any, ...], kind: str, value: Any) -> Any:
    """Return a valid object of the kind in place of an object; anything else stays, and is an error."""
    if not isinstance(value, dict):
        return value
    if steps[0] == "parameters" and isinstance(steps[1], int):
        # Each differs from the others: `repairs` says where one is listed twice.
        return {"$ref": f"#{steps[1]}"}
    return _VALID.get(kind, _REFERENCE)


@functools.cache
def _validators(version: str) -> dict[str, Any]:
    """Return a validator of single objects for each kind of object."""
    # These imports take longer than reading a contract, so they wait until there is one to check.
    from jsonschema.validators import Draft4Validator, Draft202012Validator, extend

    extended: Any = extend  # the stubs leave it untyped
    schema = _openapi_schema(f"v{version}")
    for identifier in ("id", "$id"):
        schema.pop(identifier, None)
    if version == "3.0":
        validator = extended(Draft4Validator, {"uniqueItems": _unique_items})
        kinds: dict[str, Any] = {"document": schema}
    else:
        ours = {"uniqueItems": _unique_items, "unevaluatedProperties": _unevaluated}
        validator = extended(Draft202012Validator, ours)
        schema = _inlined(schema, None)
        # The schema of OpenAPI 3.1 says nothing of schemas.
        kinds = {"document": schema, "schema": _flat_dialect()}
    keyword = "definitions" if version == "3.0" else "$defs"
    for kind, name in _DEFINITIONS[version].items():
        kinds[kind] = {keyword: schema[keyword], "$ref": f"#/{keyword}/{name}"}
    return {kind: validator(rule) for kind, rule in kinds.items()}


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


def _located(
    validator: Any, value: Any, start: Pointer
) -> Iterator[tuple[tuple[Any, ...], str, str]]:
    from jsonschema.exceptions import best_match

    for error in validator.iter_errors(value):
        # Of the ways in which `oneOf` failed, one is what the author most likely meant.
        best: Any = best_match(iter([error])) or error
        steps, rule = tuple(best.absolute_path), str(best.validator)
        if rule == "additionalProperties":
            extras = islice(_extras(best.instance, best.schema), _MOST_EXTRAS)
            yield from (((*steps, key), rule, f"{shown(key)} can't stand here") for key in extras)
        elif rule == "unevaluatedProperties":
            yield steps, rule, f"{shown(steps[-1])} can't stand here"
        else:
            yield steps, rule, _message(best, (*start, *steps))


def _extras(value: dict[str, Any], schema: Any) -> Iterator[str]:
    """Yield the keys that neither `properties` nor `patternProperties` of the schema names."""
    known = schema.get("properties", {})
    patterns = [re.compile(pattern) for pattern in schema.get("patternProperties", {})]
    for key in value:
        if key not in known and not any(pattern.search(key) for pattern in patterns):
            yield key


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
    """
    Yield an error for each of the first keys that can't stand in the value, at the key.

    The library's keyword names them in the text of one error only. So it is asked about one key after the
    other, beside those that are fine. What is fine may depend on another key, so each gets a second chance.
    """
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import Draft202012Validator

    if not isinstance(value, dict):
        return
    library = Draft202012Validator.VALIDATORS["unevaluatedProperties"]

    def has_errors(keys: Iterable[str]) -> bool:
        return any(library(validator, rule, {key: value[key] for key in keys}, schema))

    named = schema.get("properties", {})
    patterns = {"^x-": True, **schema.get("patternProperties", {})}
    left = list(
        islice(_extras(value, {"properties": named, "patternProperties": patterns}), _MOST_ASKED)
    )
    fine = [key for key in value if key in named]
    if not left or not has_errors([*fine, *left]):
        return
    while good := {key for key in left if not has_errors([*fine, key])}:
        fine += good
        left = [key for key in left if key not in good]
    for key in left[:_MOST_EXTRAS]:
        yield ValidationError("can't stand here", path=[key])


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _message(error: Any, pointer: Pointer) -> str:
    """Return what an error of jsonschema says, without the value it was found in."""
    rule, wanted, value = error.validator, error.validator_value, error.instance
    name = f"`{visible(str(pointer[-1]))}`" if pointer else "the document"
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
