"""
Types of fields: how a schema becomes a type that reads, checks and sends values.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.inline import package_for


def test_one_and_true_are_two_values(tmp_path: Path) -> None:
    """`1`, `1.0` and `true` are equal in Python and not in JSON."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {p: {oneOf: [{const: 1}, {const: true}]}, q: {enum: [0, false]}}
        """,
        tmp_path,
    )

    for sent in ({"p": 1}, {"p": True}, {"q": 0}, {"q": False}):
        assert json.dumps(sent) == json.dumps(things.ThingUpdate(**sent).to_dict())
    with pytest.raises(things.InvalidRequestError):
        things.ThingUpdate(p=1.0)


def test_a_pattern_that_python_may_read_otherwise_is_unknown(tmp_path: Path) -> None:
    """A set in a set means something else in ECMA-262 than it may mean in Python."""
    things = package_for(
        "Thing: {type: object, properties: {p: {type: string, pattern: '[[a]&&b]'}}}", tmp_path
    )

    assert {"p": "zzz"} == things.ThingUpdate(p="zzz").to_dict()


def test_limits_may_be_written_as_fractions(tmp_path: Path) -> None:
    """`2.0` is an integer (JSON Schema 2020-12, section 6.3.1), and an integer may be longer than 64 bits."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            a: {type: string, minLength: 2.0}
            b: {enum: [9223372036854775808]}
        """,
        tmp_path,
    )

    assert {"b": 2**63} == things.ThingUpdate(b=2**63).to_dict()
    with pytest.raises(things.InvalidRequestError, match="must have at least 2 characters"):
        things.ThingUpdate(a="x")
    assert "int | Unset" == things.ThingUpdate.__annotations__["b"]


def test_a_map_may_be_null(tmp_path: Path) -> None:
    """A list of types with an object without fields is no class."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            d: {type: [object, "null"], additionalProperties: {type: object, properties: {x: {type: integer}}}}
        """,
        tmp_path,
    )
    view = things.Thing.from_dict({"d": {"k": {"x": 1}}})

    assert 1 == view.d["k"].x
    assert {"d": None} == things.ThingUpdate(d=None).to_dict()


def test_a_list_of_nulls(tmp_path: Path) -> None:
    """A list and a map can hold nothing but nulls."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            listed: {type: array, items: {enum: [null]}}
            mapped: {type: object, additionalProperties: {type: "null"}}
        """,
        tmp_path,
    )

    assert {"listed": [None], "mapped": {"a": None}} == things.ThingUpdate(
        listed=[None], mapped={"a": None}
    ).to_dict()
    with pytest.raises(things.InvalidRequestError, match=r"listed\[0\]: expected null"):
        things.ThingUpdate(listed=[1])


def test_every_kind_of_value(tmp_path: Path) -> None:
    """Each kind reads into its Python type, checks what is sent, and goes back as it came."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            any: {}
            flag: {type: boolean}
            count: {type: integer, minimum: 1, maximum: 3}
            ratio: {type: number}
            day: {type: string, format: date}
            moment: {type: string, format: date-time}
            key: {type: string, format: uuid}
            raw: {type: string, format: byte}
            colour: {type: string, enum: [red, green]}
            fixed: {const: 7}
            code: {type: string, minLength: 2, maxLength: 3, pattern: "^[a-z]+$"}
            grid: {type: array, items: {type: array, items: {type: string, format: date}}}
            either: {type: [string, integer, "null"]}
        """,
        tmp_path,
    )
    arrived: dict[str, Any] = {
        "any": {"a": [1]},
        "flag": True,
        "count": 2,
        "ratio": 0.5,
        "day": "2021-05-01",
        "moment": "2021-05-01T10:00:00Z",
        "key": "12345678-1234-5678-1234-567812345678",
        "raw": "AAEC",
        "colour": "green",
        "fixed": 7,
        "code": "abc",
        "grid": [["2021-05-01", "2019-01"], []],
        "either": None,
    }
    view = things.Thing.from_dict(arrived)

    assert datetime.date(2021, 5, 1) == view.day
    assert datetime.datetime(2021, 5, 1, 10, tzinfo=datetime.UTC) == view.moment
    assert b"\x00\x01\x02" == view.raw
    assert [[datetime.date(2021, 5, 1), "2019-01"], []] == view.grid
    assert arrived == view.to_dict() == view.to_update().to_dict()
    assert ["grid[0][1]"] == [found.path for found in things.violations(view)]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("flag: {type: boolean}", 1, "flag: expected a boolean, found an integer"),
        ("count: {type: integer, minimum: 1}", 0, "count: must be at least 1"),
        ("count: {type: integer}", True, "an integer, found a boolean"),
        ("ratio: {type: number, maximum: 1}", 1.5, "ratio: must be at most 1"),
        ("ratio: {type: number}", float("nan"), "a number, found a number that is not finite"),
        ("day: {type: string, format: date}", "2021-05-01", "a date (YYYY-MM-DD), found a string"),
        ("code: {type: string, maxLength: 2}", "abc", "code: must have at most 2 characters"),
        ("code: {type: string, pattern: ^a}", "b", "code: must match the pattern ^a"),
        ("colour: {type: string, enum: [a]}", "b", '"a", found a string'),
        ("list: {type: array, items: {type: string}}", ["a", 3], "list[1]: expected a string"),
        ("list: {type: array, items: {}, minItems: 2}", [1], "list: must have at least 2 items"),
        (
            "text: {type: string}",
            "\ud800",
            "text: expected a string, found a string with a lone surrogate",
        ),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, field: str, value: Any, said: str) -> None:
    """A value against the contract is refused with its wire path, what was expected and its type."""
    things = package_for(f"Thing: {{type: object, properties: {{{field}}}}}", tmp_path)
    name = next(iter(things.ThingUpdate.__schema__.fields))

    with pytest.raises(things.InvalidRequestError) as refused:
        things.ThingUpdate(**{name: value})
    assert said in str(refused.value)
    with pytest.raises(things.InvalidRequestError):
        setattr(things.ThingUpdate(), name, value)
