"""
Values of subclasses are what they are subclasses of: taken, and written as JSON writes them.
"""

from __future__ import annotations

import copy
import datetime
import enum
import importlib
import json
import pickle
import sys
import uuid
from collections import ChainMap, OrderedDict
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import pytest

from affinda_resumes import (
    Client,
    EducationDatesUpdate,
    EducationUpdate,
    InvalidRequestError,
    ResumeDataUpdate,
    SkillUpdate,
    WorkExperienceDatesUpdate,
)
from tests.support.inline import checked, package_for, package_from
from tests.support.subclasses import (
    Count,
    Day,
    Fraction,
    Items,
    Key,
    Moment,
    OldWord,
    Raw,
    Table,
    Text,
    Whole,
    Word,
)
from tests.support.whole._runtime.call.auth import Secret
from tests.support.whole._runtime.call.bearer_scheme import BearerScheme
from tests.support.whole._runtime.call.options import check_count, check_timeout, split_url
from tests.support.whole._runtime.schema.anything import ANY, plain
from tests.support.whole._runtime.schema.dates import DATE
from tests.support.whole._runtime.schema.enums import OneOf
from tests.support.whole._runtime.schema.maps import Mapped
from tests.support.whole._runtime.schema.scalars import TEXT
from tests.support.whole._runtime.wire.arguments import checked as checked_body
from tests.support.whole._runtime.wire.bytes_body import BytesBody
from tests.support.whole._runtime.wire.header_parameters import header_parts
from tests.support.whole._runtime.wire.headers import check_headers
from tests.support.whole._runtime.wire.parameters import parameter_parts
from tests.support.whole._runtime.wire.path import path_segment
from tests.support.whole._runtime.wire.request_bodies import Content
from tests.support.whole._runtime.wire.text_body import TextBody

