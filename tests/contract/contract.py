"""
The contract, the documentation page, and ways through schemas.
"""

from __future__ import annotations

import copy
import json
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from tests.support import plain_yaml

ROOT = Path(__file__).parents[2]
CONTRACT_PATH = ROOT / "openapi.yaml"
PAGE_PATH = ROOT / "tests" / "fixtures" / "documentation-page.txt"

SCHEMA_REF = "#/components/schemas/"


class NoDuplicatesLoader(plain_yaml.LOADER):  # type: ignore[misc,unused-ignore]  # no stubs
    """
    The loader of plain values, except that a key that stands twice in one mapping is an error.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Make a dict of a mapping, unless it names a key twice."""
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = sorted({str(key) for key in keys if keys.count(key) > 1})
        assert [] == twice, f"line {node.start_mark.line + 1}: twice in one mapping: {twice}"
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        return mapping


CONTRACT: dict[str, Any] = yaml.load(CONTRACT_PATH.read_text("utf-8"), NoDuplicatesLoader)
OPERATION: dict[str, Any] = CONTRACT["paths"]["/v2/resumes/{identifier}"]["patch"]
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]
EXAMPLES: dict[str, Any] = CONTRACT["components"]["examples"]
PAGE = PAGE_PATH.read_text("utf-8")


def page_request() -> dict[str, Any]:
    """
    Give the body of the page's curl call, with the shell's quoting undone.
    """
    start, end = page_curl_span()
    arguments = shlex.split(PAGE[start:end])
    body: dict[str, Any] = json.loads(arguments[arguments.index("--data") + 1])
    return body


def page_response() -> dict[str, Any]:
    """
    Give the JSON object that follows the page's curl call.
    """
    _, end = page_curl_span()
    body: dict[str, Any]
    body, _ = json.JSONDecoder().raw_decode(PAGE[end:].lstrip())
    return body


def page_curl_span() -> tuple[int, int]:
    """
    Give where the curl call starts and ends: it ends with the first line that is `}'`.
    """
    last_line = "\n}'\n"
    return PAGE.index("curl "), PAGE.index(last_line) + len(last_line)


def typed(value: Any) -> str:
    """
    Write a JSON value so that 13, 13.0, True and "13" all differ, and so does the order of keys.
    """
    return json.dumps(value, indent=1)


def subschemas(schema: dict[str, Any], where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give a schema and every schema inside it, without following references.
    """
    yield where, schema
    for name, inner in schema.get("properties", {}).items():
        yield from subschemas(inner, f"{where}.{name}")
    if "items" in schema:
        yield from subschemas(schema["items"], f"{where}[]")
    for index, inner in enumerate(schema.get("oneOf", [])):
        yield from subschemas(inner, f"{where}|{index}")


def all_subschemas() -> list[tuple[str, dict[str, Any]]]:
    """
    Give every schema of the contract: the named ones, those inside them, the parameters'.
    """
    roots = dict(SCHEMAS)
    for parameter in OPERATION["parameters"]:
        roots[f"parameter {parameter['name']}"] = parameter["schema"]
    return [found for name, schema in roots.items() for found in subschemas(schema, name)]


def properties() -> list[tuple[str, str, dict[str, Any]]]:
    """
    Give every property of the named schemas: schema's name, property's name, property.
    """
    return [
        (schema_name, name, prop)
        for schema_name, schema in SCHEMAS.items()
        for name, prop in schema["properties"].items()
    ]


def reference_name(reference: dict[str, Any]) -> str:
    """
    Give the last part of a reference: the name of what it leads to.
    """
    return str(reference["$ref"]).rpartition("/")[2]


def target(schema: dict[str, Any]) -> str | None:
    """
    Give the name of the schema that a property, possibly an array or nullable, leads to.
    """
    if "$ref" in schema:
        return reference_name(schema)
    if "items" in schema:
        return target(schema["items"])
    names = [target(inner) for inner in schema.get("oneOf", [])]
    return next((name for name in names if name), None)


def schema_paths(name: str, writable_only: bool = False) -> set[str]:
    """
    Give the dotted path of every field that a schema reaches.
    """
    found = set()
    for field, prop in SCHEMAS[name]["properties"].items():
        if writable_only and prop.get("readOnly"):
            continue
        found.add(field)
        inner = target(prop)
        if inner:
            found |= {f"{field}.{path}" for path in schema_paths(inner, writable_only)}
    return found


def value_paths(value: Any) -> set[str]:
    """
    Give the dotted path of every key in a JSON value; a list adds nothing to a path.
    """
    if isinstance(value, list):
        return set().union(*(value_paths(item) for item in value))
    if not isinstance(value, dict):
        return set()
    found = set(value)
    for key, inner in value.items():
        found |= {f"{key}.{path}" for path in value_paths(inner)}
    return found


def schema_objects(name: str, value: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give each object in a JSON value, the value itself first, with the name of its schema.
    """
    yield name, value
    for field, inner in value.items():
        inner_name = target(SCHEMAS[name]["properties"][field])
        if inner_name:
            for item in inner if isinstance(inner, list) else [inner]:
                yield from schema_objects(inner_name, item)


def closed_view(name: str, write: bool) -> dict[str, Any]:
    """
    Give a schema in which a field that is not listed, or in a write view is read only, is an error.
    """
    schemas = copy.deepcopy(SCHEMAS)
    for schema in schemas.values():
        schema["additionalProperties"] = False
        if write:
            fields = schema["properties"]
            schema["properties"] = {k: v for k, v in fields.items() if not v.get("readOnly")}
    return {"$ref": SCHEMA_REF + name, "components": {"schemas": schemas}}


def violations(schema: dict[str, Any], value: Any) -> list[str]:
    """
    Validate a value, dates included, and give what is wrong with it.
    """
    checker = jsonschema.FormatChecker(["date"])
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def resolve_example(example: dict[str, Any]) -> Any:
    """
    Give the value of an example that stands behind a reference.
    """
    return EXAMPLES[reference_name(example)]["value"]


def response(status: str) -> dict[str, Any]:
    """
    Give the response to a status, with its reference followed.
    """
    found: dict[str, Any] = OPERATION["responses"][status]
    if "$ref" in found:
        found = CONTRACT["components"]["responses"][reference_name(found)]
    return found
