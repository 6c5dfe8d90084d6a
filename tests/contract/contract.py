"""
The contract, its pages, and ways through schemas.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from codegen.openapi.references import resolved
from tests.support import plain_yaml
from tools.lint.sources import Sourced, sourced

ROOT = Path(__file__).parents[2]
CONTRACT_PATH = ROOT / "openapi.yaml"


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
OPERATIONS = list(sourced(CONTRACT))
DOCUMENTED = [at for at in OPERATIONS if at.page is not None]
"""The operations with a page."""
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]
EXAMPLES: dict[str, Any] = CONTRACT["components"]["examples"]


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
    for at in OPERATIONS:
        for parameter in at.node.get("parameters", []):
            roots[f"{at.node['operationId']} {parameter['name']}"] = parameter["schema"]
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


def schema_objects(name: str, value: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give each object in a JSON value, the value itself first, with the name of its schema.
    """
    yield name, value
    for field, inner in value.items():
        inner_name = target(SCHEMAS[name]["properties"][field])
        if inner_name and inner is not None:
            for item in inner if isinstance(inner, list) else [inner]:
                yield from schema_objects(inner_name, item)


def objects_of(schema: dict[str, Any], value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give each object in the body of a schema, with the name of its own.
    """
    name = target(schema)
    for item in value if isinstance(value, list) else [value]:
        if name and isinstance(item, dict):
            yield from schema_objects(name, item)


def closed_view(schema: dict[str, Any], write: bool) -> dict[str, Any]:
    """
    Give a schema in which a field that is not listed, or in a write view is read only, is an error.
    """
    schemas = copy.deepcopy(SCHEMAS)
    for one in schemas.values():
        one["additionalProperties"] = False
        if write:
            fields = one["properties"]
            one["properties"] = {k: v for k, v in fields.items() if not v.get("readOnly")}
    return {**schema, "components": {"schemas": schemas}}


def violations(schema: dict[str, Any], value: Any) -> list[str]:
    """
    Validate a value, dates included, and give what is wrong with it.
    """
    checker = jsonschema.FormatChecker(["date"])
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def resolve_example(example: dict[str, Any]) -> Any:
    """
    Give the value of an example, which may stand behind a reference.
    """
    return resolved(CONTRACT, example)["value"]


def examples_of(media: dict[str, Any]) -> dict[str, Any]:
    """
    Give the values of a media type's examples, by name.
    """
    return {name: resolve_example(one) for name, one in media.get("examples", {}).items()}


def responses(at: Sourced) -> dict[str, dict[str, Any]]:
    """
    Give the responses of an operation by status, with references followed.
    """
    return {status: resolved(CONTRACT, node) for status, node in at.node["responses"].items()}


def media_types() -> Iterator[tuple[str, bool, dict[str, Any]]]:
    """
    Give each media type of each body: a name for it, whether it is sent, and the media type.
    """
    for at in OPERATIONS:
        name = at.node["operationId"]
        for media in at.node.get("requestBody", {}).get("content", {}).values():
            yield f"{name} request", True, media
        for status, response in responses(at).items():
            for media in response.get("content", {}).values():
                yield f"{name} {status}", False, media