THING = """
Thing:
  type: object
  properties:
    text: {type: string}
    choice: {enum: [a, 1, 1.5]}
    number: {type: number}
    either: {anyOf: [{type: integer}, {type: string}]}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    key: {type: string, format: uuid}
    raw: {type: string, format: byte}
    any: {}
    days: {type: array, items: {type: string, format: date}}
    map: {type: object, additionalProperties: {type: string}}
    maps: {type: array, items: {type: object}}
    lists: {type: array, items: {type: array, items: {type: integer}}}
    inner: {$ref: "#/components/schemas/Thing"}
  additionalProperties: {type: array, items: {type: string}}
"""
NOON = Moment(2021, 5, 1, 12, tzinfo=datetime.UTC)
TAKEN: list[tuple[str, Any, Any]] = [
    ("text", Word.A, "a"),
    ("text", OldWord.A, "a"),
    ("text", Text("x"), "x"),
    ("choice", Word.A, "a"),
    ("choice", OldWord.A, "a"),
    ("choice", Count.ONE, 1),
    ("choice", Fraction(1.5), 1.5),
    ("number", Count.ONE, 1),
    ("number", Whole(7), 7),
    ("number", Fraction(0.5), 0.5),
    ("either", Count.ONE, 1),
    ("either", Word.A, "a"),
    ("day", Day(2021, 5, 1), "2021-05-01"),
    ("moment", NOON, "2021-05-01T12:00:00Z"),
    ("key", Key(int=1), "00000000-0000-0000-0000-000000000001"),
    ("raw", Raw(b"x"), "eA=="),
    ("any", Word.A, "a"),
    ("any", [Text("x"), {Text("k"): Count.ONE}, Items([1])], ["x", {"k": 1}, [1]]),
    ("any", MappingProxyType({"a": (Word.A,)}), {"a": ("a",)}),
    ("days", Items([Day(2021, 5, 1), "hidden"]), ["2021-05-01"]),
    ("map", Table({Word.A: Word.A}), {"a": "a"}),
    ("map", OrderedDict(a=Text("x")), {"a": "x"}),
    ("map", MappingProxyType({"a": "x"}), {"a": "x"}),
    ("maps", [Table(a=1), ChainMap({"b": Items()})], [{"a": 1}, {"b": []}]),
    ("lists", Items([Items([Count.ONE])]), [[1]]),
    ("additional_properties", Table({Word.A: Items([OldWord.A])}), ["a"]),
]


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package with a field of each kind."""
    return package_for(THING, tmp_path_factory.mktemp("subclasses"))


def builtin(value: Any) -> bool:
    """Return whether a JSON value is made of built-in types alone."""
    if isinstance(value, dict):
        return type(value) is dict and all(map(builtin, [*value, *value.values()]))
    if isinstance(value, list | tuple):
        return type(value) in (list, tuple) and all(map(builtin, value))
    return type(value) in (str, int, float, bool, type(None))


@pytest.mark.parametrize(("field", "value", "wire"), TAKEN)
def test_a_subclass_is_taken(things: Any, field: str, value: Any, wire: Any) -> None:
    """By the constructor, on assignment and at the last check: a JSON writer gets built-in types alone."""
    made = things.ThingUpdate(**{field: value})
    assigned = things.ThingUpdate()
    setattr(assigned, field, value)
    key = "a" if field == "additional_properties" else field

    for update in (made, assigned, pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert {key: wire} == update.to_dict()
        assert {key: wire} == checked(update)
        assert builtin(update.to_dict())
        assert update == made


def test_what_is_put_into_a_list_or_a_map_later_is_converted(things: Any) -> None:
    """Whoever changes a list in place may put the same into it as the constructor takes."""
    update = things.ThingUpdate(
        days=[], lists=[[]], map={}, any={"a": []}, inner=things.ThingUpdate(days=[])
    )
    update.days.append(Day(2021, 5, 1))
    update.lists[0].append(Count.ONE)
    update.lists.append(Items([2]))
    update.map[Word.A] = OldWord.A
    update.any["a"].append(Text("x"))
    update.inner.days.append(Day(2021, 5, 2))
    wire = {
        "days": ["2021-05-01"], "lists": [[1], [2]], "map": {"a": "a"}, "any": {"a": ["x"]},
        "inner": {"days": ["2021-05-02"]},
    }  # fmt: skip

    assert wire == update.to_dict() == checked(update)
    assert builtin(checked(update))
    assert wire == update.changes_since(things.Thing.from_dict({})).to_dict()
    assert update.lists[1].__class__ is Items  # a call changes nothing of the caller's


def test_a_list_of_the_callers_stays_his_own() -> None:
    """A list is kept itself; where something in it is to be converted, a copy of it is."""
    same, other = ["a"], ["a", Word.A]

    assert same is ResumeDataUpdate(emails=same).emails
    assert ["a", "a"] == ResumeDataUpdate(emails=other).emails is not other
    assert other[1] is Word.A


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", True), ("either", True), ("choice", True), ("number", Fraction("nan")),
        ("number", Fraction("inf")), ("day", NOON), ("moment", Moment(2021, 5, 1)),
        ("text", Text("\ud800")), ("text", Count.ONE), ("days", (Day(2021, 5, 1),)),
        ("map", Table({Count.ONE: "a"})), ("key", Text("x")), ("raw", bytearray(b"x")),
        ("additional_properties", Table({Text("text"): []})),
    ],
)  # fmt: skip
def test_a_subclass_is_no_more_than_its_base(things: Any, field: str, value: Any) -> None:
    """A value that is refused of a built-in type is refused of its subclasses, and a tuple is no list."""
    with pytest.raises(things.InvalidRequestError):
        things.ThingUpdate(**{field: value})


def test_a_message_names_the_type_in_the_words_of_json() -> None:
    """A subclass is called what it is a subclass of."""
    for value, words in (
        (Count.ONE, "an integer"),
        (Fraction(1), "a number"),
        (Table(), "an object"),
    ):
        with pytest.raises(InvalidRequestError, match=f"found {words}$"):
            ResumeDataUpdate(summary=value)  # type: ignore[arg-type]


def test_parameters() -> None:
    """Paths, queries and headers hold the text of the value; a UUID may stand in a path as text."""
    assert "a" == path_segment("p", Word.A, TEXT) == path_segment("p", OldWord.A, TEXT)
    assert "x" == path_segment("p", Text("x"), TEXT)
    assert "1,a" == path_segment("p", Items([Count.ONE, Word.A]), ANY)
    assert str(uuid.UUID(int=1)) == path_segment("p", Key(int=1), TEXT)
    assert str(uuid.UUID(int=1)) == path_segment("p", uuid.UUID(int=1), ANY)
    assert [("q", "a")] == parameter_parts("q", OldWord.A, OneOf("a", "b"))
    assert [("q", "2021-05-01")] == parameter_parts("q", Day(2021, 5, 1), DATE)
    assert [(b"h", b"x")] == header_parts("h", Text("x"), TEXT)


def test_options() -> None:
    """Keys, URLs, headers, counts and times of a client."""
    assert [(b"x-a", b"a")] == check_headers({Text("x-a"): OldWord.A})
    assert (1, 1.0) == (check_count("max_retries", Count.ONE, 0), check_timeout(Count.ONE))
    assert float is type(check_timeout(Fraction(2.5)))
    assert "https://x.example" == "{0.scheme}://{0.host}".format(
        split_url(Text("https://x.example"))[0]
    )
    scheme = BearerScheme(argument="api_key", env=None)
    for key in (Text("sk-test"), Word.A, OldWord.A):
        secret = Secret(key)
        assert secret.problem(scheme) is None
        (_, value), *_ = secret.credentials(scheme).headers
        assert b"Bearer " + str.encode(str.__str__(key)) == bytes(value)
    assert "***" == Secret(Text("sk-test-123")).redact("sk-test-123")

    class Region(enum.StrEnum):
        EU = "api.eu1"

    Client(api_key=Text("key"), region=Region.EU, max_retries=Count.ONE).close()  # type: ignore[arg-type]
    for name in ("max_retries", "timeout"):
        with pytest.raises(InvalidRequestError):
            Client(api_key="key", **{name: True})  # type: ignore[arg-type]


def test_bodies_of_text_and_bytes() -> None:
    """The content of the string or of the bytes is sent."""
    assert b"x" == TextBody("text/plain").write(Text("x")).data
    assert b"x" == BytesBody("application/octet-stream").write(Raw(b"x")).data
    assert "<Content text/plain>" == repr(Content(b"text/plain", b"secret", "secret"))
    assert {"a": "x"} == checked_body(Table(a=Text("x")), Mapped(TEXT))


def test_a_value_that_holds_itself() -> None:
    """A list in itself is no JSON: it is refused, and nothing runs for ever."""
    ring: list[Any] = [Word.A]
    ring.append(ring)
    with pytest.raises(RecursionError):
        plain(ring)
    ring[0] = "a"
    assert ring is plain(ring)


FAKES = (Day, Moment)


class Frozen:
    """
    A frozen clock, as freezegun makes it.

    Each name of a module that stands for `date` or `datetime` stands for a subclass meanwhile.
    """

    def __enter__(self) -> None:
        self._names: list[tuple[ModuleType, str, Any]] = []
        real = dict(zip(map(id, (datetime.date, datetime.datetime)), FAKES, strict=True))
        for module in [one for one in sys.modules.values() if one.__name__ != __name__]:
            for name, value in list(vars(module).items()):
                if id(value) in real:
                    self._names.append((module, name, value))
                    setattr(module, name, real[id(value)])

    def __exit__(self, *_: object) -> None:
        for module, name, value in self._names:
            setattr(module, name, value)


REAL_DAY = datetime.date(2021, 5, 1)


@pytest.mark.parametrize("imported_frozen", [False, True])
def test_a_frozen_clock(imported_frozen: bool, tmp_path: Path) -> None:
    """Dates of either kind go out and come in, also where the package is imported while the clock is frozen."""
    if imported_frozen:
        with Frozen():
            things = package_for(THING, tmp_path)
            importlib.import_module(f"{things.__name__}._runtime.schema.dates")
    else:
        things = package_for(THING, tmp_path)
    data = {"day": "2021-05-01", "moment": "2021-05-01T12:00:00Z", "days": ["2021-05-01"]}

    def both_ways() -> None:
        for day in (REAL_DAY, Day(2021, 5, 1)):
            update = things.ThingUpdate(day=day, moment=NOON, days=[day])
            assert data == update.to_dict() == checked(update)
        view = things.Thing.from_dict(data)
        assert (REAL_DAY, NOON, [REAL_DAY]) == (view.day, view.moment, view.days)
        assert [] == things.violations(view)
        assert data == view.to_update().to_dict()
        assert type(view.day) is type(REAL_DAY)
        with pytest.raises(things.InvalidRequestError):
            things.ThingUpdate(day=NOON)

    before = things.ThingUpdate(day=REAL_DAY)
    with Frozen():
        both_ways()
        assert {"day": "2021-05-01"} == before.to_dict()
    both_ways()


HEAD = """\
openapi: 3.1.0
info: {title: Sent, version: 1.0.0}
servers: [{url: "https://sent.example"}]
paths:
  /form:
    post:
      operationId: form
      parameters:
        - {name: c, in: cookie, schema: {enum: [a, b]}}
        - {name: q, in: query, style: deepObject, schema: {type: object, additionalProperties: {type: string}}}
      requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
      responses: {"204": {description: x}}
