"""
The last check of a body, in one pass with its encoding: lists and objects may have been changed in place.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from affinda_resumes import InvalidRequestError, ResumeDataUpdate, SkillUpdate
from affinda_resumes._runtime.schema.objects import Object
from affinda_resumes._runtime.wire.arguments import checked
from tests.support.costs import ANSWER, PACKAGE, calls_of, encoders_for
from tests.support.inline import package_for
from tools.bench.peers import update_of

BODY = Object(ResumeDataUpdate)


class Colour(StrEnum):
    """An enum whose members are strings."""

    RED = "red"


def changed(change: Callable[[Any], Any]) -> ResumeDataUpdate:
    """Return an update that was changed in place."""
    update = update_of(ANSWER)
    change(update)
    return update


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda body: body.emails.append(1), r"emails\[1\]: expected a string, found an integer"),
        (lambda body: body.emails.append("\ud800"), r"emails\[1\]: expected a string, found "),
        (lambda body: body.skills.append("x"), r"skills\[1\]: expected a SkillUpdate or a mapping"),
        (
            lambda body: body.skills.append(None),
            r"skills\[1\]: expected a SkillUpdate or a mapping",
        ),
        (lambda body: vars_of(body.education[0], dates=7), r"education\[0\]\.dates: expected an "),
        (lambda body: vars_of(body, skills=SkillUpdate()), r"skills: expected an array"),
        (lambda body: vars_of(body, location=7), r"location: expected a LocationUpdate"),
        (lambda body: vars_of(body, emails=("a",)), r"emails: expected an array"),
    ],
)
def test_a_change_in_place_is_found(change: Callable[[Any], Any], path: str) -> None:
    """The error names the wire path of a value that was valid when it was assigned."""
    with pytest.raises(InvalidRequestError, match=f"^body: {path}"):
        checked(changed(change), BODY)


def vars_of(view: Any, **values: Any) -> None:
    """Put values into a view past its checks, as a pickle of another version may."""
    for name, value in values.items():
        object.__setattr__(view, name, value)


def test_valid_changes_in_place_are_sent() -> None:
    """Strings beyond ASCII, members of a `StrEnum` and mappings are converted as when they are assigned."""
    body = changed(
        lambda body: (body.emails.extend(["é", Colour.RED]), body.skills.append({"name": "x"}))
    )

    data = checked(body, BODY)
    assert ["é", "red"] == data["emails"][-2:]
    assert str is type(data["emails"][-1])
    assert {"name": "x"} == data["skills"][-1]
    assert checked(update_of(ANSWER), BODY) == update_of(ANSWER).to_dict()


@pytest.mark.parametrize("change", [lambda _body: None, lambda body: vars_of(body, location=None)])
def test_the_last_check_is_no_pass_of_its_own(change: Callable[[Any], Any]) -> None:
    """A valid body is encoded with the calls that encoding takes, and none for a list of strings or its items."""
    body = changed(change)
    checked(body, BODY)  # the first use compiles
    found = calls_of(lambda: checked(body, BODY), PACKAGE)

    encoders = sum(times for name, times in found.items() if name.startswith("encode_valid_"))
    assert encoders_for(body.to_dict()) == encoders
    assert {"checked"} == {name for name in found if not name.startswith("encode_valid")}


def test_items_of_every_form(tmp_path: Any) -> None:
    """Items are written alike in the loop of their list and by a function: days, lists, maps, free and unknown names."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            simple: {type: array, items: {$ref: "#/components/schemas/Simple"}}
            deep: {type: array, items: {$ref: "#/components/schemas/Deep"}}
            days: {type: array, items: {type: string, format: date}}
        Simple:
          type: object
          properties:
            day: {type: [string, "null"], format: date}
            inner: {$ref: "#/components/schemas/Deep"}
        Deep:
          type: object
          properties:
            simple: {type: array, items: {$ref: "#/components/schemas/Simple"}}
            map: {type: object, additionalProperties: {type: string, format: date}}
            day: {type: string, format: date}
            either: {oneOf: [{type: string, format: date}, {type: array, items: {type: integer}}]}
            flat: {$ref: "#/components/schemas/Flat"}
            maybe: {oneOf: [{$ref: "#/components/schemas/Flat"}, {type: "null"}]}
            texts: {$ref: "#/components/schemas/Texts"}
            maybe_texts: {oneOf: [{$ref: "#/components/schemas/Texts"}, {type: "null"}]}
        Flat:
          type: object
          properties:
            day: {type: [string, "null"], format: date}
            when: {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}
            note: {type: string}
        Texts:
          type: object
          properties:
            items: {type: array, items: {type: string}}
        """,
        tmp_path,
    )
    simple = [{"day": None}, {"day": "2020-02-29", "unknown": 1}, {"day": "2020-02-29"}, {}]
    deep = [{"simple": simple, "map": {"a": "2020-03-01"}}, {"day": "2020-03-02", "other": []}]
    flat = {"day": "2020-03-04", "when": "2020-03-05T01:02:03Z", "note": "", "unknown": None}
    flats = [{"flat": flat, "maybe": None}, {"flat": {}, "maybe": flat}, {"maybe": {"day": None}}]
    texts = {"texts": {"items": ["a"]}, "maybe_texts": None}
    unions = [texts, *flats, {"either": [1]}, {"either": "2020-03-01"}, {"either": "no day"}]
    data = {
        "simple": [*simple, {"inner": deep[0]}],
        "deep": [*deep, *unions],
        "days": ["2020-03-03"],
    }
    runtime = importlib.import_module(f"{things.__name__}._runtime.wire.arguments")
    kind = importlib.import_module(f"{things.__name__}._runtime.schema.objects").Object(
        things.ThingUpdate
    )

    edited = things.Thing.from_dict(data).to_update()
    assert data == edited.to_dict() == kind.encode_valid(edited)
    for items in (edited.simple, edited.deep, edited.deep[0].simple):
        items.append({"day": "2020-02-29"})
    for taken in (edited.to_dict(), runtime.checked(edited, kind)):
        lists = (taken["simple"], taken["deep"], taken["deep"][0]["simple"])
        assert [{"day": "2020-02-29"}] * 3 == [items[-1] for items in lists]
    edited.deep[3].maybe = {"note": "n"}
    edited.deep[2].texts.items.append("é")
    found = runtime.checked(edited, kind)["deep"]
    assert {"flat": flat, "maybe": {"note": "n"}} == found[3]
    assert {"texts": {"items": ["a", "é"]}, "maybe_texts": None} == found[2]
    edited.deep[2].texts.items.append(1)
    with pytest.raises(things.InvalidRequestError, match=r"^body: deep\[2\]\.texts\.items\[2\]"):
        runtime.checked(edited, kind)
    del edited.deep[2].texts.items[2:]
    edited.simple.append(1)
    with pytest.raises(things.InvalidRequestError, match=r"^body: simple\[6\]"):
        runtime.checked(edited, kind)


def test_what_holds_values_is_checked(tmp_path: Any) -> None:
    """Limits of lists and of their items, objects, unions and maps hold for what was changed in place."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            few: {type: array, maxItems: 1, items: {$ref: "#/components/schemas/Thing"}}
            inner: {$ref: "#/components/schemas/Thing"}
            short: {type: array, items: {type: string, maxLength: 1}}
            map: {type: object, additionalProperties: {type: string}}
            maybe: {oneOf: [{type: array, items: {type: string}}, {type: "null"}]}
        """,
        tmp_path,
    )
    with things.Client(api_key="k") as client:
        for name, value, change in (
            ("few", [things.ThingUpdate()], lambda found: found.append(things.ThingUpdate())),
            ("inner", things.ThingUpdate(few=[]), lambda found: found.few.append(1)),
            ("short", ["a"], lambda found: found.append("bc")),
            ("map", {"a": "b"}, lambda found: found.update(a=1)),
            ("maybe", ["a"], lambda found: found.append(1)),
        ):
            body = things.ThingUpdate(**{name: value})
            change(getattr(body, name))
            with pytest.raises(things.InvalidRequestError, match=f"^body: {name}"):
                client.update_thing("a", body)
