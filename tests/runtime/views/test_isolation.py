"""
A read view says what arrived, whatever a caller does to the lists and objects that it gives.
"""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes import ResumeData
from tests.support.inline import package_for
from tests.support.whole._runtime.schema.anything import ANY
from tests.support.whole._runtime.schema.containers import Array
from tests.support.whole._runtime.schema.maps import Mapped
from tests.support.whole._runtime.schema.scalars import TEXT
from tests.support.whole._runtime.wire.json_answer import JsonAnswer

THING = """
Thing:
  type: object
  properties:
    texts: {type: array, items: {type: string}}
    lists: {type: array, items: {type: array, items: {type: string}}}
    days: {type: array, items: {type: string, format: date}}
    day_lists: {type: array, items: {type: array, items: {type: string, format: date}}}
    map: {type: object, additionalProperties: {type: array, items: {type: string}}}
    day_map: {type: object, additionalProperties: {type: string, format: date}}
    any: {}
    union: {oneOf: [{type: array, items: {type: string}}, {type: string, format: date}]}
    unions: {oneOf: [{type: array, items: {type: string, format: date}}, {$ref: "#/components/schemas/Thing"}, {type: object}]}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    key: {type: string, format: uuid}
    raw: {type: string, format: byte}
    inner: {$ref: "#/components/schemas/Thing"}
    things: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    tagged: {oneOf: [{$ref: "#/components/schemas/Thing"}, {$ref: "#/components/schemas/Other"}], discriminator: {propertyName: tag}}
    tag: {type: string}
  additionalProperties: {}
Other: {type: object, properties: {tag: {type: string}}}
"""
LIST: list[Any] = ["a", ["b", {"c": []}]]
ARRIVED: dict[str, Any] = {
    "texts": LIST, "lists": [["a"], ["b"], LIST], "days": ["2021-05-01", LIST], "day_lists": [["2021-05-01"], LIST],
    "map": {"a": ["b"]}, "day_map": {"a": LIST, "b": "2021-05-01"}, "any": {"a": LIST}, "union": LIST,
    "unions": LIST, "day": LIST, "moment": LIST, "key": LIST, "raw": {"a": LIST}, "tagged": {"tag": "x", "l": LIST},
    "inner": {"texts": LIST, "any": LIST, "map": LIST, "things": [LIST, {"lists": [LIST]}], "free": LIST},
    "things": [{"texts": LIST, "any": {"a": LIST}}, LIST], "free": {"a": LIST},
}  # fmt: skip


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with a field for each place in which a list or an object may stand."""
    return package_for(THING, tmp_path_factory.mktemp("lists"))


def spoil(value: Any) -> None:
    """Change every list and every dict that can be reached from a value, views included."""
    if isinstance(value, list):
        for item in value:
            spoil(item)
        value.append("spoilt")
        value.reverse()
    elif isinstance(value, dict):
        for item in [*value.values()]:
            spoil(item)
        value["spoilt"] = True
    elif hasattr(value, "__schema__"):
        for name in dir(type(value)):
            if not name.startswith("_") and not callable(getattr(value, name)):
                spoil(getattr(value, name))


def said(things: Any, view: Any) -> str:
    """All that a view says of what arrived."""
    update = view.to_update()
    parts = [view.to_dict(), update.to_dict(), [*things.violations(view)]]
    return json.dumps(
        [*parts, pickle.loads(pickle.dumps(view)).to_dict(), copy.deepcopy(view).to_dict()]
    )


@pytest.mark.parametrize("field", [*ARRIVED, "all"])
def test_no_change_of_a_callers_reaches_what_arrived(things: Any, field: str) -> None:
    """A list or an object is changed at every depth, also one that stands where the contract has no list."""
    data = ARRIVED if field == "all" else {field: ARRIVED[field]}
    view = things.Thing.from_dict(json.loads(json.dumps(data)))
    other = things.Thing.from_dict(json.loads(json.dumps(data)))
    edited = view.to_update()
    before = said(things, view)

    spoil(view)

    assert data == view.to_dict()
    assert before == said(things, view)
    assert view == other
    assert {} == edited.changes_since(view).to_dict()


def test_a_change_is_kept_for_the_caller() -> None:
    """The list that a caller sorts for display is sorted when it is asked for again."""
    view = ResumeData.from_dict({"certifications": ["b", "a"]})
    names: Any = view.certifications
    names.sort()

    assert ["a", "b"] == view.certifications
    assert ["b", "a"] == view.to_dict()["certifications"]


@pytest.mark.parametrize("field", ["texts", "inner", "things", "any", "map", "all"])
def test_an_update_shares_nothing_with_its_copy(things: Any, field: str) -> None:
    """The result of `changes_since` and its origin can both be changed, and neither change shows in the other."""
    data = ARRIVED if field == "all" else {field: ARRIVED[field]}
    edited = things.Thing.from_dict(json.loads(json.dumps(data))).to_update()
    update = edited.changes_since(things.Thing.from_dict({}))
    assert edited.to_dict() == update.to_dict()
    before = json.dumps(update.to_dict())

    spoil(edited)
    assert before == json.dumps(update.to_dict())

    edited = things.Thing.from_dict(json.loads(json.dumps(data))).to_update()
    update = edited.changes_since(things.Thing.from_dict({}))
    spoil(update)
    assert before == json.dumps(edited.to_dict())


def test_whole_answers_are_read_into_new_lists(tmp_path: Path) -> None:
    """A list of lists that is a whole answer is the caller's own."""
    assert [["a"]] == JsonAnswer(Array(Array(TEXT))).read(b'[["a"]]', None)
    kept = {"a": ["b"]}
    JsonAnswer(Mapped(ANY)).read(b"{}", lambda _: kept)["a"] = 1
    found = JsonAnswer(Mapped(ANY)).read(b"{}", lambda _: kept)
    found["a"].append("c")
    assert {"a": ["b"]} == kept