"""


def test_forms(tmp_path: Path) -> None:
    """A form, a cookie and an object in the query hold the text of each value."""
    sent = package_from(HEAD, tmp_path)
    module = importlib.import_module(f"{sent.__name__}.operations.untagged.form")

    request = module.build_request(
        Table({Word.A: [Count.ONE, OldWord.A], "l": Items([Text("x")]), "o": Table(k=Word.A)}),
        c=OldWord.A,
        q=Table({Word.A: OldWord.A}),
    )

    assert b"a=1&a=a&l=x&o=%7B%22k%22%3A%22a%22%7D" == request.content.data
    assert [("c", "a")] == request.cookies
    assert [("q[a]", "a")] == request.query


def test_our_own_contract() -> None:
    """Dates in lists of objects, at the depth at which they stand in resumes."""
    update = ResumeDataUpdate(
        education=Items(
            [EducationUpdate(id=Count.ONE, dates=EducationDatesUpdate(start_date=Day(2020, 1, 1)))]
        ),
        skills=[SkillUpdate(name=Word.A)],
    )

    assert json.dumps(update.to_dict()) == json.dumps(
        {"education": [{"id": 1, "dates": {"startDate": "2020-01-01"}}], "skills": [{"name": "a"}]}
    )
    assert type(WorkExperienceDatesUpdate(start_date=Day(2020, 1, 1)).start_date) is datetime.date
