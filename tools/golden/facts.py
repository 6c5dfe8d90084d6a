"""
The facts of a contract in a few words a line, for a person to read and a test to compare.

    str, int, number, bool   a JSON type           date, base64, file   a string with that format
    Name                     a schema              [x]                  an array of x
    x?                       x or null             a|b                  either type
    RO                       read only             1..9999, 0..         limits of the value, of a text's or
    required                 required                                   an array's length
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from codegen.openapi.grammar import METHODS
from codegen.openapi.references import resolved

_TYPES: Final = {
    "string": "str",
    "integer": "int",
    "number": "number",
    "boolean": "bool",
    "object": "object",
}
_FORMATS: Final = {"byte": "base64", "binary": "file"}
_LIMITS: Final = {
    "array": ("minItems", "maxItems"),
    "string": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
}

Node = dict[str, Any]


def facts(document: Node) -> str:
    """Return the facts of servers, keys, operations and schemas."""
    lines = [*_surroundings(document), *_operations(document), *_schemas(document)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _surroundings(document: Node) -> Iterator[str]:
    for server in document.get("servers", []):
        yield f"server {server['url']}"
        for name, variable in server.get("variables", {}).items():
            values = " ".join(variable.get("enum", []))
            yield f"    {name:<15} {variable['default']} of {values} {variable.get('x-env-var', '')}"
    for name, scheme in document.get("components", {}).get("securitySchemes", {}).items():
        words = [
            str(scheme[key])
            for key in ("type", "scheme", "in", "name", "x-env-var")
            if key in scheme
        ]
        yield f"key {name} {' '.join(words)}"
    yield f"needs {document.get('security', [])}"


def _operations(document: Node) -> Iterator[str]:
    for path, item in document.get("paths", {}).items():
        for method in (method for method in METHODS if method in item):
            node = item[method]
            repeat = {True: " idempotent", False: " not-idempotent", None: ""}[
                node.get("x-idempotent")
            ]
            needs = f" needs {node['security']}" if "security" in node else ""
            tags = ", ".join(node.get("tags", []))
            yield f"{method.upper()} {path} {node.get('operationId', '(no name)')} under {tags}{repeat}{needs}"
            for one in [*item.get("parameters", []), *node.get("parameters", [])]:
                yield _parameter(resolved(document, one))
            if "requestBody" in node:
                body = resolved(document, node["requestBody"])
                yield _line("request", _content(body), ["required"] if body.get("required") else [])
            for status, response in node["responses"].items():
                yield _line(str(status), _content(resolved(document, response)), [])


def _parameter(node: Node) -> str:
    schema = node.get("schema", {})
    required = ["required"] if node.get("required") else []
    return _line(f"{node['in']} {node['name']}", _type(schema), [*_limits(schema), *required])


def _content(node: Node) -> str:
    kinds = [
        f"{kind} {_type(media.get('schema', {}))}"
        for kind, media in node.get("content", {}).items()
    ]
    return ", ".join(kinds) or "nothing"


def _schemas(document: Node) -> Iterator[str]:
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        more = "" if schema.get("type") == "object" else f" {schema.get('type')}"
        closed = " closed" if schema.get("additionalProperties", True) is False else ""
        yield f"{name}{more}{closed}"
        for field, node in schema.get("properties", {}).items():
            marks = {"readOnly": "RO", "writeOnly": "WO", "deprecated": "deprecated"}
            marked = [words for key, words in marks.items() if node.get(key)]
            required = ["required"] if field in schema.get("required", []) else []
            values = node.get("enum", node.get("x-extensible-enum", []))
            known = (
                [f"{'one of' if 'enum' in node else 'such as'} {', '.join(map(str, values))}"]
                if values
                else []
            )
            yield _line(field, _type(node), [*marked, *_limits(node), *required, *known])


def _line(name: str, type_: str, more: list[str]) -> str:
    return f"    {name:<23} {type_:<19} {'  '.join(more)}".rstrip()


def _type(node: Node) -> str:
    """Return a schema's type in the words of the facts."""
    if "$ref" in node:
        return str(node["$ref"]).rpartition("/")[2]
    if "oneOf" in node:
        parts = [_type(inner) for inner in node["oneOf"]]
        return "|".join(one for one in parts if one != "?") + ("?" if "?" in parts else "")
    if node.get("type") == "array":
        return f"[{_type(node.get('items', {}))}]"
    if isinstance(node.get("additionalProperties"), dict):
        return f"{{{_type(node['additionalProperties'])}}}{'?' if 'null' in node['type'] else ''}"
    types = node.get("type", [])
    names: list[str] = [types] if isinstance(types, str) else types
    words: list[str] = [_TYPES.get(name, name) for name in names if name != "null"]
    if "format" in node:
        words = [
            _FORMATS.get(node["format"], str(node["format"])) if word == "str" else word
            for word in words
        ]
    return "|".join(words) + ("?" if "null" in names else "") if names else "any"


def _limits(node: Node) -> list[str]:
    """Return a schema's limits in the words of the facts."""
    types = node.get("type", [])
    found = [f"like {node['pattern']}"] if "pattern" in node else []
    for name in [types] if isinstance(types, str) else types:
        low, high = _LIMITS.get(name, ("", ""))
        if low in node or high in node:
            return [f"{node.get(low, '')}..{node.get(high, '')}", *found]
    return found
