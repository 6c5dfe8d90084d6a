"""
Objects that say what stands under other names than their properties': `additionalProperties` beside `properties`.
"""

from __future__ import annotations

import datetime
import pickle
from pathlib import Path
from typing import Any

import pytest

from codegen.source.contract import read
from tests.support.inline import package_for
from tools.review.package.generated import compare_packages, write_package

ROOT = Path(__file__).parents[3]
DAY = datetime.date(2021, 5, 1)
THING = """
Thing:
  type: object
  properties:
    id: {type: integer, readOnly: true}
    secret: {type: string, writeOnly: true}
    name: {type: string}
    inner: {$ref: "#/components/schemas/Thing"}
  additionalProperties: {type: string, format: date}
"""
CLOSED = """
Thing:
  type: object
  properties:
    inner: {$ref: "#/components/schemas/Closed"}
    empty: {type: object, additionalProperties: false}
Closed:
  type: object
  properties:
    secret: {type: string, writeOnly: true}
    name: {type: string}
  additionalProperties: false
"""


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with an object whose other names hold days."""
    return package_for(THING, tmp_path_factory.mktemp("free"))


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with objects that take no other names, one of them without properties."""
    return package_for(CLOSED, tmp_path_factory.mktemp("closed"))


def test_free_names_are_sent_beside_the_fields(things: Any) -> None:
    """The items go into the object itself; nothing is sent for `UNSET` or no items."""
    update = things.ThingUpdate(name="n", additional_properties={"a": DAY, "": DAY})

    assert {"name": "n", "a": "2021-05-01", "": "2021-05-01"} == update.to_dict()
    assert "ThingUpdate(name='n', additional_properties={'a': " in repr(update)
    assert {} == things.ThingUpdate().to_dict()
    assert {} == things.ThingUpdate(additional_properties={}).to_dict()
    with pytest.raises(TypeError):
        things.ThingUpdate({"a": DAY})


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"a": "2021-05-01"}, "a: expected a date (YYYY-MM-DD), found a string"),
        ({"name": DAY}, "name: expected a free name, found the name of a property"),
        ({"id": DAY}, "id: expected a free name, found the name of a property"),
        ({1: DAY}, "(a name): expected a string, found an integer"),
        ({"\ud800": DAY}, "(a name): expected a string, found a string with a lone surrogate"),
        ([DAY], "additional_properties: expected an object, found an array"),
        (None, "additional_properties: expected an object, found null"),
    ],
)
def test_free_names_are_checked(things: Any, value: Any, said: str) -> None:
    """A mismatch, or the name of a property, is refused at once and also when it was put in later."""
    with pytest.raises(things.InvalidRequestError) as refused:
        things.ThingUpdate(additional_properties=value)
    assert str(refused.value) == f"ThingUpdate: {said}"
    with pytest.raises(things.InvalidRequestError):
        things.ThingUpdate().additional_properties = value


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"a": "2021-05-01"}, "inner.a: expected a date (YYYY-MM-DD), found a string"),
        ({"id": DAY}, "inner.id: expected a free name, found the name of a property"),
        ({1: DAY}, "inner (a name): expected a string, found an integer"),
    ],
)
def test_free_names_are_checked_before_sending(
    things: Any, value: dict[Any, Any], said: str
) -> None:
    """Values that were changed in place are checked again."""
    update = things.ThingUpdate(inner=things.ThingUpdate(additional_properties={}))
    update.inner.additional_properties.update(value)

    assert not update.__schema__.is_valid(update)
    with (
        things.Client(api_key="k", base_url="http://127.0.0.1:1") as client,
        pytest.raises(things.InvalidRequestError) as refused,
    ):
        client.update_thing("a", update)
    assert str(refused.value) == f"body: {said}"


def test_empty(things: Any) -> None:
    """An object without fields and free names is false, and a free name makes it true."""
    assert not things.ThingUpdate(additional_properties={})
    assert things.ThingUpdate(additional_properties={"day": DAY})
    assert things.ThingUpdate(inner=things.ThingUpdate())


def test_equal_and_pickled(things: Any) -> None:
    """Views are equal by what they send, and survive pickling with it."""
    update = things.ThingUpdate(additional_properties={"a": DAY})
    view = things.Thing.from_dict({"a": "2021-05-01"})
    _ = view.additional_properties

    assert update == things.ThingUpdate(additional_properties={"a": DAY})
    assert update != things.ThingUpdate() != things.ThingUpdate(additional_properties={"b": DAY})
    copy = pickle.loads(pickle.dumps(update))
    assert (update, {"a": DAY}) == (copy, copy.additional_properties)
    assert {"a": DAY} == pickle.loads(pickle.dumps(view)).additional_properties


