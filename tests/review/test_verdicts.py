"""
Each field of OpenAPI and each keyword of JSON Schema has a verdict.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema_specifications import REGISTRY

from tests.review.edits import BASE, LIST, PART, PATCH, T, put
from tests.review.test_pairs import side
from tools.review.findings import find_changes
from tools.review.rules import RULES
from tools.review.value_sets import effect_of
from tools.review.verdicts import EXTENSIONS, FIELDS, JUDGED, KEYWORDS, PARTS, VALUES

VOCABULARIES = "core applicator unevaluated validation meta-data format-annotation content".split()

#: The objects of the official schemas that have other names in the specification.
NAMES = {"OauthFlows": "OAuthFlows", "Callbacks": "Callback", "ClientCredentialsFlow": "OAuthFlow"}
#: Definitions of the official schemas that are no objects with fields of their own.
NO_OBJECTS = re.compile(
    "Paths|Content|Examples|MapOfStrings|SpecificationExtensions|.*XORE?.*|.*Location.*|Schema|.+Parameter"
)


def official(version: str) -> dict[str, Any]:
    """Return the schema of OpenAPI that openapi-spec-validator carries."""
    path = files("openapi_spec_validator") / "resources" / "schemas" / version / "schema.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def fields(rule: Any) -> Iterator[str]:
    """Yield the fields that a definition names, wherever in it."""
    if isinstance(rule, list):
        for one in rule:
            yield from fields(one)
    elif isinstance(rule, dict):
        if not rule.keys() & {"properties", "type", "allOf", "oneOf", "$ref"}:
            yield from fields([one for one in rule.values() if isinstance(one, dict)])
        listed = rule.get("properties", {})
        yield from listed
        for word, inner in rule.items():
            if word == "properties":
                continue
            yield from fields(
                list(inner.values()) if word in ("$defs", "dependentSchemas") else inner
            )


def objects(version: str) -> dict[str, set[str]]:
    """Return the fields of each object of a version of OpenAPI."""
    schema = official(version)
    definitions = schema.pop("definitions", None) or schema.pop("$defs")
    found: dict[str, set[str]] = {"OpenAPI": set(fields(schema))}
    found["OAuthFlow"] = set(fields(definitions.get("oauth-flows", {}).pop("$defs", {})))
    for key, rule in definitions.items():
        name = "".join(part[:1].upper() + part[1:] for part in key.split("-"))
        if name.endswith("SecurityScheme"):
            name = "SecurityScheme"
        elif name.endswith("OAuthFlow"):
            name = "OAuthFlow"
        name = NAMES.get(name, name)
        if not NO_OBJECTS.fullmatch(name):
            found.setdefault(name, set()).update(fields(rule))
    return found


@pytest.mark.parametrize("version", ["v3.0", "v3.1"])
def test_every_field_has_a_verdict(version: str) -> None:
    """Each field of each object in the official schema is in the table."""
    missing = {
        name: sorted(some - FIELDS.get(name, {}).keys())
        for name, some in objects(version).items()
        if some - FIELDS.get(name, {}).keys()
    }

    assert {} == missing
    assert len(objects(version)) >= 20


def test_every_keyword_has_a_verdict() -> None:
    """Each keyword of the vocabularies of JSON Schema 2020-12, and of schemas in OpenAPI 3.0, is in the table."""
    found = set(official("v3.0")["definitions"]["Schema"]["properties"])
    for name in VOCABULARIES:
        uri = f"https://json-schema.org/draft/2020-12/meta/{name}"
        vocabulary: Any = REGISTRY.contents(uri)
        found |= set(vocabulary["properties"])

    assert set() == found - KEYWORDS.keys()
    assert len(found) >= 55


def test_verdicts_are_known() -> None:
    """A verdict is the name of a rule, or one of three words; `unknown-change` is none."""
    words = {PARTS, VALUES, JUDGED}
    verdicts = {
        verdict for table in (*FIELDS.values(), KEYWORDS, EXTENSIONS) for verdict in table.values()
    }

    assert set() == verdicts - words - RULES.keys()
    assert "unknown-change" not in verdicts


#: A value of each keyword that restricts values by itself.
SAMPLES = {
    **dict.fromkeys("minLength minItems minProperties minContains".split(), 2),
    **dict.fromkeys("maxLength maxItems maxProperties maxContains".split(), 2),
    **dict.fromkeys("maximum exclusiveMaximum minimum exclusiveMinimum multipleOf".split(), 2),
    **dict.fromkeys(("type", "format", "contentEncoding", "contentMediaType", "pattern"), "date"),
    "enum": ['"a"'],
    "required": ["a"],
    "uniqueItems": True,
    "dependentRequired": {"a": ["b"]},
    "x-$dynamicRef": "#a",
}
#: Keywords that the canonical document writes as others.
REWRITTEN = {"const", "nullable", "$dynamicRef"}


def test_every_restriction_has_an_effect() -> None:
    """A keyword that restricts values narrows where it comes, and widens where it goes."""
    assert {word for word, verdict in KEYWORDS.items() if verdict == VALUES} - REWRITTEN == {
        word for word in SAMPLES if not word.startswith("x-")
    }
    for word, value in SAMPLES.items():
        old: dict[str, Any] = {}
        assert "narrowed" in (effect_of(word, old, {word: value}) or ""), word
        assert "widened" in (effect_of(word, {word: value}, old) or ""), word


#: An object of each kind in the base.
PLACES = {
    "OpenAPI": "",
    "Info": "info ",
    "Server": "servers 0 ",
    "ServerVariable": "servers 0 variables region ",
    "PathItem": "paths /things ",
    "Operation": LIST,
    "Parameter": LIST + "parameters 3 ",
    "Header": LIST + "responses 200 headers X-Count ",
    "RequestBody": PATCH + "requestBody ",
    "MediaType": PATCH + "requestBody content application/json ",
    "Encoding": PART + "sheet ",
    "Response": PATCH + "responses 200 ",
    "Tag": "tags 0 ",
    "Discriminator": T + "pet discriminator ",
    "SecurityScheme": "components securitySchemes key ",
    "OAuthFlow": "components securitySchemes oauth flows clientCredentials ",
    "a schema": T + "name ",
}
#: Values of fields that hold no text.
VALUES_OF_FIELDS: dict[str, object] = {
    "openapi": "3.1.1",
    **dict.fromkeys(("$anchor", "$dynamicAnchor"), "another"),
    "$vocabulary": {"urn:another": True},
    "version": "1.2.0",
    "default": "two",
    "deprecated": True,
    "explode": False,
    "allowReserved": True,
    "tags": ["Others"],
    "examples": {"a": {"value": 1}},
    "links": {"a": {"operationId": "listThings"}},
    "contact": {"name": "a"},
    "license": {"name": "a"},
    "externalDocs": {"url": "https://x.example"},
    "discriminator": {"propertyName": "a"},
}
FIELDS_WITH_RULES = [
    (name, field, verdict)
    for name, place in PLACES.items()
    for field, verdict in (KEYWORDS if name == "a schema" else FIELDS[name]).items()
    # A header that is one value is written the same, exploded or not, and there is but one style.
    if verdict in RULES and (name, field) not in (("Header", "explode"), ("Header", "style"))
]


def test_every_field_is_seen(tmp_path: Path) -> None:
    """A change of each field that has a rule is named by that rule."""
    old = side(tmp_path, "old", BASE)
    wrong: list[tuple[str, str, set[str]]] = []
    for number, (name, field, verdict) in enumerate(FIELDS_WITH_RULES):
        document = copy.deepcopy(BASE)
        value = VALUES_OF_FIELDS.get(field, "urn:another")
        if (name, field) == ("a schema", "examples"):
            value = ["a"]
        put(PLACES[name] + field, value)(document)
        found = {one.rule for one in find_changes(old, side(tmp_path, f"{number}", document))}
        if verdict not in found:
            wrong.append((name, field, found))
    assert [] == wrong
