"""
Pairs of contracts that differ in one thing, with what a caller has to know of the difference.

Each pair is `base.yaml` and one edit. `there` are the rules that the edit falls under, `back` those of
undoing it. Written with the words of the edit itself, a pair is one line that a person can judge.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

BASE: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "base.yaml").read_bytes())

Edit = Callable[[dict[str, Any]], None]

T = "components schemas Thing properties "
LIST = "paths /things get "
ITEM = "paths /things/{id} "
PATCH = ITEM + "patch "
VARIABLE = "servers 0 variables region "


@frozen
class Pair:
    """One edit of the base."""

    name: str
    edit: Edit
    there: frozenset[str]
    back: frozenset[str] | None
    """None where undoing falls under the mirrors of the rules of doing."""

    def edited(self) -> dict[str, Any]:
        """Return the base with the edit done."""
        document = copy.deepcopy(BASE)
        self.edit(document)
        return document


def at(document: Any, steps: list[str]) -> Any:
    """Return what stands at the steps; a step is a key, or the index of a list."""
    for step in steps:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def put(path: str, value: object) -> Edit:
    """Set what stands at the path; a list gets one more item at `-`."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        if last == "-":
            holder.append(copy.deepcopy(value))
        elif isinstance(holder, list):
            holder[int(last)] = copy.deepcopy(value)
        else:
            holder[last] = copy.deepcopy(value)

    return edit


def drop(path: str) -> Edit:
    """Take away what stands at the path."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        del holder[int(last) if isinstance(holder, list) else last]

    return edit


def move(path: str, name: str) -> Edit:
    """Give what stands at the path another key."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        entries = [(name if key == last else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(entries)

    return edit


def both(*edits: Edit) -> Edit:
    """Do all of them, in turn."""

    def edit(document: dict[str, Any]) -> None:
        for one in edits:
            one(document)

    return edit


def retitle(old: str, new: str) -> Edit:
    """Rename a schema, and everything that refers to it."""

    def replaced(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: replaced(item) for key, item in value.items()}
        if isinstance(value, list):
            return [replaced(item) for item in value]
        prefix = "#/components/schemas/"
        return prefix + new if value == prefix + old else value

    def edit(document: dict[str, Any]) -> None:
        document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
        document.update(replaced(document))

    return edit


def pair(name: str, edit: Edit, there: str, back: str | None = None) -> Pair:
    """Return a pair, its rules written as words."""
    return Pair(
        name, edit, frozenset(there.split()), None if back is None else frozenset(back.split())
    )


def values(middle: str, way: str, fewer: bool) -> str:
    """Return the rules of a change that lets fewer, or more, values through, by the way they travel."""
    word = "narrowed" if fewer else "widened"
    ways = ["request", "response"] if way == "both" else [way]
    return " ".join(f"{one}-{middle}-{word}" for one in ways)


NEW_OPERATION = {"operationId": "x", "responses": {"204": {"description": "d"}}}
OAUTH = {"type": "http", "scheme": "basic"}
OPTIONAL = {"name": "extra", "in": "query", "schema": {"type": "string"}}

