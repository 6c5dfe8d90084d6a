"""
A contract with a place for hostile text in every corner, and the texts.

Nothing here is what it does: the texts try to leave the string they will stand in, and to leave a file where
`CANARY` says. What can't be seen is written as an escape.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, Final

CANARY: Final = "CANARY"
"""Stands for the path of a file that must never be there."""

_RUN: Final = f'open("{CANARY}", "w")'
TEXTS: Final = {
    "double quotes": f'"\n{_RUN}\n"',
    "single quotes": f"'\n{_RUN}\n'",
    "docstring": f'"""\n{_RUN}\n"""',
    "docstring in single quotes": f"'''\n{_RUN}\n'''",
    "backslash at the end": f'\\"""\n{_RUN}\n"""\\',
    "many backslashes": "\\" * 99 + f'"""\n{_RUN}\n"""',
    "wrapped escape": ("\u2003" * 60 + '\\"') * 4 + f'"""\n{_RUN}\n"""',
    "format": f"{{{_RUN}}} {{0.__class__}} %s %({CANARY})s",
    "jinja": f"{{{{ cycler.__init__.__globals__.os.system('touch {CANARY}') }}}} {{% for x in y %}}",
    "comment": f"# x\n{_RUN} #",
    "line separators": f"x\u2028{_RUN}\u2029\x85{_RUN}\x0b\x0c{_RUN}",
    "carriage return": f"x\r{_RUN}\r",
    "named escape": "\\N{DASH} \\u0022\\u0022\\u0022 \\x22 \\",
    "bidi": f"\u202e\u2066{_RUN}\u2069\u202c\u200b\ufeff",
    "control": f"\x01\x1b[2J\x7f{_RUN}",
    "way out": f"../../../../../../tmp/{CANARY}",
    "absolute": f"/tmp/{CANARY}",
    "device": "CON",
    "call": f"__import__('os').system('touch {CANARY}')",
    "import": f"x; import os; {_RUN}",
    "dunder": "__class__",
    "header": f"x\r\nX-{CANARY}: 1",
    "long": "a" * 3000,
    "empty": "",
    "markdown": f"</textarea><script>{CANARY}</script> | `x` | @everyone",
}

_THING: Final[dict[str, Any]] = {"$ref": "#/components/schemas/Thing"}
BASE: Final[dict[str, Any]] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1.0"},
    "servers": [{"url": "https://{v}.example", "variables": {"v": {"default": "a"}}}],
    "tags": [{"name": "Tag"}],
    "security": [{"key": []}],
    "paths": {
        "/things/{name}": {
            "put": {
                "operationId": "putThing",
                "tags": ["Tag"],
                "parameters": [
                    {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                    {"name": "H", "in": "header", "schema": {"type": "string"}},
                    {"name": "c", "in": "cookie", "schema": {"type": "string"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": _THING}}},
                "responses": {
                    "200": {"description": "d", "content": {"application/json": {"schema": _THING}}}
                },
            }
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {
                    "p": {"type": "string"},
                    "one": {"oneOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]},
                },
            },
            "Other": {"type": "object", "properties": {"kind": {"type": "string"}}},
        },
    },
}

Put = Callable[[dict[str, Any], str], None]


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def _property(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = _schemas(document)["Thing"]["properties"]["p"]
    return found


def _operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/things/{name}"]["put"]
    return found


def _set(
    find: Callable[[dict[str, Any]], dict[str, Any]], key: str, wrap: Any = lambda t: t
) -> Put:
    return lambda document, text: find(document).__setitem__(key, wrap(text))


def _rename_parameter(index: int) -> Put:
    def put(document: dict[str, Any], text: str) -> None:
        _operation(document)["parameters"][index]["name"] = text
        if index == 0:
            item = document["paths"].pop("/things/{name}")
            document["paths"][f"/things/{{{text}}}"] = item

    return put


def _move(find: Callable[[dict[str, Any]], dict[str, Any]], key: str) -> Put:
    def put(document: dict[str, Any], text: str) -> None:
        found = find(document)
        found[text] = found.pop(key)

    return put


def _variable(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["servers"][0]["variables"]["v"]
    return found


def _scheme(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["securitySchemes"]["key"]
    return found


def _add_schema(document: dict[str, Any], text: str) -> None:
    _schemas(document)[text] = {"type": "object", "properties": {"x": {"type": "string"}}}


def _discriminator(document: dict[str, Any], text: str) -> None:
    one = _schemas(document)["Thing"]["properties"]["one"]
    one["discriminator"] = {"propertyName": text, "mapping": {text: "#/components/schemas/Other"}}


def _variable_name(document: dict[str, Any], text: str) -> None:
    server = document["servers"][0]
    server["url"] = f"https://{{{text}}}.example"
    server["variables"][text] = server["variables"].pop("v")


PROSE: Final[dict[str, Put]] = {
    "info title": _set(lambda d: d["info"], "title"),
    "info description": _set(lambda d: d["info"], "description"),
    "schema title": _set(lambda d: _schemas(d)["Thing"], "title"),
    "schema description": _set(lambda d: _schemas(d)["Thing"], "description"),
    "property description": _set(_property, "description"),
    "known value": _set(_property, "x-extensible-enum", lambda t: [t]),
    "example": _set(_property, "examples", lambda t: [t]),
    "default": _set(_property, "default"),
    "operation summary": _set(_operation, "summary"),
    "operation description": _set(_operation, "description"),
    "parameter description": _set(lambda d: _operation(d)["parameters"][1], "description"),
    "body description": _set(lambda d: _operation(d)["requestBody"], "description"),
    "answer description": _set(lambda d: _operation(d)["responses"]["200"], "description"),
    "variable description": _set(_variable, "description"),
    "scheme description": _set(_scheme, "description"),
}
"""Places of prose and of values: a contract that has any text there is generated."""

NAMES: Final[dict[str, Put]] = {
    "info version": _set(lambda d: d["info"], "version"),
    "schema name": _add_schema,
    "property name": _move(lambda d: _schemas(d)["Thing"]["properties"], "p"),
    "enum value": _set(_property, "enum", lambda t: [t, "other"]),
    "const": _set(_property, "const"),
    "pattern": _set(_property, "pattern"),
    "format": _set(_property, "format"),
    "operation id": _set(_operation, "operationId"),
    "tag": _set(_operation, "tags", lambda t: [t]),
    "path": _move(lambda d: d["paths"], "/things/{name}"),
    "path below": lambda d, t: _move(lambda e: e["paths"], "/things/{name}")(d, f"/{t}/{{name}}"),
    "path parameter": _rename_parameter(0),
    "query parameter": _rename_parameter(1),
    "header parameter": _rename_parameter(2),
    "cookie parameter": _rename_parameter(3),
    "body media type": _move(lambda d: _operation(d)["requestBody"]["content"], "application/json"),
    "media type parameter": lambda d, t: _move(
        lambda e: _operation(e)["requestBody"]["content"], "application/json"
    )(d, f"application/json; x={t}"),
    "answer media type": _move(
        lambda d: _operation(d)["responses"]["200"]["content"], "application/json"
    ),
    "status": _move(lambda d: _operation(d)["responses"], "200"),
    "server url": lambda d, t: d["servers"][0].update(url=f"https://{{v}}.example/{t}"),
    "server host": lambda d, t: d["servers"][0].update(url=f"https://{t}"),
    "variable name": _variable_name,
    "variable default": _set(_variable, "default"),
    "variable value": _set(_variable, "enum", lambda t: ["a", t]),
    "variable env": _set(_variable, "x-env-var"),
    "scheme env": _set(_scheme, "x-env-var"),
    "scheme header": _set(_scheme, "name"),
    "discriminator": _discriminator,
    "reference": _set(lambda d: _schemas(d)["Thing"]["properties"], "p", lambda t: {"$ref": t}),
}
"""Places where a contract may be generated or refused, but runs nothing."""


def contract(put: Put, text: str) -> dict[str, Any]:
    """Return the contract with a text in one of its places."""
    document = copy.deepcopy(BASE)
    put(document, text)
    return document
