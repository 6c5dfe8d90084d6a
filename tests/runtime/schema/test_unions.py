"""
Values that may be one thing or another: which it is, what doesn't fit, and at what cost.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest

from tests.golden.server import Server
from tests.support.inline import package_for

SCHEMAS = """
Thing:
  type: object
  properties:
    after: {oneOf: [{$ref: "#/components/schemas/Thing"}, {$ref: "#/components/schemas/Other"}, {type: "null"}]}
    many: {anyOf: [{type: array, items: {$ref: "#/components/schemas/Last"}},
                   {type: array, items: {$ref: "#/components/schemas/Thing"}}]}
    inner: {$ref: "#/components/schemas/Thing"}
    parts: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    size: {type: integer}
Other:
  type: object
  properties:
    after: {oneOf: [{$ref: "#/components/schemas/Thing"}, {$ref: "#/components/schemas/Other"}]}
    size: {type: integer}
    name: {type: string}
Last:
  type: object
  required: [name]
  properties: {name: {type: string}}
"""


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of these schemas."""
    return package_for(SCHEMAS, tmp_path_factory.mktemp("unions"))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"size": 1}, "Thing"),
        ({"name": "x"}, "Other"),
        ({"inner": {}}, "Thing"),
        ({"after": {"name": "x"}}, "Thing"),
        ({"after": {"after": {"size": "odd"}}, "name": "x"}, "Other"),
        ({"inner": {"inner": {"size": "odd"}}}, "Thing"),
    ],
)
def test_a_value_is_what_it_fits_best(things: ModuleType, data: Any, name: str) -> None:
    """The fields that are there decide, also when one inside them is odd; the first wins a tie."""
    view = things.Thing.from_dict({"after": data})

    assert name == type(view.after).__name__
    assert {"after": data} == view.to_dict() == view.to_update().to_dict()


def test_a_list_is_what_its_items_fit_best(things: ModuleType) -> None:
    """The items of a list tell which list it is."""
    for items, name in (([{"size": 1}], "Thing"), ([{"name": "x"}], "Last"), ([{}], "Thing")):
        view = things.Thing.from_dict({"many": items})
        assert [name] == [type(item).__name__ for item in view.many]


def test_a_violation_is_told_where_it_is(things: ModuleType) -> None:
    """A violation inside a union has its own path, and is one of the best match."""
    data = {
        "after": {"after": {"size": "odd"}, "name": "x", "size": None},
        "many": [{"name": "x"}, {"name": "y"}, {"name": None}],
    }
    found = things.violations(things.Thing.from_dict(data))

    assert [
        ("after.after.size", "type", None, "a string", "an integer"),
        ("after.size", "type", None, "null", "an integer"),
        ("many[2].name", "type", None, "null", "a string"),
    ] == found