PAIRS = [
    # Paths and operations.
    pair("drop an operation", drop(PATCH), "operation-removed"),
    pair("drop a path", drop("paths /things"), "operation-removed"),
    pair("add an operation", put("paths /things delete", NEW_OPERATION), "operation-added"),
    pair("add a path", put("paths /new", {"get": NEW_OPERATION}), "operation-added"),
    pair("rename a path", move("paths /things", "/stuff"), "path-renamed"),
    pair("change a method", move(ITEM + "post", "put"), "operation-removed operation-added"),
    pair("rename an operation", put(PATCH + "operationId", "editThing"), "operation-id-changed"),
    pair(
        "drop an operation's name",
        drop(PATCH + "operationId"),
        "operation-id-changed",
        "operation-id-added",
    ),
    pair(
        "rename a path parameter",
        both(put(ITEM + "parameters 0 name", "key"), move("paths /things/{id}", "/things/{key}")),
        "path-parameter-renamed",
    ),
    pair("drop the promise of repeats", drop(PATCH + "x-idempotent"), "idempotency-dropped"),
    pair(
        "take the promise of repeats back",
        put(PATCH + "x-idempotent", False),
        "idempotency-dropped",
    ),
    pair("deprecate an operation", put(PATCH + "deprecated", True), "deprecation-changed"),
    # Servers.
    pair("drop a server", drop("servers 1"), "server-removed"),
    pair("add a server", put("servers -", {"url": "https://new.example.com"}), "server-added"),
    pair(
        "move a server",
        put("servers 1 url", "https://far.example.com"),
        "server-removed",
        "server-removed",
    ),
    pair("drop a region", put(VARIABLE + "enum", ["one", "three"]), "server-value-removed"),
    pair(
        "add a region",
        put(VARIABLE + "enum", ["one", "two", "three", "four"]),
        "server-value-added",
    ),
    pair("change the default region", put(VARIABLE + "default", "two"), "server-default-changed"),
    pair(
        "rename a region's variable",
        put(VARIABLE + "x-env-var", "THINGS_PLACE"),
        "env-var-changed",
        "env-var-changed",
    ),
    pair("drop a region's variable", drop(VARIABLE + "x-env-var"), "env-var-changed"),
    pair(
        "put a new server first",
        lambda d: d["servers"].insert(0, {"url": "https://new.example.com"}),
        "server-added server-order-changed",
        "server-removed",
    ),
    pair("put another server first", lambda d: d["servers"].reverse(), "server-order-changed"),
    # Parameters.
    pair("drop an optional parameter", drop(LIST + "parameters 0"), "parameter-removed"),
    pair(
        "drop a required parameter",
        drop(LIST + "parameters 1"),
        "parameter-removed",
        "parameter-became-required",
    ),
    pair("add an optional parameter", put(LIST + "parameters -", OPTIONAL), "parameter-added"),
    pair(
        "add a required parameter",
        put(LIST + "parameters -", {**OPTIONAL, "required": True}),
        "parameter-became-required",
        "parameter-removed",
    ),
    pair("rename a parameter", put(LIST + "parameters 0 name", "most"), "parameter-renamed"),
    pair(
        "require a parameter",
        put(PATCH + "parameters 0 required", True),
        "parameter-became-required",
    ),
    pair(
        "write a parameter otherwise",
        put(LIST + "parameters 0 explode", False),
        "parameter-serialization-changed",
    ),
    pair(
        "lower a parameter's maximum",
        put(LIST + "parameters 0 schema maximum", 50),
        "request-limit-narrowed",
    ),
    pair(
        "drop a parameter's value",
        put(LIST + "parameters 1 schema enum", ["name"]),
        "request-enum-narrowed",
    ),
    pair(
        "change a parameter's type",
        put(PATCH + "parameters 0 schema type", "string"),
        "request-type-narrowed",
        "request-type-narrowed",
    ),
    pair(
        "change a parameter's default",
        put(LIST + "parameters 0 schema default", 20),
        "default-changed",
    ),
    # Bodies and answers.
    pair("drop a body", drop(ITEM + "post requestBody"), "request-body-removed"),
    pair(
        "require a body",
        put(ITEM + "post requestBody required", True),
        "request-body-became-required",
    ),
    pair(
        "drop a type of a request",
        drop(PATCH + "requestBody content application/merge-patch+json"),
        "media-type-removed",
    ),
    pair(
        "drop a type of an answer",
        drop(LIST + "responses 200 content text/csv"),
        "media-type-removed",
    ),
    pair("drop a success", drop(PATCH + "responses 200"), "response-removed"),
    pair(
        "drop a fault that `default` describes",
        drop(PATCH + "responses 404"),
        "error-response-removed",
        "response-added",
    ),
    pair("drop the `default`", drop(PATCH + "responses default"), "response-removed"),
    pair("change a status", move(ITEM + "post responses 204", "202"), "response-status-changed"),
    pair("add a fault", put(ITEM + "post responses 409", {"description": "d"}), "response-added"),
    pair("drop a header", drop(LIST + "responses 200 headers X-Count"), "response-header-removed"),
    pair(
        "promise a header",
        put(LIST + "responses 200 headers X-Count required", True),
        "response-property-became-required",
    ),
    pair(
        "call back",
        put(PATCH + "callbacks", {"done": {"{$request.body#/url}": {"post": NEW_OPERATION}}}),
        "callback-changed",
    ),
    pair(
        "write a part otherwise",
        put(PATCH + "requestBody content application/json encoding", {"tags": {"style": "form"}}),
        "encoding-changed",
    ),
    # Properties.
    pair(
        "add an optional property",
        put(T + "more", {"type": "string"}),
        "request-property-added response-property-added",
    ),
    pair(
        "add a read-only property",
        put(T + "more", {"type": "string", "readOnly": True}),
        "response-property-added",
    ),
    pair(
        "add a write-only property",
        put(T + "more", {"type": "string", "writeOnly": True}),
        "request-property-added",
    ),
    pair("drop a property", drop(T + "note"), "request-property-removed response-property-removed"),
    pair("drop a read-only property", drop(T + "seen"), "response-property-removed"),
    pair("drop a write-only property", drop(T + "secret"), "request-property-removed"),
    pair(
        "drop a request's property",
        drop("components schemas Poke properties often"),
        "request-property-removed",
    ),
    pair(
        "drop an answer's property",
        drop("components schemas Fault properties hint"),
        "response-property-removed",
    ),
    pair(
        "rename a property",
        move(T + "note", "remark"),
        "request-property-renamed response-property-renamed",
    ),
    pair("rename a read-only property", move(T + "seen", "seenAt"), "response-property-renamed"),
    pair(
        "rename a write-only property", move(T + "secret", "password"), "request-property-renamed"
    ),
    pair(
        "make a property read-only",
        put(T + "note readOnly", True),
        "request-property-became-read-only",
    ),
    pair(
        "make a property write-only",
        put(T + "note writeOnly", True),
        "response-property-became-write-only",
    ),
    pair(
        "let a read-only property be sent that is required",
        drop(T + "made readOnly"),
        "request-property-became-writable request-property-became-required",
        "request-property-became-read-only request-property-became-optional",
    ),
    pair(
        "let a write-only property be read",
        drop(T + "secret writeOnly"),
        "response-property-became-readable",
    ),
    pair(
        "require a property of a request",
        put("components schemas Poke required -", "often"),
        "request-property-became-required",
    ),
    pair(
        "promise a property of an answer",
        put("components schemas Fault required -", "hint"),
        "response-property-became-required",
    ),
    pair(
        "require a property both ways",
        put("components schemas Thing required -", "size"),
        "request-property-became-required response-property-became-required",
    ),
    pair(
        "require a read-only property",
        put("components schemas Thing required -", "seen"),
        "response-property-became-required",
    ),
    pair(
        "require a write-only property",
        put("components schemas Thing required -", "secret"),
        "request-property-became-required",
    ),
    pair(
        "mark a property of answers",
        put("components schemas Fault properties hint readOnly", True),
        "flag-changed",
    ),
    pair("deprecate a property", put(T + "note deprecated", True), "deprecation-changed"),
    # Types.
    pair("let null in", put(T + "name type", ["string", "null"]), values("type", "both", False)),
    pair(
        "let null into an answer", put(T + "made type", ["string", "null"]), "response-type-widened"
    ),
    pair(
        "let null into a request",
        put(T + "secret type", ["string", "null"]),
        "request-type-widened",
    ),
    pair("let no null out", put(T + "seen type", "string"), "response-type-narrowed"),
    pair(
        "let null into a place",
        put(
            T + "parts items", {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}
        ),
        values("type", "both", False),
    ),
    pair(
        "let no null into a place",
        put(T + "place", {"$ref": "#/components/schemas/Place"}),
        values("type", "both", True),
    ),
    pair("widen a type", put(T + "size type", "number"), values("type", "both", False)),
    pair(
        "change a read-only type",
        put(T + "score type", "string"),
        "response-type-widened",
        "response-type-widened",
    ),
    pair(
        "change a write-only type",
        put(T + "secret type", "integer"),
        "request-type-narrowed",
        "request-type-narrowed",
    ),
    pair(
        "make one many",
        put(
            T + "size", {"type": "array", "items": {"type": "integer"}, "minimum": 0, "maximum": 9}
        ),
        "request-type-narrowed response-type-widened request-limit-narrowed response-limit-narrowed",
        "request-type-narrowed response-type-widened request-limit-widened response-limit-widened",
    ),
    # Values.
    pair(
        "add a value", put(T + "kind enum", ["hard", "soft", "odd"]), values("enum", "both", False)
    ),
    pair(
        "add a value to answers",
        put(T + "state enum", ["on", "off", "odd"]),
        "response-enum-widened",
    ),
    pair(
        "add a value to requests",
        put(T + "goal enum", ["up", "down", "odd"]),
        "request-enum-widened",
    ),
    pair("drop a value from answers", put(T + "state enum", ["on"]), "response-enum-narrowed"),
    pair("drop a value from requests", put(T + "goal enum", ["up"]), "request-enum-narrowed"),
    pair(
        "list the values of an answer", put(T + "seen enum", ["a", None]), "response-enum-narrowed"
    ),
    pair("list the values of a request", put(T + "secret enum", ["a"]), "request-enum-narrowed"),
    pair(
        "know one more value",
        put(T + "open x-extensible-enum", ["a", "b", "c"]),
        "known-value-added",
    ),
    pair("know one value less", put(T + "open x-extensible-enum", ["a"]), "known-value-removed"),
    # Limits.
    pair("lower a maximum", put(T + "size maximum", 5), values("limit", "both", True)),
    pair("raise a maximum", put(T + "size maximum", 50), values("limit", "both", False)),
    pair(
        "raise a minimum of requests",
        put("components schemas Poke properties often minimum", 1),
        "request-limit-narrowed",
    ),
    pair("raise a maximum of answers", put(T + "score maximum", 100), "response-limit-widened"),
    pair("lower a maximum of answers", put(T + "score maximum", 0.5), "response-limit-narrowed"),
    pair("shorten a request's text", put(T + "secret maxLength", 4), "request-limit-narrowed"),
    pair("lift a limit of length", drop(T + "name maxLength"), values("limit", "both", False)),
    pair("lower a limit of items", put(T + "tags maxItems", 3), values("limit", "both", True)),
    pair(
        "change a pattern",
        put("components schemas Poke properties how pattern", "^[A-Z]+$"),
        "request-limit-narrowed",
        "request-limit-narrowed",
    ),
    pair(
        "drop a pattern",
        drop("components schemas Poke properties how pattern"),
        "request-limit-widened",
    ),
    pair(
        "add a format to requests",
        put("components schemas Poke properties how format", "uuid"),
        "request-limit-narrowed",
    ),
    pair("drop a format from answers", drop(T + "made format"), "response-limit-widened"),
    pair(
        "change a format of answers",
        put(T + "made format", "date-time"),
        "response-limit-widened",
        "response-limit-widened",
    ),
    pair(
        "close a request",
        put("components schemas Poke additionalProperties", False),
        "request-limit-narrowed",
    ),
    pair(
        "close an answer",
        put("components schemas Fault additionalProperties", False),
        "response-limit-narrowed",
    ),
    pair(
        "change what is in a list",
        put(T + "tags items type", "integer"),
        "request-type-narrowed response-type-widened",
        "request-type-narrowed response-type-widened",
    ),
    pair(
        "exclude a limit itself",
        put(T + "size", {"type": "integer", "exclusiveMinimum": 0, "maximum": 9}),
        values("limit", "both", True),
    ),
    pair(
        "say a limit twice",
        put(T + "size exclusiveMinimum", -1),
        "notation-changed",
    ),
    pair("need multiples", put(T + "size multipleOf", 2), values("limit", "both", True)),
    pair(
        "need one field beside another",
        put("components schemas Poke dependentRequired", {"hard": ["often"]}),
        "request-limit-narrowed",
    ),
    pair(
        "let one more shape in",
        put(
            "components schemas Poke properties often",
            {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        ),
        "request-shape-widened",
    ),
    pair("drop a shape", drop(T + "shape anyOf 2"), values("shape", "both", True)),
    pair(
        "distinguish shapes",
        put(T + "shape discriminator", {"propertyName": "form"}),
        "discriminator-changed",
    ),
    pair(
        "change a default",
        put("components schemas Poke properties hard default", True),
        "default-changed",
    ),
    pair(
        "add a default",
        put("components schemas Poke properties often default", 1),
        "default-changed",
    ),
    # Security.
    pair(
        "need another key",
        put("security", [{"other": []}]),
        "security-narrowed",
        "security-narrowed",
    ),
    pair("need two keys", put("security", [{"key": [], "other": []}]), "security-narrowed"),
    pair("take either key", put("security", [{"key": []}, {"other": []}]), "security-widened"),
    pair("need no key", put("security", []), "security-widened"),
    pair("need no key for one operation", put(PATCH + "security", []), "security-widened"),
    pair(
        "send the key otherwise",
        put("components securitySchemes key scheme", "basic"),
        "security-scheme-changed",
    ),
    pair(
        "rename the key's variable",
        put("components securitySchemes key x-env-var", "KEY"),
        "env-var-changed",
        "env-var-changed",
    ),
    pair("add a scheme", put("components securitySchemes third", OAUTH), "security-scheme-added"),
    # Documentation.
    pair("say it better", put(T + "name description", "What it is called."), "text-changed"),
    pair(
        "say what a schema is",
        put("components schemas Thing description", "Some thing."),
        "text-changed",
    ),
    pair("say what an operation does", put(LIST + "description", "Gives them."), "text-changed"),
    pair(
        "say what a status means", put(PATCH + "responses 404 description", "Gone."), "text-changed"
    ),
    pair("retitle", put("info title", "Stuff"), "text-changed"),
    pair("describe it all", put("info description", "More."), "text-changed"),
    pair("raise the version", put("info version", "1.1.0"), "version-changed"),
    pair("change an example of a field", put(T + "note examples", ["hi"]), "example-changed"),
    pair(
        "change an example of a body",
        put(PATCH + "requestBody content application/json examples small value", {"name": "b"}),
        "example-changed",
    ),
    pair("describe a tag", put("tags 0 description", "On things."), "text-changed"),
    pair("add an extension", put(T + "note x-color", "red"), "extension-changed"),
    pair(
        "change what nobody uses",
        put("components schemas Left properties over type", "integer"),
        "unused-changed",
    ),
    pair("drop what nobody uses", drop("components schemas Left"), "unused-changed"),
    # The same in other words.
    pair("rename a schema", retitle("Place", "Spot"), "schema-renamed"),
    pair(
        "move a parameter down",
        both(
            put(
                PATCH + "parameters -",
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            ),
            put(
                ITEM + "post parameters",
                [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            ),
            drop(ITEM + "parameters"),
        ),
        "notation-changed",
    ),
    pair("repeat the root's security", put(PATCH + "security", [{"key": []}]), "notation-changed"),
    pair("write null with anyOf", move(T + "place oneOf", "anyOf"), "notation-changed"),
    pair("write one type as a list", put(T + "name type", ["string"]), "notation-changed"),
    pair(
        "write types in another order", put(T + "note type", ["null", "string"]), "notation-changed"
    ),
    pair(
        "wrap in an allOf",
        put(T + "parts items", {"allOf": [{"$ref": "#/components/schemas/Thing"}]}),
        "notation-changed",
    ),
    pair("say what holds anyway", put(T + "tags minItems", 0), "notation-changed"),
    pair(
        "write required in another order",
        put("components schemas Thing required", ["made", "name"]),
        "notation-changed",
    ),
    pair(
        "write values in another order", put(T + "kind enum", ["soft", "hard"]), "notation-changed"
    ),
    pair(
        "split an object",
        put(
            "components schemas Fault",
            {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["code"],
                        "properties": {"code": {"type": "string"}},
                    },
                    {"type": "object", "properties": {"hint": {"type": "string"}}},
                ]
            },
        ),
        "notation-changed",
    ),
    pair(
        "write an object in place",
        put(
            T + "place",
            {
                "type": ["object", "null"],
                "required": ["text"],
                "properties": {
                    "text": {"type": "string"},
                    "code": {"type": ["string", "null"], "readOnly": True},
                },
            },
        ),
        "notation-changed",
    ),
]
