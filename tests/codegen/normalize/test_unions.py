"""
Fields beside a union.
"""

from __future__ import annotations

from pathlib import Path

from tests.support.inline import package_for


def test_a_choice_of_what_is_required_makes_no_union(tmp_path: Path) -> None:
    """Fields beside an `anyOf` that only names some of them as required are the fields of one object."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {a: {type: string}, b: {type: string}}
          anyOf: [{required: [a]}, {type: object, required: [b]}]
          oneOf: [{required: [a]}, {not: {required: [a]}}]
        """,
        tmp_path,
    )

    assert "x" == things.Thing.from_dict({"a": "x"}).a
    assert {"b": "y"} == things.ThingUpdate(b="y").to_dict()
