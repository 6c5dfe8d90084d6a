"""
Small contracts, generated, imported and used.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from codegen.problems import ContractError
from tests.support.inline import files_for, package_for


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
    name = next(iter(things.ThingUpdate.__view_fields__))

    with pytest.raises(things.InvalidRequestError) as refused:
        things.ThingUpdate(**{name: value})
    assert said in str(refused.value)
    with pytest.raises(things.InvalidRequestError):
        setattr(things.ThingUpdate(), name, value)


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


def test_all_of_is_taken_in(tmp_path: Path) -> None:
    """The properties of an `allOf` are the schema's own, those of its parents first."""
    things = package_for(
        """
        Base:
          type: object
          properties: {id: {type: integer, readOnly: true}, name: {type: string}}
        Thing:
          allOf:
            - {$ref: "#/components/schemas/Base"}
            - {type: object, properties: {size: {type: integer}}}
        """,
        tmp_path,
    )

    assert ["id", "name", "size"] == list(things.Thing.__view_fields__)
    assert ["name", "size"] == list(things.ThingUpdate.__view_fields__)


def test_a_member_of_all_of_narrows_a_list(tmp_path: Path) -> None:
    """A list that two members of an `allOf` describe has items for which both hold."""
    things = package_for(
        """
        Base: {type: object, properties: {tags: {type: array, items: {type: string, minLength: 2}}}}
        Thing:
          allOf:
            - {$ref: "#/components/schemas/Base"}
            - {type: object, properties: {tags: {type: array, items: {type: string, maxLength: 3}}}}
        """,
        tmp_path,
    )

    assert {"tags": ["ab", "abc"]} == things.ThingUpdate(tags=["ab", "abc"]).to_dict()
    for tag in ("a", "abcd"):
        with pytest.raises(things.InvalidRequestError, match=r"tags\[0\]"):
            things.ThingUpdate(tags=[tag])
    violations = things.violations(things.Thing.from_dict({"tags": ["ab", "abcd"]}))
    assert ["tags[1]"] == [violation.path for violation in violations]


def test_properties_of_what_is_no_object_say_nothing(tmp_path: Path) -> None:
    """A string or a list with `properties` beside it is a string or a list."""
    things = package_for(
        """
        Word: {type: string, properties: {a: {type: string, readOnly: true}}}
        Thing:
          type: object
          properties:
            word: {$ref: "#/components/schemas/Word"}
            words: {type: [array, "null"], items: {type: string}, properties: {a: {type: string}}}
        """,
        tmp_path,
    )

    sent = things.ThingUpdate(word="a", words=["b"])
    assert {"word": "a", "words": ["b"]} == sent.to_dict()
    assert None is things.ThingUpdate(words=None).words
    with pytest.raises(things.InvalidRequestError, match="word: expected a string"):
        things.ThingUpdate(word={"a": "b"})
    read = things.Thing.from_dict({"word": "a", "words": ["b"]})
    assert ("a", ["b"], ()) == (read.word, read.words, tuple(things.violations(read)))
    assert str is things.Word
    assert not hasattr(things, "WordUpdate")


def test_a_default_is_never_sent(tmp_path: Path) -> None:
    """A `default` says what the server assumes; a field that isn't set stays unset."""
    things = package_for(
        "Thing: {type: object, properties: {text: {type: string, default: ''}}}", tmp_path
    )

    assert {} == things.ThingUpdate().to_dict()


def test_a_default_is_told_as_json(tmp_path: Path) -> None:
    """What the server assumes stands in the docstring as the contract has it."""
    files = files_for(
        "Thing: {type: object, properties: {a: {type: boolean, default: true}, b: {default: null}}}",
        tmp_path,
    )

    for value in ("true", "null"):
        assert f"The server assumes `{value}` when" in files["things/models/thing.py"]


@pytest.mark.parametrize(
    ("schemas", "code"),
    [
        ("Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\nA: {type: array, items: {$ref: '#/components/schemas/A'}}", "unsupported-reference"),
    ],
)  # fmt: skip
def test_what_can_not_be_generated_is_refused(tmp_path: Path, schemas: str, code: str) -> None:
    """What can't be generated is refused by code and position, never left out."""
    with pytest.raises(ContractError) as refused:
        files_for(schemas, tmp_path)

    assert {code} == {problem.code for problem in refused.value.problems}
    assert all(problem.line is not None for problem in refused.value.problems)


def test_objects_without_a_name_get_one(tmp_path: Path) -> None:
    """An object inside another is called after where it stands, and may be null."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            inner: {type: [object, "null"], title: Same, properties: {a: {type: string}}}
            rows: {type: array, items: {type: object, title: Same, properties: {b: {type: string}}}}
        """,
        tmp_path,
    )
    update = things.ThingUpdate(inner=None, rows=[things.ThingRowsItemUpdate(b="x")])

    assert {"inner": None, "rows": [{"b": "x"}]} == update.to_dict()
    assert (
        things.ThingInner.from_dict({"a": "y"})
        == things.Thing.from_dict({"inner": {"a": "y"}}).inner
    )


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    """Text of the contract that is made to end a string runs nothing and comes back as it was."""
    canary = tmp_path / "canary"
    hostile = f'\\"\\"\\"\\nopen({str(canary)!r}, \\"w\\")\\n\\"\\"\\" \\\\'
    things = package_for(
        f"""
        Thing:
          type: object
          description: "{hostile}"
          properties:
            "a\\"b\\\\": {{type: string, description: "{hostile}", x-extensible-enum: ["{hostile}"]}}
        """,
        tmp_path,
    )
    wire = 'a"b\\'

    assert not canary.exists()
    assert {wire: "x"} == things.Thing.from_dict({wire: "x"}).to_update().to_dict()
    assert "open(" in (things.Thing.__doc__ or "")
