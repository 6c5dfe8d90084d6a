"""
Objects without a name of their own get one.
"""

from __future__ import annotations

from pathlib import Path

from tests.support.inline import package_for


def test_a_member_of_a_union_is_called_as_its_title(tmp_path: Path) -> None:
    """A title is a name there and no prose, and one that two members have is given to both."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            p:
              oneOf:
                - {type: object, title: To the left, properties: {x: {type: string}}}
                - {type: object, title: To the left, properties: {y: {type: string}}}
                - {type: object, properties: {z: {type: string}}}
        """,
        tmp_path,
    )
    named = [type(things.Thing.from_dict({"p": {key: "a"}}).p).__name__ for key in "xyz"]

    assert ["ThingPToTheLeft", "ThingPToTheLeft2", "ThingPOption3"] == named


def test_objects_without_a_name_get_one(tmp_path: Path) -> None:
    """An object inside another is called after where it stands, and may be null."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            inner: {type: [object, "null"], title: Same, properties: {a: {type: string}}}
            rows: {type: array, items: {type: object, title: Same, properties: {b: {type: string}}}}
        """,
        tmp_path,
    )
    update = things.ThingUpdate(inner=None, rows=[things.ThingRowsItemUpdate(b="x")])

    assert {"inner": None, "rows": [{"b": "x"}]} == update.to_dict()
    assert (
        things.ThingInner.from_dict({"a": "y"})
        == things.Thing.from_dict({"inner": {"a": "y"}}).inner
    )
