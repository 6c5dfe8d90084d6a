"""
A property is read-only however its schema says so, and only then.
"""

from __future__ import annotations

import pytest

from codegen.normalize.views import split_views
from tests.support.schemas import TEXT, Schema, document, obj, ref, schemas_of


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "readOnly": True},
        {**ref("Plain"), "readOnly": True},
        ref("Marked"),
        ref("Chained"),
        {"allOf": [ref("Plain")], "readOnly": True},
        {"allOf": [ref("Marked")]},
        {"allOf": [ref("Plain"), {"readOnly": True}]},
        {"oneOf": [ref("Plain"), {"type": "null"}], "readOnly": True},
        {"anyOf": [ref("Plain"), {"type": "null"}], "readOnly": True},
        {"oneOf": [ref("Marked"), {"type": "null"}]},
    ],
)
def test_ways_to_be_read_only(schema: Schema) -> None:
    """A property is read-only by itself, by what it refers to, by `allOf` and by its whole union."""
    schemas = {
        "A": obj(a=TEXT, r=schema),
        "Plain": obj(x=TEXT),
        "Marked": {**obj(x=TEXT), "readOnly": True},
        "Chained": ref("Marked"),
    }
    views = schemas_of(split_views(document(schemas, ref("A"), ref("A"))))

    assert (["a", "r"], ["a"]) == tuple(list(views[n]["properties"]) for n in ("A", "AUpdate"))
    assert ["A", "AUpdate", "Plain", "Marked", "Chained"] == list(views)


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [ref("Marked"), TEXT]},
        {"type": "array", "items": ref("Marked")},
        {"type": "string", "readOnly": False},
        {"type": "string", "description": "readOnly: true", "default": {"readOnly": True}},
    ],
)
def test_ways_not_to_be_read_only(schema: Schema) -> None:
    """A property isn't read-only because a part of it is, or because a text says so."""
    marked = {**obj(x=TEXT), "readOnly": True}
    views = schemas_of(
        split_views(document({"A": obj(r=schema), "Marked": marked}, ref("A"), ref("A")))
    )

    assert ["r"] == list(views["AUpdate"]["properties"])
