"""
The verdict for each field of OpenAPI 3.0 and 3.1 and for each keyword of JSON Schema 2020-12.

A verdict is the name of a rule, or one of three words: `parts` (what stands there is compared by itself),
`values` (the keyword restricts values: direction and effect decide) and `judged` (`tools/review/classify.py`
compares the old value with the new one). A field that isn't here has no verdict, and a test fails.
"""

from __future__ import annotations

from typing import Final

PARTS: Final = "parts"
VALUES: Final = "values"
JUDGED: Final = "judged"

_TEXT: Final = "text-changed"
_EXAMPLES: Final = dict.fromkeys(("example", "examples"), "example-changed")
_DESCRIBED: Final = dict.fromkeys(("summary", "description"), _TEXT)
_METHODS: Final = dict.fromkeys("get put post delete options head patch trace".split(), PARTS)
_FLOW: Final = {
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "security-scheme-changed"),
    "scopes": PARTS,
}

FIELDS: Final[dict[str, dict[str, str]]] = {
    "OpenAPI": {
        "openapi": "version-changed",
        "jsonSchemaDialect": "dialect-changed",
        "externalDocs": _TEXT,
        **dict.fromkeys("info servers paths webhooks components security tags".split(), PARTS),
    },
    "Info": {
        **_DESCRIBED,
        **dict.fromkeys("title termsOfService contact license".split(), _TEXT),
        "version": "version-changed",
    },
    "Contact": dict.fromkeys(("name", "url", "email"), _TEXT),
    "License": dict.fromkeys(("name", "url", "identifier"), _TEXT),
    "Server": {"url": PARTS, "description": _TEXT, "variables": PARTS},
    "ServerVariable": {
        "enum": JUDGED,
        "default": "server-default-changed",
        "description": _TEXT,
    },
    "Components": dict.fromkeys(
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks "
        "pathItems".split(),
        PARTS,
    ),
    "PathItem": {
        **_DESCRIBED,
        **_METHODS,
        **dict.fromkeys(("$ref", "servers", "parameters"), PARTS),
    },
    "Operation": {
        **_DESCRIBED,
        **dict.fromkeys(("tags", "externalDocs"), _TEXT),
        "operationId": JUDGED,
        "deprecated": "deprecation-changed",
        **dict.fromkeys(
            "parameters requestBody responses callbacks security servers".split(), PARTS
        ),
    },
    "ExternalDocumentation": dict.fromkeys(("description", "url"), _TEXT),
    "Parameter": {
        "name": PARTS,
        "in": PARTS,
        "description": _TEXT,
        "required": JUDGED,
        "deprecated": "deprecation-changed",
        "allowEmptyValue": JUDGED,
        **dict.fromkeys(("style", "explode", "allowReserved"), "parameter-serialization-changed"),
        "schema": PARTS,
        "content": PARTS,
        **_EXAMPLES,
    },
    "Header": {
        "description": _TEXT,
        "required": JUDGED,
        "deprecated": "deprecation-changed",
        "allowEmptyValue": JUDGED,
        **dict.fromkeys(("style", "explode", "allowReserved"), "header-serialization-changed"),
        "schema": PARTS,
        "content": PARTS,
        **_EXAMPLES,
    },
    "RequestBody": {"description": _TEXT, "content": PARTS, "required": JUDGED},
    "MediaType": {"schema": PARTS, "encoding": PARTS, **_EXAMPLES},
    "Encoding": {
        "contentType": JUDGED,
        "headers": PARTS,
        **dict.fromkeys(("style", "explode", "allowReserved"), "encoding-changed"),
    },
    "Responses": {"default": PARTS},
    "Response": {"description": _TEXT, "headers": PARTS, "content": PARTS, "links": "link-changed"},
    "Callback": {},
    "Example": dict.fromkeys(
        ("summary", "description", "value", "externalValue"), "example-changed"
    ),
    "Link": dict.fromkeys(
        "operationRef operationId parameters requestBody description server body".split(),
        "link-changed",
    ),
    "Tag": dict.fromkeys(("name", "description", "externalDocs"), _TEXT),
    "Reference": {"$ref": PARTS, **_DESCRIBED},
    "Discriminator": {"propertyName": "discriminator-property-changed", "mapping": JUDGED},
    "XML": dict.fromkeys("name namespace prefix attribute wrapped".split(), JUDGED),
    "SecurityScheme": {
        "description": _TEXT,
        "bearerFormat": _TEXT,
        **dict.fromkeys("type scheme in name openIdConnectUrl".split(), "security-scheme-changed"),
        "flows": PARTS,
    },
    "OAuthFlows": dict.fromkeys(
        "implicit password clientCredentials authorizationCode".split(), PARTS
    ),
    "OAuthFlow": _FLOW,
    "SecurityRequirement": {},
}
"""The verdict by object and field; free names, such as those of paths, are parts."""

KEYWORDS: Final[dict[str, str]] = {
    # Core.
    **dict.fromkeys("$id $schema $anchor $dynamicAnchor $vocabulary".split(), "dialect-changed"),
    "$ref": PARTS,
    "$dynamicRef": VALUES,
    "$defs": PARTS,
    "$comment": _TEXT,
    # Schemas in schemas.
    **dict.fromkeys(
        "prefixItems items contains additionalProperties properties patternProperties "
        "dependentSchemas propertyNames if then else allOf anyOf oneOf not unevaluatedItems "
        "unevaluatedProperties".split(),
        PARTS,
    ),
    # Assertions.
    **dict.fromkeys(
        "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength "
        "minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties "
        "minProperties required dependentRequired format".split(),
        VALUES,
    ),
    **dict.fromkeys(("contentEncoding", "contentMediaType"), VALUES),
    "contentSchema": PARTS,
    # Annotations.
    **dict.fromkeys(("title", "description"), _TEXT),
    "default": JUDGED,
    "deprecated": "deprecation-changed",
    "readOnly": JUDGED,
    "writeOnly": JUDGED,
    "examples": "example-changed",
    # OpenAPI.
    "nullable": VALUES,
    "discriminator": "discriminator-changed",
    "xml": JUDGED,
    "externalDocs": _TEXT,
    "example": "example-changed",
}
"""The verdict by keyword of a schema."""

EXTENSIONS: Final[dict[str, str]] = {
    **dict.fromkeys(
        "x-env-var x-idempotent x-extensible-enum x-readOnly x-writeOnly x-default".split(), JUDGED
    ),
}
"""The extensions that something reads; all others are documentation."""

OBJECTS: Final[dict[str, str]] = {
    "Document": "OpenAPI",
    "Flow": "OAuthFlow",
    "UnusedScheme": "SecurityScheme",
}
"""The object of OpenAPI of a change, where the two have different names."""


def verdict_of(type_: str, word: str) -> str | None:
    """Return the verdict for a word of an object; None if there is none, as for an extension."""
    if word in EXTENSIONS:
        return EXTENSIONS[word]
    table = (
        KEYWORDS if type_ in ("Keyword", "Schema") else FIELDS.get(OBJECTS.get(type_, type_), {})
    )
    return table.get(word) or table.get(word.removeprefix("x-"))