def test_free_names_are_read(things: Any) -> None:
    """They are decoded, odd ones stay as they came, and there is always a mapping."""
    view = things.Thing.from_dict({"id": 1, "secret": "s", "a": "2021-05-01", "b": "soon", "c": 1})

    assert {"a": DAY, "b": "soon", "c": 1} == view.additional_properties
    assert {"secret": "s"} == view.unknown_fields
    assert "additional_properties={'a': datetime.date(2021, 5, 1), 'b': 'soon', 'c': 1})" in repr(
        view
    )
    assert {} == things.Thing.from_dict({}).additional_properties
    assert "Thing()" == repr(things.Thing.from_dict({}))
    assert things.Thing.__schema__.fields["additional_properties"].free
    with pytest.raises(AttributeError):
        view.additional_properties = {}


def test_free_names_are_read_late(things: Any) -> None:
    """Decoding does not look at them; they are read when first asked for, once."""
    view = things.Thing.from_dict({"a": "2021-05-01"})

    assert "additional_properties" not in view.__values__
    assert view.additional_properties is view.additional_properties


def test_deep_nesting_is_read(tmp_path: Path) -> None:
    """A value may be nested at any depth: each level is read when it is asked for."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {name: {type: string}}
          additionalProperties: {$ref: "#/components/schemas/Deep"}
        Deep: {type: object, properties: {a: {$ref: "#/components/schemas/Deep"}}}
        """,
        tmp_path,
    )
    deep: dict[str, Any] = {}
    for _ in range(5000):
        deep = {"a": deep}

    found, levels = things.Thing.from_dict({"x": deep}).additional_properties["x"], 0
    while (inner := found.a) is not None:
        found, levels = inner, levels + 1
    assert 5000 == levels


def test_violations(things: Any) -> None:
    """A mismatch is a violation at its path; a write-only property is none of the free names."""
    view = things.Thing.from_dict(
        {"secret": "s", "a": 1, "inner": {"b": "soon", "c": "2021-05-01"}}
    )

    assert [
        "inner.b: expected a date (YYYY-MM-DD), found a string",
        "a: expected a date (YYYY-MM-DD), found an integer",
    ] == [str(found) for found in things.violations(view)]


def test_to_update_carries_them(things: Any) -> None:
    """The editable copy has them in its field, odd ones too, and they go back as they came."""
    arrived = {"name": "n", "a": "2021-05-01", "b": "soon", "inner": {"c": "2021-05-01"}}
    update = things.Thing.from_dict({"id": 1, **arrived}).to_update()

    assert {"a": DAY, "b": "soon"} == update.additional_properties
    assert {"c": DAY} == update.inner.additional_properties
    assert arrived == update.to_dict()
    assert [] == list(update.__schema__.violations(update, ""))
    none = things.Thing.from_dict({"name": "n"}).to_update()
    assert none.additional_properties is things.UNSET
    update.additional_properties = {"b": DAY}
    with pytest.raises(things.InvalidRequestError):
        update.additional_properties = {"b": "later"}


def test_changes_since(things: Any) -> None:
    """Only those that differ are sent; what is left out is not."""
    view = things.Thing.from_dict({"name": "n", "a": "2021-05-01", "b": "soon", "c": "2021-05-01"})
    update = view.to_update()
    assert {} == update.changes_since(view).to_dict()
    assert update.changes_since(view).additional_properties is things.UNSET

    update.additional_properties["d"] = DAY
    update.additional_properties["b"] = DAY
    del update.additional_properties["c"]
    changed = update.changes_since(view)

    assert {"b": DAY, "d": DAY} == changed.additional_properties
    assert {"b": "2021-05-01", "d": "2021-05-01"} == changed.to_dict()


def test_the_contract_s_own_name_goes_first(tmp_path: Path) -> None:
    """A property that is called as ours keeps its name."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {additionalProperties: {type: integer}}
          additionalProperties: true
        """,
        tmp_path,
    )
    view = things.Thing.from_dict({"additionalProperties": 1, "additional_properties": 2})

    assert 1 == view.additional_properties
    assert {"additional_properties": 2} == view.additional_properties_
    update = things.ThingUpdate(additional_properties=3, additional_properties_={"a": [None]})
    assert {"additionalProperties": 3, "a": [None]} == update.to_dict()


def test_no_other_names(closed: Any) -> None:
    """A free name is a violation if the contract allows none, and is not sent back."""
    arrived = {"inner": {"name": "n", "secret": "s", "x": 1}, "empty": {"y": None}, "z": 2}
    view = closed.Thing.from_dict(arrived)

    assert [
        "inner.x: expected nothing, found an integer",
        "empty.y: expected nothing, found null",
    ] == [str(found) for found in closed.violations(view)]
    assert ({"secret": "s", "x": 1}, {"z": 2}) == (view.inner.unknown_fields, view.unknown_fields)
    assert {"inner": {"name": "n", "secret": "s"}, "empty": {}} == view.to_update().to_dict()
    assert not hasattr(view.inner, "additional_properties")
    with pytest.raises(closed.InvalidRequestError, match="has no field 'additional_properties'"):
        closed.ClosedUpdate(additional_properties={})


