# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
The contract as openapi-core can read it, which is asked no more than it can tell: every good request is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .._openapi import METHODS, essence, is_json, without_extensions
from .documents import resolved
from .schemas import merged

HOST = "http://sandbox"
"""The server that openapi-core knows; requests come to another one."""
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_PLAIN = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
"""The style of a parameter that names none."""
_LISTS = ("spaceDelimited", "pipeDelimited")


def with_json_answers(document: dict[str, Any]) -> dict[str, Any]:
    """Return a contract whose answers of any media type are JSON, where they are no files."""
    found = {**document, "paths": {}}
    for template, item in without_extensions(document.get("paths") or {}):
        whole = dict(resolved(document, item))
        for method in METHODS:
            if method in whole:
                answers = whole[method].get("responses") or {}
                named = {name: _as_json(document, one) for name, one in answers.items()}
                whole[method] = {**whole[method], "responses": named}
        found["paths"][template] = whole
    return found


def _as_json(document: dict[str, Any], response: Any) -> Any:
    response = resolved(document, response)
    content = response.get("content") or {} if isinstance(response, dict) else {}
    kinds = {essence(kind): kind for kind in content}
    any_kind = kinds.get("*/*", kinds.get("application/*"))
    if any_kind is None or any(map(is_json, kinds)):
        return response
    if merged(document, content[any_kind].get("schema", {})).get("type") == "string":
        return response
    others = {kind: media for kind, media in content.items() if kind != any_kind}
    return {**response, "content": {"application/json": content[any_kind], **others}}


def path_of(template: str) -> str:
    """Return the path of a template as it comes in a request: without a fixed query and without fragment."""
    return quote(template.partition("#")[0].partition("?")[0], safe="/{}%:@!$&'()*+,;=~")


def served(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the one server that requests are looked up at, as openapi-core can read it."""
    paths: dict[str, Any] = {}
    for template, item in without_extensions(document["paths"]):
        whole = _without_servers(resolved(document, item))
        for holder_name in ("", *METHODS):
            holder = whole.get(holder_name) if holder_name else whole
            if not isinstance(holder, dict):
                continue
            holder = _without_servers(holder)
            if "parameters" in holder:
                holder["parameters"] = list(_readable(document, holder["parameters"]))
            if "requestBody" in holder:
                holder["requestBody"] = _readable_body(document, holder["requestBody"])
            whole = {**whole, holder_name: holder} if holder_name else holder
        path = path_of(template)
        # A template with a fixed query or a fragment may have the path of another one, whose methods win.
        others = paths.get(path, {})
        paths[path] = {**others, **whole} if path == template else {**whole, **others}
    return {**document, "servers": [{"url": HOST}], "paths": paths}


def _without_servers(node: Mapping[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in node.items() if name != "servers"}


def _readable(document: dict[str, Any], declared: list[Any]) -> Iterator[Any]:
    """Yield parameters with a schema of one type, or of none; those whose names are not sent are left out."""
    for one in declared:
        parameter = resolved(document, one)
        schema = parameter.get("schema")
        if schema is None and parameter["in"] != "path":  # JSON, which is percent-encoded in a path
            yield parameter
            continue
        whole = merged(document, schema)
        kinds = set(_kinds(document, whole))
        style = parameter.get("style", _PLAIN[parameter["in"]])
        is_plain = style == _PLAIN[parameter["in"]]
        deep = style == "deepObject" and kinds == {"object"} and _has_scalars(document, whole)
        if len(kinds) == 1 and (deep or (kinds <= _SCALARS and is_plain)):
            yield {**parameter, "schema": _of_one_type(schema, whole, *kinds)}
        elif kinds == {"array"} and (is_plain or style in _LISTS) and _has_scalars(document, whole):
            yield parameter
        elif parameter["in"] in ("path", "header") or (is_plain and "object" not in kinds):
            kept = ("name", "in", "required")
            yield {**{key: one for key, one in parameter.items() if key in kept}, "schema": {}}


def _has_scalars(document: dict[str, Any], schema: Mapping[str, Any]) -> bool:
    """Tell whether an object's fields, or a list's items, are of one scalar type each."""
    inner = [
        *schema.get("properties", {}).values(),
        *([schema["items"]] if "items" in schema else []),
    ]
    return all(str(merged(document, one).get("type")) in _SCALARS for one in inner)


def _kinds(document: dict[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the types of the values of a schema but null; `any` where nothing is said."""
    branches = [merged(document, one) for key in ("oneOf", "anyOf") for one in schema.get(key, ())]
    if branches:
        for one in branches:
            yield from _kinds(document, one)
        return
    said = schema.get("type") or ("object" if "properties" in schema else "any")
    yield from (kind for kind in ([said] if isinstance(said, str) else said) if kind != "null")


def _of_one_type(schema: Any, whole: Mapping[str, Any], kind: str) -> Any:
    """Return a schema of one type that openapi-core finds there, without a default, which it would validate."""
    if "default" not in whole and whole.get("type") == kind and "$ref" not in schema:
        return schema
    left_out = ("default", "oneOf", "anyOf", "allOf", "$ref")
    return {**{name: one for name, one in whole.items() if name not in left_out}, "type": kind}


def _readable_body(document: dict[str, Any], body: Any) -> Any:
    """Return a body whose forms have fields of strings: openapi-core reads few others."""
    body = resolved(document, body)
    content = {}
    for kind, one in (body.get("content") or {}).items():
        media = resolved(document, one)
        if essence(kind) in ("application/x-www-form-urlencoded", "multipart/form-data"):
            schema = merged(document, media.get("schema", {}))
            fields = schema.get("properties", {})
            texts = {name: _text_only(document, inner) for name, inner in fields.items()}
            required = [name for name in schema.get("required", ()) if name in texts]
            media = {"schema": {"type": "object", "properties": texts, "required": required}}
        content[kind] = media
    return {**body, "content": content}


def _text_only(document: dict[str, Any], schema: Any) -> Any:
    whole = merged(document, schema)
    return schema if whole.get("type") == "string" and "default" not in whole else {}
