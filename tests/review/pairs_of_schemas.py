"""
Pairs of contracts that differ in a property, a type, a value or a limit.
"""

from __future__ import annotations

from tests.review.edits import T, both, drop, move, pair, put, values

SCHEMAS = [
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
        "list the values of an answer", put(T + "seen enum", ["a", None]), "response-values-listed"
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
    pair(
        "drop a property from a closed request",
        both(
            put("components schemas Poke additionalProperties", False),
            drop("components schemas Poke properties often"),
        ),
        "request-limit-narrowed request-property-refused",
        "request-limit-widened request-property-added",
    ),
    pair(
        "change what is written under other names",
        put("components schemas Poke additionalProperties", {"type": "string"}),
        "request-limit-narrowed",
    ),
    pair(
        "list no values",
        both(drop(T + "state enum"), drop(T + "goal enum")),
        "response-values-opened request-enum-widened",
    ),
    pair("use another dialect", put("components schemas Poke $schema", "urn:x"), "dialect-changed"),
]
