"""
Pairs of contracts that differ in calls of the API, encodings, flows and discriminators, or in names that move.
"""

from __future__ import annotations

from tests.review.edits import (
    BASE,
    ITEM,
    LIST,
    NEW_OPERATION,
    PART,
    PATCH,
    PUT,
    T,
    both,
    drop,
    move,
    pair,
    put,
    retitle,
)

HOOK = "webhooks thingMade post requestBody content application/json schema "
BACK = (
    PUT + "callbacks filled {$request.query.url} post requestBody content application/json schema "
)
SENT = "webhooks thingMade post "
FLOW = "components securitySchemes oauth flows clientCredentials "
PET = T + "pet discriminator "

#: Fields beyond the plain ones, and names that move.
FIELDS = [
    # What the API calls.
    pair("drop a webhook", drop("webhooks thingMade"), "webhook-removed"),
    pair(
        "add a method to a webhook", put("webhooks thingMade put", NEW_OPERATION), "webhook-added"
    ),
    pair("rename a webhook", move("webhooks thingMade", "made"), "webhook-renamed"),
    pair("drop a field of a webhook", drop(HOOK + "properties place"), "response-property-removed"),
    pair(
        "let a field of a webhook be missing",
        drop(HOOK + "required"),
        "response-property-became-optional",
    ),
    pair(
        "always send the body of a webhook",
        put(SENT + "requestBody required", True),
        "webhook-body-became-required",
    ),
    pair("drop the body of a webhook", drop(SENT + "requestBody"), "webhook-body-removed"),
    pair(
        "send a webhook as another type, too",
        put(SENT + "requestBody content application/xml", {}),
        "response-media-type-widened",
    ),
    pair("drop a parameter of a webhook", drop(SENT + "parameters"), "webhook-parameter-removed"),
    pair(
        "always send a parameter of a webhook",
        put(SENT + "parameters 0 required", True),
        "webhook-parameter-became-required",
    ),
    pair("add a schema", put("components schemas More", {"type": "object"}), "schema-added"),
    pair(
        "use a new schema, and leave another one under the old name",
        both(retitle("Fault", "Trouble"), put("components schemas Fault", {"type": "string"})),
        "notation-changed unused-changed",
        "notation-changed",
    ),
    pair(
        "define a schema in a schema",
        put("components schemas Poke $defs", {"Word": {"type": "string"}}),
        "schema-added",
    ),
    pair("drop a callback", drop(PUT + "callbacks"), "callback-removed"),
    pair(
        "give a callback another name",
        move(PUT + "callbacks filled", "full"),
        "notation-changed",
    ),
    pair(
        "give a callback a name of a component",
        both(
            put(
                "components callbacks",
                {"Filled": BASE["paths"]["/things/{id}"]["put"]["callbacks"]["filled"]},
            ),
            put(PUT + "callbacks filled", {"$ref": "#/components/callbacks/Filled"}),
        ),
        "notation-changed",
    ),
    pair(
        "send a callback to another URL",
        move(PUT + "callbacks filled {$request.query.url}", "{$request.query.to}"),
        "callback-renamed",
    ),
    pair("drop a field of a callback", drop(BACK + "properties note"), "response-property-removed"),
    pair(
        "add a field to a callback",
        put(BACK + "properties more", {"type": "string"}),
        "response-property-added",
    ),
    pair(
        "send another kind in a callback",
        put(BACK + "properties level type", "number"),
        "response-type-widened",
    ),
    # Servers.
    pair(
        "write a server in capitals",
        put("servers 1 url", "https://OLD.example.com"),
        "notation-changed",
    ),
    pair(
        "end a server with a slash",
        put("servers 1 url", "https://old.example.com/"),
        "notation-changed",
    ),
    pair(
        "write the usual port",
        put("servers 1 url", "https://old.example.com:443"),
        "notation-changed",
    ),
    pair(
        "call another port",
        put("servers 1 url", "https://old.example.com:8443"),
        "server-removed",
        "server-removed",
    ),
    pair(
        "call another path",
        put("servers 1 url", "https://old.example.com/v2"),
        "server-removed",
        "server-removed",
    ),
    # Parameters and headers.
    pair(
        "refuse an empty parameter",
        drop(LIST + "parameters 3 allowEmptyValue"),
        "parameter-empty-value-refused",
    ),
    pair(
        "explode a parameter that is one value",
        put(LIST + "parameters 0 explode", False),
        "notation-changed",
    ),
    pair(
        "write a parameter as JSON",
        put(
            LIST + "parameters 2",
            {
                "name": "X-Trace",
                "in": "header",
                "content": {"application/json": {"schema": {"type": "string"}}},
            },
        ),
        "parameter-serialization-changed",
    ),
    pair(
        "write a header as JSON",
        put(
            LIST + "responses 200 headers X-Count",
            {"content": {"application/json": {"schema": {"type": "integer"}}}},
        ),
        "header-serialization-changed",
    ),
    pair(
        "add a parameter that OpenAPI ignores",
        put(
            LIST + "parameters -",
            {"name": "Accept", "in": "header", "required": True, "schema": {"type": "string"}},
        ),
        "notation-changed",
    ),
    pair(
        "send another kind of header",
        put(LIST + "responses 200 headers X-Count schema type", "string"),
        "response-type-widened",
        "response-type-widened",
    ),
    pair(
        "write a parameter in capitals",
        put(LIST + "parameters 2 name", "X-TRACE"),
        "notation-changed",
    ),
    # Bodies.
    pair(
        "take one more type of a part",
        put(PART + "sheet contentType", "text/csv, text/plain, text/html"),
        "encoding-type-added",
    ),
    pair(
        "take another type of a part",
        put(PART + "sheet contentType", "text/csv"),
        "encoding-type-removed",
    ),
    pair(
        "say the types of a part in another order",
        put(PART + "sheet contentType", "text/plain, text/csv"),
        "notation-changed",
    ),
    pair("take any type of a part", drop(PART + "sheet contentType"), "encoding-changed"),
    pair(
        "require a header of a part",
        put(PART + "sheet headers X-Part required", True),
        "parameter-became-required",
    ),
    pair(
        "ask for a new header of a part",
        put(PART + "sheet headers X-More", {"required": True, "schema": {"type": "string"}}),
        "parameter-became-required",
        "parameter-removed",
    ),
    pair(
        "say the type of a part that is the default",
        put(PART + "ids", {"contentType": "text/plain"}),
        "notation-changed",
    ),
    pair(
        "say the encoding that is the default",
        put(PART + "ids", {"style": "form", "explode": True}),
        "notation-changed",
    ),
    pair(
        "encode a part of JSON",
        put(
            PATCH + "requestBody content application/json encoding",
            {"tags": {"style": "pipeDelimited"}},
        ),
        "notation-changed",
    ),
    pair(
        "write XML otherwise",
        drop(PUT + "responses 200 content application/xml schema properties full xml"),
        "xml-changed",
    ),
    pair(
        "change a link",
        put(PUT + "responses 200 links again operationId", "listThings"),
        "link-changed",
    ),
    pair("drop all of an answer", drop(LIST + "responses 200 content"), "media-type-removed"),
    pair(
        "drop the schema of an answer",
        drop(PATCH + "responses 200 content application/json schema"),
        "response-limit-widened",
    ),
    pair(
        "drop the schema of a body",
        drop(ITEM + "post requestBody content application/json schema"),
        "request-limit-widened",
    ),
    pair(
        "take any text",
        move(ITEM + "post requestBody content application/json", "application/*"),
        "request-media-type-widened",
    ),
    pair(
        "answer any text",
        move(LIST + "responses 200 content text/csv", "text/*"),
        "response-media-type-widened",
    ),
    pair(
        "say that JSON is UTF-8",
        move(PATCH + "requestBody content application/json", "application/json; charset=utf-8"),
        "notation-changed",
    ),
    # Security.
    pair(
        "drop a flow",
        put(
            "components securitySchemes oauth flows",
            {"implicit": {"authorizationUrl": "https://x.example", "scopes": {}}},
        ),
        "security-flow-removed security-flow-added",
    ),
    pair(
        "ask for tokens elsewhere",
        put(FLOW + "tokenUrl", "https://in.example.com/token"),
        "security-scheme-changed",
    ),
    pair("say what a scope is for", put(FLOW + "scopes read", "To look."), "text-changed"),
    pair("add a scope", put(FLOW + "scopes admin", "All."), "security-scope-added"),
    pair("drop a scope", drop(FLOW + "scopes read"), "security-scope-removed"),
    pair(
        "need one more scope", put(PUT + "security 0 oauth", ["write", "read"]), "security-narrowed"
    ),
    pair(
        "need a scheme or nothing",
        put(PUT + "security", [{"oauth": ["write"]}, {}]),
        "security-widened",
    ),
    pair(
        "write schemes in capitals",
        put("components securitySchemes key scheme", "Bearer"),
        "notation-changed",
    ),
    pair(
        "change what nobody needs",
        put("components securitySchemes other name", "X-Other"),
        "unused-changed",
        "unused-changed",
    ),
    pair(
        "drop what nobody needs",
        drop("components securitySchemes other"),
        "unused-changed",
        "security-scheme-added",
    ),
    pair(
        "rename a scheme",
        both(move("components securitySchemes key", "token"), put("security", [{"token": []}])),
        "security-scheme-renamed notation-changed",
    ),
    # Unions whose members a field distinguishes.
    pair(
        "tell by another field", put(PET + "propertyName", "type"), "discriminator-property-changed"
    ),
    pair(
        "call a value otherwise", move(PET + "mapping dog", "hound"), "discriminator-value-changed"
    ),
    pair(
        "drop a value that its schema's name replaces",
        drop(PET + "mapping dog"),
        "discriminator-value-changed",
    ),
    pair(
        "let a value stand for another",
        put(PET + "mapping dog", "#/components/schemas/Cat"),
        "discriminator-value-changed",
    ),
    pair(
        "know one more value for the same",
        put(PET + "mapping kitten", "#/components/schemas/Cat"),
        "request-discriminator-widened response-discriminator-widened",
    ),
    pair("tell no more", drop(T + "pet discriminator"), "discriminator-changed"),
    pair(
        "say a value that is the schema's name",
        put(
            PET + "mapping",
            {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog", "Dog": "Dog"},
        ),
        "request-discriminator-widened response-discriminator-widened",
    ),
    # What moves.
    pair(
        "move a path and change it",
        both(
            move("paths /things", "/stuff"), put("paths /stuff get parameters 0 schema maximum", 5)
        ),
        "path-renamed request-limit-narrowed",
        "path-renamed request-limit-widened",
    ),
    pair(
        "rename a schema and add to it",
        both(
            retitle("Place", "Spot"),
            put("components schemas Spot properties more", {"type": "string"}),
        ),
        "schema-renamed request-property-added response-property-added",
    ),
    pair(
        "rename a schema that a union distinguishes",
        both(retitle("Round", "Circle"), put(T + "shape discriminator", {"propertyName": "form"})),
        "schema-renamed discriminator-changed",
    ),
    pair(
        "refer to another schema",
        put(
            PATCH + "responses 404 content application/json schema $ref", "#/components/schemas/Cat"
        ),
        "response-property-removed",
        "response-property-removed",
    ),
    # Objects that take no other names.
    pair(
        "change the default of an answer",
        put("components schemas Fault properties hint default", "none"),
        "response-default-changed",
    ),
    pair(
        "say which dialect it is",
        put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema"),
        "dialect-changed",
    ),
]