def _calls(work: Callable[[Any], object], data: Any) -> int:
    count = 0

    def watch(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(watch)
    try:
        work(data)
    finally:
        sys.setprofile(None)
    return count


def test_unions_in_unions_cost_no_more_than_they_hold(things: ModuleType) -> None:
    """Twice the levels cost some more than twice the work, where looking at all of it would square the cost."""

    def nested(depth: int) -> Any:
        value: Any = {"size": "odd"}
        for _ in range(depth):
            value = {"after": value}
        return value

    for work in (
        things.Thing.from_dict,
        lambda data: things.violations(things.Thing.from_dict(data)),
        lambda data: things.Thing.from_dict(data).to_update(),
    ):
        small, large = _calls(work, nested(5)), _calls(work, nested(10))
        assert large < 4 * small


def _answer(things: ModuleType, key: str, depth: int, *, strict: bool) -> tuple[bytes, Any]:
    """Return the body that a server answers with, nested that deep, and what a call makes of it."""
    opened, closed = (f'{{"{key}":[', "]}") if key == "many" else (f'{{"{key}":', "}")
    body = (opened * depth + "{}" + closed * depth).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    with Server([f"{head}\r\n".encode() + body]) as server:
        url = f"http://{server.address}"
        client = things.Client(api_key="k", base_url=url, max_retries=0, strict_responses=strict)
        with client:
            return body, client.update_thing("a", things.ThingUpdate())


@pytest.mark.parametrize(
    ("key", "strict", "depth"),
    [
        *((key, strict, 100) for key in ("after", "inner", "many") for strict in (False, True)),
        ("after", False, 900),
        ("inner", False, 900),
    ],
)
def test_a_deep_answer_is_read(things: ModuleType, key: str, strict: bool, depth: int) -> None:
    """An answer may be nested a hundred levels deep, and as deeply as JSON can be parsed if nobody checks it."""
    body, view = _answer(things, key, depth, strict=strict)

    assert json.loads(body) == view.to_dict()
    levels = 0
    while (inner := getattr(view, key)) is not None:
        view, levels = inner[0] if key == "many" else inner, levels + 1
    assert depth == levels


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize(
    ("key", "strict", "depth"),
    [("after", True, 900), ("inner", True, 900), ("many", False, 100_000)],
)
def test_a_deeper_answer_is_a_decode_error(
    things: ModuleType, key: str, strict: bool, depth: int
) -> None:
    """An answer that is nested too deeply to be parsed, or to be checked, says so: the update was applied."""
    with pytest.raises(things.DecodeError, match="it is nested too deeply") as caught:
        _answer(things, key, depth, strict=strict)

    assert caught.value.applied is True
    assert caught.value.body


def test_no_object_is_too_deep(things: ModuleType) -> None:
    """No attribute of a view ends in a `RecursionError`: each level is read when it is asked for."""
    data: dict[str, Any] = {"size": 1}
    for _ in range(5_000):
        data = {"inner": data, "parts": [data]}
    view = things.Thing.from_dict(data)

    while view.inner is not None:
        view = view.parts[0] if view.inner.size is None else view.inner
    assert 1 == view.size


TAGGED = """
Thing:
  type: object
  properties:
    p: {oneOf: [{$ref: "#/components/schemas/C"}, {$ref: "#/components/schemas/D"}, {type: "null"}], discriminator: {propertyName: k, mapping: {c: C, see: C}}}
    many: {type: array, items: {oneOf: [{$ref: "#/components/schemas/C"}, {$ref: "#/components/schemas/E"}], discriminator: {propertyName: k}}}
C: {type: object, required: [k], properties: {k: {type: string}, c: {type: string}}}
D: {type: object, properties: {k: {type: [string, "null"]}, d: {type: string}}}
E: {type: object, properties: {k: {type: string, readOnly: true}, e: {type: string}}}
"""
TAGS = ("c", "see", "D")


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of these schemas."""
    return package_for(TAGGED, tmp_path_factory.mktemp("tagged"))


def test_a_tag_that_is_sent_is_one_of_its_own_object(tagged: ModuleType) -> None:
    """A tag of another object, or of none, is refused at its own path, also when it was assigned later."""
    for update, expected in (
        (tagged.CUpdate(k="D"), 'one of "c", "see"'),
        (tagged.CUpdate(k="C"), 'one of "c", "see"'),
        (tagged.DUpdate(k="c"), '"D"'),
        (tagged.DUpdate(k=None), '"D"'),
    ):
        with pytest.raises(tagged.InvalidRequestError) as refused:
            tagged.ThingUpdate(p=update)
        assert f"p.k: expected {expected}, found" in str(refused.value)
    thing = tagged.ThingUpdate(p=tagged.DUpdate(k="D"), many=[tagged.CUpdate(k="C")])
    thing.many[0].k = "c"
    with pytest.raises(tagged.InvalidRequestError, match=r'body: many\[0\]\.k: expected "C", '):
        tagged.Client(api_key="k").update_thing("a", thing)


def test_a_tag_that_is_sent_may_be_left_out(tagged: ModuleType) -> None:
    """A tag is optional if the object doesn't require it or has no such field to send."""
    for p in (tagged.CUpdate(k="see"), tagged.DUpdate(d="x"), None):
        assert p is tagged.ThingUpdate(p=p).p
    assert {"many": [{"e": "x"}]} == tagged.ThingUpdate(many=[tagged.EUpdate(e="x")]).to_dict()


def test_a_tag_that_its_object_fixes_otherwise_is_left_to_it(tmp_path: Path) -> None:
    """A contract without a mapping whose objects have constants of their own can still be sent."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            p: {oneOf: [{$ref: "#/components/schemas/C"}, {$ref: "#/components/schemas/D"}], discriminator: {propertyName: k}}
        C: {type: object, properties: {k: {const: c}}}
        D: {type: object, properties: {k: {const: D}}}
        """,
        tmp_path,
    )

    assert {"p": {"k": "c"}} == things.ThingUpdate(p=things.CUpdate(k="c")).to_dict()
    with pytest.raises(things.InvalidRequestError):
        things.CUpdate(k="C")


@pytest.mark.parametrize(
    ("p", "violation"),
    [
        ({"k": "x"}, ("p.k", "enum", TAGS, "a string", 'one of "c", "see", "D"')),
        ({"k": 5, "c": 1}, ("p.k", "enum", TAGS, "an integer", 'one of "c", "see", "D"')),
        ({}, ("p.k", "required", None, "nothing", 'one of "c", "see", "D"')),
        ("x", ("p", "type", None, "a string", "an object or null")),
        ({"k": "c", "c": 1}, ("p.c", "type", None, "an integer", "a string")),
    ],
)
def test_an_unknown_tag_that_came_is_reported_as_the_tag(
    tagged: ModuleType, p: Any, violation: Any
) -> None:
    """It is the tag that departs from the contract; the object goes back as it came."""
    thing = tagged.Thing.from_dict({"p": p})

    assert [violation] == tagged.violations(thing)
    assert {"p": p} == thing.to_update().to_dict()


def test_of_two_lists_the_one_that_fits_is_sent(tmp_path: Path) -> None:
    """A list or a map of another kind, which would leave its items as they are, does not come first."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            u: {oneOf: [{type: array, items: {type: string, format: date}}, {type: array, items: {$ref: "#/components/schemas/Thing"}}]}
            m: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string, format: date}}]}
        """,
        tmp_path,
    )
    update = things.ThingUpdate(u=[things.ThingUpdate(u=[])], m={"d": datetime.date(2021, 5, 1)})

    assert {"u": [{"u": []}], "m": {"d": "2021-05-01"}} == update.to_dict()
    data = {"u": [{"u": ["2021-05-01"]}]}
    assert data == things.Thing.from_dict(data).to_update().to_dict()
    odd = {"u": [5], "m": {"d": []}}
    assert odd == things.Thing.from_dict(odd).to_update().to_dict()
