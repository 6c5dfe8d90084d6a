"""
Read-only and write-only fields.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.inline import package_for


def test_read_only_and_write_only_part_the_views(tmp_path: Path) -> None:
    """A read-only field is in no write view, a write-only one in no read view, nested ones alike."""
    things = package_for(
        """
        Thing:
          type: object
          required: [id, secret]
          properties:
            id: {type: integer, readOnly: true}
            secret: {type: string, writeOnly: true}
            inner: {$ref: "#/components/schemas/Inner"}
        Inner:
          type: object
          properties:
            made: {type: string, readOnly: true}
            name: {type: string}
        """,
        tmp_path,
    )
    update = things.ThingUpdate(secret="s", inner=things.InnerUpdate(name="n"))

    assert {"secret": "s", "inner": {"name": "n"}} == update.to_dict()
    assert not hasattr(things.Thing.from_dict({"id": 1}), "secret")
    for refused in ({"id": 1, "secret": "s"}, {}):
        with pytest.raises(things.InvalidRequestError):
            things.ThingUpdate(**refused)
    with pytest.raises(things.InvalidRequestError, match="has no field 'made'"):
        things.InnerUpdate(made="x")
    assert ["id: expected an integer, found nothing"] == [
        str(found) for found in things.violations(things.Thing.from_dict({"inner": {}}))
    ]
