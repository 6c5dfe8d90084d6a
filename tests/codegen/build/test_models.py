"""
Models: fields, their names, and schemas that hold themselves.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.inline import package_for


def test_names_of_ours_give_way(tmp_path: Path) -> None:
    """A field that is called as a keyword, a method or a type of ours gets a `_` and its wire name."""
    names = ["class", "to_dict", "unknownFields", "str", "data", "view", "value", "known", "type"]
    listed = ", ".join(f"{name}: {{type: string}}" for name in names)
    things = package_for(f"Thing: {{type: object, properties: {{{listed}}}}}", tmp_path)
    sent = {name: name.upper() for name in names}
    attributes = [
        "class_", "to_dict_", "unknown_fields_", "str_", "data", "view", "value", "known", "type",
    ]  # fmt: skip
    view = things.Thing.from_dict(sent)

    assert list(sent.values()) == [getattr(view, name) for name in attributes]
    assert sent == view.to_update().to_dict()
    assert {} == view.unknown_fields


def test_a_schema_may_hold_itself(tmp_path: Path) -> None:
    """A recursive schema reads and writes at any depth."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            name: {type: string}
            children: {type: array, items: {$ref: "#/components/schemas/Thing"}}
        """,
        tmp_path,
    )
    arrived = {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}, "odd"]}
    view = things.Thing.from_dict(arrived)

    assert "c" == view.children[0].children[0].name
    assert arrived == view.to_update().to_dict()


def test_a_map_may_hold_itself(tmp_path: Path) -> None:
    """A map of itself, or of a list of what holds it, is an object with free names only; other maps are none."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {tree: {$ref: "#/components/schemas/Tree"}, rows: {$ref: "#/components/schemas/Rows"}, plain: {$ref: "#/components/schemas/Plain"}}
        Tree: {type: object, additionalProperties: {$ref: "#/components/schemas/Tree"}}
        Rows: {type: array, items: {type: object, additionalProperties: {anyOf: [{$ref: "#/components/schemas/Rows"}, {type: integer}]}}}
        Plain: {type: object, additionalProperties: {$ref: "#/components/schemas/Tree"}}
        """,
        tmp_path,
    )
    data = {"tree": {"a": {"b": {}}}, "rows": [{"x": [{"y": 1}]}], "plain": {"p": {"q": {}}}}
    view = things.Thing.from_dict(data)
    tree = things.TreeUpdate

    assert data == view.to_update().to_dict()
    assert "b" in view.tree.additional_properties["a"].additional_properties
    assert 1 == view.rows[0].additional_properties["x"][0].additional_properties["y"]
    assert ["p"] == list(view.plain)
    made = things.ThingUpdate(tree=tree(additional_properties={"a": tree()}), plain={"p": tree()})
    assert {"tree": {"a": {}}, "plain": {"p": {}}} == made.to_dict()
    with pytest.raises(
        things.InvalidRequestError, match="a: expected a TreeUpdate or a mapping, found an integer"
    ):
        things.ThingUpdate(tree=tree(additional_properties={"a": 1}))


def test_a_default_is_never_sent(tmp_path: Path) -> None:
    """A `default` says what the server assumes; a field that isn't set stays unset."""
    things = package_for(
        "Thing: {type: object, properties: {text: {type: string, default: ''}}}", tmp_path
    )

    assert {} == things.ThingUpdate().to_dict()
