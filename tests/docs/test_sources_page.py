"""
docs/sources.md says of each place what the contract says.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.source.contract import read
from tests.support.command import ROOT

PAGE = (ROOT / "docs" / "sources.md").read_text("utf-8")
ROWS = {
    cells[0].strip("` "): cells[4].strip()
    for line in PAGE.partition("## Places")[2].splitlines()
    if line.startswith("| `")
    for cells in [line.strip("| ").split(" | ")]
}
DOCUMENT = read(ROOT / "openapi.yaml").document
SCHEMAS = DOCUMENT["components"]["schemas"]
WORDS = {"a string": "string", "an integer": "integer", "a number": "number", "an object": "object"}


def field_of(place: str) -> dict[str, Any]:
    """Return the schema of a field."""
    model, _, name = place.partition(".")
    found: dict[str, Any] = SCHEMAS[model]["properties"][name]
    return found


def test_each_row_is_a_part_of_the_contract() -> None:
    """Each place that is a field exists, and no row is short of a cell."""
    fields = [place for place in ROWS if "." in place]

    assert len(fields) > 15
    assert all(field_of(place) for place in fields)
    table = PAGE.partition("## Places")[2].strip().splitlines()[2:]
    assert {7} == {len(re.findall(r"(?<!\\)\|", line)) for line in table}


def test_each_field_is_as_its_row_says() -> None:
    """Type, null, read-only, default and limits are those of the contract."""
    for place, words in ROWS.items():
        if "." not in place:
            continue
        schema = field_of(place)
        text = str(schema)
        assert ("'null'" in text) == ("nullable" in words), place
        assert bool(schema.get("readOnly")) == ("read-only" in words), place
        assert "default" not in schema, place
        for word, kind in WORDS.items():
            assert word not in words or f"'{kind}'" in text, place
        for limit in re.findall(r"at least (\d+)|from (\d+)", words):
            assert int("".join(limit)) == schema["minimum"], place
        if "known values" in words:
            count = {"three": 3, "four": 4, "five": 5}[words.split(" known")[0].split()[-1]]
            assert count == len(schema["x-extensible-enum"]), place


def test_the_operation_is_as_its_rows_say() -> None:
    """Body, security, servers and answers are those of the contract."""
    operation = DOCUMENT["paths"]["/v2/resumes/{identifier}"]["patch"]

    assert ["200", "400", "401", "404", "default"] == list(operation["responses"])
    assert "200, 400, 401, 404 and `default`" == ROWS["responses"]
    assert "bearer" == DOCUMENT["components"]["securitySchemes"]["bearerAuth"]["scheme"]
    assert 3 == len(DOCUMENT["servers"][0]["variables"]["region"]["enum"])
