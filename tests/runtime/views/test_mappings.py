"""
Mappings with names as on the wire, in the place of write views and for `from_dict`.
"""

from __future__ import annotations

import datetime
import sys
from collections import ChainMap, OrderedDict
from collections.abc import Callable, Mapping
from types import FrameType, MappingProxyType
from typing import Any, Final

import pytest

from affinda_resumes import (
    UNSET,
    EducationDatesUpdate,
    EducationUpdate,
    InvalidRequestError,
    LocationUpdate,
    ResumeData,
    ResumeDataUpdate,
)
from tests.support.inline import checked, package_for

THING: Final = """
Thing:
  type: object
  properties:
    id: {type: integer, readOnly: true}
    size: {type: integer}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    raw: {type: string, format: byte}
    any: {}
    inner: {$ref: "#/components/schemas/Thing"}
    things: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    map: {type: object, additionalProperties: {$ref: "#/components/schemas/Thing"}}
    days: {type: object, additionalProperties: {type: string, format: date}}
    union: {oneOf: [{$ref: "#/components/schemas/Thing"}, {$ref: "#/components/schemas/Other"}, {type: "null"}]}
    unions: {type: array, items: {anyOf: [{$ref: "#/components/schemas/Other"}, {$ref: "#/components/schemas/Thing"}, {type: string, format: date}]}}
    tagged: {oneOf: [{$ref: "#/components/schemas/Tag"}, {$ref: "#/components/schemas/Other"}], discriminator: {propertyName: tag, mapping: {t: Tag, o: Other}}}
Other: {type: object, required: [name], properties: {name: {type: string}, tag: {type: string}, deep: {$ref: "#/components/schemas/Thing"}}, additionalProperties: {type: string, format: date}}
Tag: {type: object, properties: {tag: {type: string}, day: {type: string, format: date}}, additionalProperties: false}
"""
WIRE: Final[dict[str, Any]] = {
    "size": 1, "day": "2021-05-01", "moment": "2021-05-01T10:00:00Z", "raw": "eA==", "any": {"a": [None]},
    "inner": {"size": 2}, "things": [{"day": "2021-05-02"}, {}], "map": {"m": {"size": 3}}, "days": {"d": "2021-05-03"},
    "union": {"name": "n", "deep": {"size": 4}, "free": "2021-05-04"}, "unions": [{"size": 5}, {"name": "m"}, "2021-05-05"],
    "tagged": {"tag": "t", "day": "2021-05-06"},
}  # fmt: skip


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with a place of each kind for an object."""
    return package_for(THING, tmp_path_factory.mktemp("mappings"))


MAKES: list[Callable[[dict[str, Any]], Mapping[str, Any]]] = [
    dict,
    MappingProxyType,
    OrderedDict,
    lambda data: ChainMap(data, {}),
]


@pytest.mark.parametrize("make", MAKES)
def test_from_dict(things: Any, make: Callable[[dict[str, Any]], Mapping[str, Any]]) -> None:
    """Any mapping, at every depth: formats are read, objects become write views, and it is sent as it was."""

    def made(value: Any) -> Any:
        if isinstance(value, dict):
            return make({name: made(item) for name, item in value.items()})
        return [*map(made, value)] if isinstance(value, list) else value

    update = things.ThingUpdate.from_dict(made(WIRE))

    assert type(update) is things.ThingUpdate
    assert WIRE == update.to_dict() == checked(update)
    assert datetime.date(2021, 5, 1) == update.day
    assert b"x" == update.raw
    assert things.ThingUpdate(size=2) == update.inner
    assert [
        things.ThingUpdate(day=datetime.date(2021, 5, 2)),
        things.ThingUpdate(),
    ] == update.things
    assert {"m": things.ThingUpdate(size=3)} == update.map
    assert "OtherUpdate" == type(update.union).__name__
    assert {"free": datetime.date(2021, 5, 4)} == update.union.additional_properties
    assert ["ThingUpdate", "OtherUpdate", "date"] == [type(one).__name__ for one in update.unions]
    assert "TagUpdate" == type(update.tagged).__name__
    assert update == things.ThingUpdate.from_dict(update.to_dict())
    assert WIRE == things.Thing.from_dict(made(WIRE)).to_dict()
    update.any["a"].append(1)
    update.map["n"] = update.days["e"] = None
    update.things.append(None)
    assert [None] == WIRE["any"]["a"]
    assert (1, 1, 2) == (len(WIRE["map"]), len(WIRE["days"]), len(WIRE["things"]))


def test_absent_and_null() -> None:
    """An absent field is `UNSET`; null is `None` if the contract allows it."""
    update = ResumeDataUpdate.from_dict({"summary": None})

    assert (None, UNSET, UNSET) == (update.summary, update.objective, update.certifications)
    assert ResumeDataUpdate() == ResumeDataUpdate.from_dict({})
    with pytest.raises(
        InvalidRequestError, match=r"^ResumeDataUpdate: emails: expected an array, found null$"
    ):
        ResumeDataUpdate.from_dict({"emails": None})


@pytest.mark.parametrize("name", ["inner", "things", "map", "union", "unions", "tagged"])
def test_a_mapping_in_the_place_of_a_write_view(things: Any, name: str) -> None:
    """Passed, assigned, and put into a list or a map later, it means what `from_dict` makes of it."""
    whole = things.ThingUpdate.from_dict({name: WIRE[name]})
    value = WIRE[name]
    if name == "unions":
        value = [*value[:2], datetime.date(2021, 5, 5)]
    assigned = things.ThingUpdate()
    setattr(assigned, name, value)
    grown = things.ThingUpdate(things=[], map={}, unions=[])
    if isinstance(value, list):
        getattr(grown, name).extend(value)
    elif name == "map":
        grown.map.update(value)

    for update in (things.ThingUpdate(**{name: value}), assigned):
        assert whole == update
        assert type(getattr(whole, name)) is type(getattr(update, name))
        assert {name: WIRE[name]} == checked(update)
    if name in ("things", "map", "unions"):
        assert WIRE[name] == grown.to_dict()[name]
        assert WIRE[name] == checked(grown)[name]
        assert getattr(grown, name) == value  # as the caller made it


def test_our_own_contract() -> None:
    """A location and an education as they stand in resumes."""
    update = ResumeDataUpdate(
        location={"rawInput": "x"}, education=[{"dates": {"startDate": "2020-01-01"}}]
    )  # type: ignore[arg-type, list-item]

    assert LocationUpdate(raw_input="x") == update.location
    assert [
        EducationUpdate(dates=EducationDatesUpdate(start_date=datetime.date(2020, 1, 1)))
    ] == update.education


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"id": 1}, "id: is read-only"),
    ({"sise": 1}, "sise: is no field of ThingUpdate: did you mean size?"),
    ({"zzz": 1}, "zzz: is no field of ThingUpdate"),
    ({"size": "1"}, "size: expected an integer, found a string"),
    ({"size": 1.0}, "size: expected an integer, found a number"),
    ({"day": "2021"}, "day: expected a date (YYYY-MM-DD), found a string"),
    ({"inner": {"id": 1}}, "inner.id: is read-only"),
    ({"inner": {"things": [{}, {"inner": {"id": 1}}]}}, "inner.things[1].inner.id: is read-only"),
    ({"inner": "x"}, "inner: expected a ThingUpdate or a mapping, found a string"),
    ({"things": {}}, "things: expected an array, found an object"),
    ({"things": [5]}, "things[0]: expected a ThingUpdate or a mapping, found an integer"),
    ({"map": {"m": {"day": 5}}}, "map.m.day: expected a date (YYYY-MM-DD), found an integer"),
    ({"days": {"d": 5}}, "days.d: expected a date (YYYY-MM-DD), found an integer"),
    ({"union": {"name": 5, "tag": "x"}}, "union.name: expected a string, found an integer"),
    ({"union": 5}, "union: expected a ThingUpdate or an OtherUpdate or a mapping or null, found an integer"),
    ({"union": {"deep": {"id": 1}, "name": "n"}}, "union.deep.id: is read-only"),
    ({"unions": [{"id": 1}]}, "unions[0].id: is read-only"),
    ({"tagged": {"tag": "x"}}, 'tagged.tag: expected one of "t", "o", found a string'),
    ({"tagged": {"tag": "t", "x": 1}}, "tagged.x: is no field of TagUpdate"),
    ({"tagged": {"tag": "o"}}, "tagged.name: expected a string, found nothing"),
    ({"tagged": {"tag": "o", "name": "n", "f": "x"}}, "tagged.f: expected a date (YYYY-MM-DD), found a string"),
    ({"inner": {1: 2}}, "inner (a name): expected a string, found an integer"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "said"), REFUSED)
def test_what_does_not_fit_is_refused(things: Any, data: dict[str, Any], said: str) -> None:
    """With its whole path on the wire, in `from_dict`, in the constructor and at the last check before a call."""
    with pytest.raises(things.InvalidRequestError) as refused:
        things.ThingUpdate.from_dict(data)
    assert f"ThingUpdate: {said}" == str(refused.value)
    update = things.ThingUpdate(things=[])
    update.things.append(data)
    with pytest.raises(things.InvalidRequestError) as refused:
        checked(update)
    assert f"body: things[0].{said}" == str(refused.value)
    with pytest.raises(things.InvalidRequestError) as refused:
        things.ThingUpdate(inner=MappingProxyType(data))
    assert f"ThingUpdate: inner.{said}" == str(refused.value)


def test_a_string_is_a_date_in_a_mapping_alone(things: Any) -> None:
    """Outside of one a date is a `date`: a string is refused as it always was."""
    for value in ({"d": "2021-05-01"}, {"d": 5}):
        with pytest.raises(things.InvalidRequestError, match=r"days\.d: expected a date"):
            things.ThingUpdate(days=value)
    assert {"inner": {"day": "2021-05-01"}} == things.ThingUpdate(
        inner={"day": "2021-05-01"}
    ).to_dict()
    assert {"day": "2021-05-01"} == things.ThingUpdate.from_dict(
        {"day": datetime.date(2021, 5, 1)}
    ).to_dict()


def test_a_mapping_is_no_body(things: Any) -> None:
    """The body itself is the write view."""
    with pytest.raises(
        things.InvalidRequestError, match=r"^body: expected a ThingUpdate, found an object$"
    ):
        checked({"size": 1}, things.ThingUpdate)


@pytest.mark.parametrize("wrong", [None, 5, "x", [], [("size", 1)], ResumeData, object()])
def test_what_is_no_mapping(things: Any, wrong: Any) -> None:
    """It is a mistake in the code, not in the data."""
    for view in (things.Thing, things.ThingUpdate):
        with pytest.raises(
            TypeError, match=rf"^{view.__name__}\.from_dict: expected a mapping, found "
        ):
            view.from_dict(wrong)


def test_the_work_grows_with_the_data(things: Any) -> None:
    """Twice the levels of unions cost about twice the work, also where the innermost is refused."""

    def nested(depth: int, inmost: dict[str, Any]) -> dict[str, Any]:
        for _ in range(depth):
            inmost = {"union": {"name": "n", "deep": inmost}, "unions": [{"size": 1}]}
        return inmost

    def work(depth: int, inmost: dict[str, Any]) -> int:
        count = 0

        def watch(_frame: FrameType, event: str, _argument: Any) -> None:
            nonlocal count
            count += event == "call"

        data = nested(depth, inmost)
        sys.setprofile(watch)
        try:
            things.ThingUpdate.from_dict(data)
        except things.InvalidRequestError:
            pass
        finally:
            sys.setprofile(None)
        return count

    for inmost in ({"size": 1}, {"size": "x"}):
        assert work(12, inmost) < 5 * work(6, inmost)
