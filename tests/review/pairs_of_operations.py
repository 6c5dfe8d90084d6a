"""
Pairs of contracts that differ in an operation, a server, a parameter, an answer, security or prose.
"""

from __future__ import annotations

from tests.review.edits import (
    ITEM,
    LIST,
    NEW_OPERATION,
    OAUTH,
    OPTIONAL,
    PART,
    PATCH,
    VARIABLE,
    T,
    both,
    drop,
    move,
    pair,
    put,
    retitle,
)

OPERATIONS = [
    # Paths and operations.
    pair("drop an operation", drop(PATCH), "operation-removed"),
    pair("drop a path", drop("paths /things"), "operation-removed"),
    pair("add an operation", put("paths /things delete", NEW_OPERATION), "operation-added"),
    pair("add a path", put("paths /new", {"get": NEW_OPERATION}), "operation-added"),
    pair("add a path without operations", put("paths /more", {}), "notation-changed"),
    pair("rename a path", move("paths /things", "/stuff"), "path-renamed"),
    pair("change a method", move(ITEM + "post", "delete"), "operation-removed operation-added"),
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
        put(LIST + "parameters 3 explode", False),
        "parameter-serialization-changed",
    ),
    pair(
        "explode a parameter that is no list",
        both(
            put(LIST + "parameters 0 explode", False),
            put(
                LIST + "parameters 0 schema",
                {"allOf": [{"type": "integer"}, {"maximum": 100}], "default": 10},
            ),
        ),
        "notation-changed",
    ),
    pair(
        "separate the values of a parameter otherwise",
        put(LIST + "parameters 3 style", "pipeDelimited"),
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
    pair(
        "drop the `default`",
        drop(PATCH + "responses default"),
        "error-response-removed",
        "response-added",
    ),
    pair("change a status", move(ITEM + "post responses 204", "202"), "response-status-changed"),
    pair(
        "add a fault",
        put(ITEM + "post responses 409", {"description": "d"}),
        "response-added",
        "error-response-removed",
    ),
    pair("drop a header", drop(LIST + "responses 200 headers X-Count"), "response-header-removed"),
    pair(
        "promise a header",
        put(LIST + "responses 200 headers X-Count required", True),
        "response-header-became-required",
    ),
    pair(
        "call back",
        put(PATCH + "callbacks", {"done": {"{$request.body#/url}": {"post": NEW_OPERATION}}}),
        "callback-added",
    ),
    pair(
        "write a part otherwise",
        put(PART + "ids", {"explode": False}),
        "encoding-changed",
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
    pair(
        "add a scheme",
        put("components securitySchemes third", OAUTH),
        "security-scheme-added",
        "unused-changed",
    ),
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
    pair("drop what nobody uses", drop("components schemas Left"), "schema-removed"),
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
            put(
                ITEM + "put parameters",
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
