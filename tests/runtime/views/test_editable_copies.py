"""
An editable copy holds what its annotations say, and sends back what came.
"""

from __future__ import annotations

import copy
import json
import pickle
import sys
from typing import Any, Final

import pytest

from affinda_resumes import UNSET, InvalidRequestError, ResumeData
from tests.support.inline import checked, package_for

THING: Final = """
Thing:
  type: object
  properties:
    text: {type: string}
    choice: {enum: [a, 1]}
    whole: {type: integer, minimum: 1}
    number: {type: number}
    flag: {type: boolean}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    raw: {type: string, format: byte}
    items: {type: array, items: {type: string}}
    map: {type: object, additionalProperties: {type: integer}}
    things: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    either: {anyOf: [{type: array, items: {type: integer}}, {type: string}]}
    tagged: {oneOf: [{$ref: "#/components/schemas/Must"}, {$ref: "#/components/schemas/Other"}], discriminator: {propertyName: tag}}
    inner: {$ref: "#/components/schemas/Thing"}
    must: {$ref: "#/components/schemas/Must"}
Must: {type: object, required: [items], properties: {tag: {type: string}, items: {type: array, items: {type: string}}}}
Other: {type: object, properties: {tag: {type: string}}}
"""


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with a field of each kind, none of which may be null."""
    return package_for(THING, tmp_path_factory.mktemp("copies"))


FIELDS = (
    "text choice whole number flag day moment raw items map things either tagged inner must".split()
)
ODD: list[tuple[str, Any]] = [
    *((field, None) for field in FIELDS),
    ("text", 5), ("choice", "b"), ("choice", 1.5), ("whole", "1"), ("whole", True), ("number", "1"), ("flag", 1),
    ("day", "2019-01"), ("day", 5), ("moment", "soon"), ("raw", "?"), ("items", "none"), ("items", {"a": []}),
    ("map", []), ("things", {"text": "x"}), ("either", 5), ("tagged", {"tag": "new", "x": [1]}), ("inner", [1]),
]  # fmt: skip


@pytest.mark.parametrize(("field", "odd"), ODD)
def test_a_field_that_can_not_hold_what_came_is_unset(things: Any, field: str, odd: Any) -> None:
    """At any depth; what came goes back all the same, is not refused, and is no change."""
    for data, hold in (
        ({field: odd, "text": "x"} if field != "text" else {field: odd}, lambda update: update),
        ({"inner": {field: odd, "new": 1}}, lambda update: update.inner),
        ({"things": [{"text": "x"}, {field: odd}]}, lambda update: update.things[1]),
    ):
        view = things.Thing.from_dict(data)
        update = view.to_update()

        assert getattr(hold(update), field) is things.UNSET
        for same in (
            update,
            copy.copy(update),
            copy.deepcopy(update),
            pickle.loads(pickle.dumps(update)),
        ):
            assert json.dumps(data, sort_keys=True) == json.dumps(same.to_dict(), sort_keys=True)
            assert data == checked(same)
        assert {} == update.changes_since(view).to_dict()
        assert data == update.changes_since(things.Thing.from_dict({})).to_dict()


@pytest.mark.parametrize(("field", "odd"), ODD)
def test_what_came_is_forgotten_when_the_field_is_assigned(
    things: Any, field: str, odd: Any
) -> None:
    """By a value and by `UNSET`, which then is not sent; another field, or a refused value, changes nothing."""
    fitting: dict[str, Any] = {
        "text": "y", "choice": 1, "whole": 2, "number": 2, "flag": True, "items": [], "map": {}, "things": [],
        "either": "x", "raw": b"", "inner": things.ThingUpdate(), "must": things.MustUpdate(items=[]),
    }  # fmt: skip
    view = things.Thing.from_dict({"inner": {field: odd}})
    update = view.to_update()
    twin = copy.copy(update.inner)
    with pytest.raises(things.InvalidRequestError):
        setattr(update.inner, field, object())
    assert {"inner": {field: odd}} == update.to_dict()
    setattr(update.inner, field, things.UNSET)
    assert {"inner": {}} == update.to_dict() == update.changes_since(view).to_dict()
    if field in fitting:
        setattr(update.inner, field, fitting[field])
        assert [field] == [*update.to_dict()["inner"]]

    assert {field: odd} == twin.to_dict()


def test_what_came_stays_beside_a_replaced_field() -> None:
    """`copy.replace`, of Python 3.13, checks the new value; the view itself and all else of its copy stay as they came."""
    came = {"emails": None, "summary": 5, "location": {"rawInput": "x", "odd": 1}}
    edited = ResumeData.from_dict(came).to_update()
    replaced = edited.__replace__(objective="y")

    assert {**came, "objective": "y"} == replaced.to_dict()
    assert {**came, "summary": "y"} == edited.__replace__(summary="y").to_dict()
    assert {**came, "emails": []} == edited.__replace__(emails=[]).to_dict()
    assert came == edited.to_dict()
    with pytest.raises(InvalidRequestError, match="objective: expected a string"):
        edited.__replace__(objective=5)
    with pytest.raises(InvalidRequestError, match="no field 'odd'"):
        edited.__replace__(odd=5)
    if sys.version_info >= (3, 13):
        assert replaced == copy.replace(edited, objective="y")
    assert not hasattr(ResumeData, "__replace__")


def test_null_for_a_list() -> None:
    """A program that type checkers accept does not meet a list that is `None`."""
    edited = ResumeData.from_dict({"certifications": None, "skills": [{"name": None}]}).to_update()

    assert edited.certifications is UNSET
    assert isinstance(edited.skills, list)
    assert edited.skills[0].name is UNSET
    assert {"certifications": None, "skills": [{"name": None}]} == edited.to_dict()
    edited.certifications = []
    edited.certifications.append("AWS")
    assert ["AWS"] == edited.to_dict()["certifications"]


@pytest.mark.parametrize(
    ("field", "value", "read"),
    [
        ("whole", 0, 0), ("whole", 2.5, 2.5), ("whole", 13.0, 13.0), ("choice", 1.0, 1),
        ("moment", "2021-05-01T10:00:00.000Z", "a moment"), ("moment", "2021-05-01t10:00:00z", "a moment"),
        ("items", ["a", None, 7], ["a", None, 7]), ("map", {"a": None}, {"a": None}), ("number", 1e400, 1e400),
    ],
)  # fmt: skip
def test_what_the_type_allows_is_read(things: Any, field: str, value: Any, read: Any) -> None:
    """A limit, a fraction and an item that does not fit are no other type; another spelling is the same value."""
    update = things.Thing.from_dict({field: value}).to_update()
    found = getattr(update, field)

    assert (found == read and type(found) is type(read)) or "2021-05-01 10" in str(found)
    assert repr({field: value}) == repr(update.to_dict())
    setattr(update, field, things.UNSET)
    assert {} == update.to_dict()


def test_a_required_field_that_did_not_come(things: Any) -> None:
    """It reads as `UNSET`, null or absent, and its object goes back as it came until it is assigned."""
    for data in ({"must": {"items": None}}, {"must": {}}):
        update = things.Thing.from_dict(data).to_update()
        assert update.must.items is things.UNSET
        assert data == update.to_dict() == checked(update)
        update.must.items = ["a"]
        assert {"must": {"items": ["a"]}} == update.to_dict()


def test_the_order_of_names_is_the_contracts(things: Any) -> None:
    """A carried value is sent at the position of its name in the contract, unknown names first."""
    data = {"day": None, "text": "x", "items": None, "whole": 2, "new": 1}
    update = things.Thing.from_dict({"inner": data}).to_update()

    assert ["new", "text", "whole", "day", "items"] == [*update.to_dict()["inner"]]


def test_a_view_that_is_half_made(things: Any) -> None:
    """A debugger may show it, and one that holds itself."""
    assert "ThingUpdate()" == repr(things.ThingUpdate.__new__(things.ThingUpdate))
    assert "Thing()" == repr(things.Thing.__new__(things.Thing))
    update = things.ThingUpdate(text="x")
    update.inner = update
    assert "ThingUpdate(text='x', inner=...)" == repr(update)
    for refused in (
        update.to_dict,
        lambda: update == update,
        lambda: update.changes_since(things.Thing.from_dict({})),
    ):
        with pytest.raises(
            things.InvalidRequestError, match=r"^ThingUpdate: is nested too deeply$"
        ):
            refused()