def test_an_empty_object_takes_nothing(closed: Any) -> None:
    """Without properties and other names, nothing can be in it."""
    assert {"empty": {}} == closed.ThingUpdate(empty={}).to_dict()
    with pytest.raises(closed.InvalidRequestError, match=r"empty\.a: expected nothing, found an"):
        closed.ThingUpdate(empty={"a": 1})


def test_nothing_said_nothing_changed(tmp_path: Path) -> None:
    """Other names are unknown if the contract does not mention them: no violation, and carried if nested."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {inner: {type: object, properties: {a: {type: string}}}}
        """,
        tmp_path,
    )
    view = things.Thing.from_dict({"inner": {"x": 1}, "y": 2})

    assert [] == things.violations(view)
    assert ({"x": 1}, {"y": 2}) == (view.inner.unknown_fields, view.unknown_fields)
    assert {"inner": {"x": 1}} == view.to_update().to_dict()
    assert not hasattr(view, "additional_properties")


def test_a_review_shows_the_field(tmp_path: Path) -> None:
    """The field is one of the package's public names, in both views; none of what makes it is."""
    old, new = tmp_path / "old", tmp_path / "new"
    text = (ROOT / "openapi.yaml").read_text("utf-8")
    place = "      description: A person's name, whole and in parts.\n"
    assert place in text
    for folder, added in ((old, ""), (new, "      additionalProperties: {type: integer}\n")):
        folder.mkdir()
        spec = folder / "openapi.yaml"
        spec.write_text(text.replace(place, place + added), "utf-8")
        assert [] == write_package(read(spec), folder)

    assert [
        ("gone", "NameUpdate.unknown_fields", "Mapping[str, Any] | Unset", True),
        ("came", "Name.additional_properties", "Mapping[str, int]", False),
        ("came", "NameUpdate.additional_properties", "dict[str, int] | Unset", False),
    ] == [(one.kind, one.name, one.detail, one.breaks) for one in compare_packages(old, new)]


INT, TEXT, YES, NO = "{type: integer}", "{type: string}", "true", "false"


@pytest.mark.parametrize(
    ("base", "own", "fits", "refused"),
    [
        (INT, None, 1, "a"),
        (None, INT, 1, "a"),
        (TEXT, INT, 1, "a"),
        (INT, YES, 1, "a"),
        (YES, INT, 1, "a"),
        (YES, None, None, "none"),
        (NO, None, "none", 1),
        (NO, INT, "none", 1),
        (INT, NO, "none", 1),
    ],
)
def test_all_of(tmp_path: Path, base: str | None, own: str | None, fits: Any, refused: Any) -> None:
    """An `allOf` has the strictest of its members: `false` before a schema before `true`, of two schemas the latter."""
    written = [f", additionalProperties: {one}" if one else "" for one in (base, own)]
    things = package_for(
        f"""
        Thing: {{allOf: [{{$ref: "#/components/schemas/Base"}}]{written[1]}}}
        Base: {{type: object, properties: {{name: {{type: string}}}}{written[0]}}}
        """,
        tmp_path,
    )
    for value in (fits, refused):
        found = things.violations(things.Thing.from_dict({"name": "n", "x": value}))
        assert bool(found) == (value == refused != "none" or fits == "none")


def test_patterns_leave_names_open(tmp_path: Path) -> None:
    """Beside `patternProperties`, which are not read, other names may hold anything."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            map: {type: object, patternProperties: {"^x-": {}}, additionalProperties: false}
          patternProperties: {"^x-": {type: integer}}
          additionalProperties: false
        """,
        tmp_path,
    )
    arrived = {"map": {"x-a": 1}, "x-b": 2}
    view = things.Thing.from_dict(arrived)

    assert [] == things.violations(view)
    assert {"x-b": 2} == view.additional_properties
    assert arrived == view.to_update().to_dict()


def test_a_union_looks_at_free_names(tmp_path: Path) -> None:
    """The best match has the name itself; then comes one that takes it as a free name, then one that takes none."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            either:
              oneOf:
                - {$ref: "#/components/schemas/Shut"}
                - {$ref: "#/components/schemas/Days"}
                - {$ref: "#/components/schemas/Numbers"}
                - {$ref: "#/components/schemas/Named"}
        Shut: {type: object, properties: {a: {type: string}}, additionalProperties: false}
        Days: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string, format: date}}
        Numbers: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
        Named: {type: object, properties: {a: {type: string}, n: {type: integer}}, additionalProperties: true}
        """,
        tmp_path,
    )
    for value, name in (
        ({"a": "x"}, "Shut"),
        ({"x": "2021-05-01"}, "Days"),
        ({"x": 1}, "Numbers"),
        ({"n": 1}, "Named"),
        ({"additional_properties": 1}, "Numbers"),
    ):
        view = things.Thing.from_dict({"either": value})
        assert type(view.either).__name__ == name
        assert type(view.to_update().either).__name__ == f"{name}Update"
