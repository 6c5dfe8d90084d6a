"""
The contract is what `facts.txt` says of it: a second, short form of its operations and fields that a person reads.
"""

from __future__ import annotations

import difflib
from pathlib import Path

from tests.contract.contract import CONTRACT, SCHEMAS, all_subschemas, properties
from tools.golden.facts import facts

FACTS = Path(__file__).parent / "facts.txt"


def test_facts() -> None:
    """
    Each operation and field has the type, null, format, read-only mark, limits, values and place that the facts give.
    """
    expected, actual = FACTS.read_text("utf-8").splitlines(), facts(CONTRACT).splitlines()
    difference = "\n".join(
        difflib.unified_diff(expected, actual, "facts.txt", "openapi.yaml", "", "", 1, "")
    )

    assert "" == difference, (
        f"\n{difference}\nThe contract says something else than tests/contract/facts.txt, which `make golden` "
        "records: run it, and read each line of the difference as what callers will get."
    )


def test_keywords_are_those_that_the_facts_compare() -> None:
    """
    No keyword that refuses values is in use besides those that the facts show.
    """
    known = set(
        "type format minimum maximum minLength maxLength minItems maxItems required".split()
    )
    known |= {"pattern", "enum", "additionalProperties", "writeOnly", "deprecated"}
    shape = set("items oneOf $ref properties".split())
    notes = set("description readOnly examples x-extensible-enum x-source x-source-reason".split())

    actual = {key for _, _, prop in properties() for key in prop}
    actual |= {key for schema in SCHEMAS.values() for key in schema}
    actual |= {key for _, schema in all_subschemas() for key in schema}

    assert set() == actual - known - shape - notes, "add the keyword to tools/golden/facts.py"


def test_facts_have_each_keyword() -> None:
    """
    Limits, patterns, values, maps and marks that the contract does not have yet are shown as well.
    """
    one = {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a", "writeOnly": True}
    other = {
        "type": ["object", "null"],
        "additionalProperties": {"type": "integer"},
        "deprecated": True,
    }
    schemas = {"A": {"type": "object", "properties": {"b": one, "c": other}}}

    assert [
        "A",
        "    b                       str                 WO  1..9  like ^a",
        "    c                       {int}?              deprecated",
    ] == facts({"paths": {}, "components": {"schemas": schemas}}).splitlines()[-3:]
