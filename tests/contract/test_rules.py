"""
The contract is valid OpenAPI, and written by the rules of the house.
"""

from __future__ import annotations

import re

from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from tests.contract.contract import (
    CONTRACT,
    CONTRACT_PATH,
    SCHEMAS,
    all_subschemas,
    media_types,
    target,
)
from tools.lint import rules
from tools.lint.__main__ import block


def test_contract_is_valid_openapi_3_1() -> None:
    """
    The contract is a valid OpenAPI 3.1 document.
    """
    validate(CONTRACT, cls=OpenAPIV31SpecValidator)
    assert "3.1.0" == CONTRACT["openapi"]


def test_written_by_the_rules() -> None:
    """
    The contract breaks none of the rules that `make lint` holds it to.
    """
    slips = rules.check(CONTRACT)

    assert not slips, "\n".join(
        [
            "`make lint` gives the lines:",
            *(block(".".join(map(str, slip.pointer)), slip) for slip in slips),
        ]
    )


def test_bodies_stand_behind_references() -> None:
    """
    Each body that may be an object is a reference to a named schema, or a list of them.
    """
    schemas = {where: media.get("schema", {}) for where, _, media in media_types()}
    plain = ("string", "integer", "number", "boolean")

    unnamed = [where for where, schema in schemas.items() if not target(schema)]
    assert [] == [where for where in unnamed if schemas[where].get("type", "string") not in plain]


def test_objects_are_open() -> None:
    """
    No schema says anything of fields that are not listed, but a map, which lists none.
    """
    closing = {"unevaluatedProperties", "patternProperties"}

    assert [] == [where for where, schema in all_subschemas() if closing & schema.keys()]
    others = [one for one in all_subschemas() if "additionalProperties" in one[1]]
    assert [] == [
        where
        for where, schema in others
        if "properties" in schema or not isinstance(schema["additionalProperties"], dict)
    ]


def test_named_schemas_are_objects_and_not_nullable() -> None:
    """
    Each named schema is an object and never null: null is allowed where the schema is used.
    """
    expected = dict.fromkeys(SCHEMAS, ("object", True))

    actual = {name: (s.get("type"), "oneOf" not in s) for name, s in SCHEMAS.items()}

    assert expected == actual


def test_first_comment_names_the_order_of_keys() -> None:
    """
    The order of keys in the file's first comment is the one that holds.
    """
    comment = CONTRACT_PATH.read_text("utf-8").partition("\n\n")[0].replace("\n#", "")

    named = re.search(
        r"in one order everywhere: ([$\w, -]+?) Properties", " ".join(comment.split())
    )
    assert named is not None
    keys = named[1].rstrip("# ").split(", ")
    assert keys == [key for key in rules.KEY_ORDER if key in keys]
    assert {"type", "properties", "examples"} <= set(keys)


def test_lines_are_short_and_clean() -> None:
    """
    Lines are under 110 columns, without tabs or spaces at the end.
    """
    lines = CONTRACT_PATH.read_text("utf-8").splitlines()

    bad = [n for n, s in enumerate(lines, 1) if len(s) >= 110 or s != s.rstrip() or "\t" in s]

    assert [] == bad
