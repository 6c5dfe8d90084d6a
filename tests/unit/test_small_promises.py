"""
Small promises of the package that `make mutate` showed no other test to hold.
"""

from __future__ import annotations

import base64
import copy
import datetime
import gzip
import pickle
from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from affinda_resumes import (
    Client,
    InvalidRequestError,
    NameUpdate,
    RedirectError,
    ResumeData,
    ResumeDataUpdate,
    Skill,
    violations,
)
from affinda_resumes._runtime.call.auth import Scheme, Secret
from affinda_resumes._runtime.call.error_text import clean
from affinda_resumes._runtime.call.options import split_url
from affinda_resumes._runtime.call.retry_after import retry_after
from affinda_resumes._runtime.schema.containers import nullable
from affinda_resumes._runtime.schema.json_values import copy_json, same_json
from affinda_resumes._runtime.schema.kind import Kind
from affinda_resumes._runtime.schema.objects import Object
from affinda_resumes._runtime.schema.scalars import DATE, DATE_TIME, Integer, Number, OneOf, Text
from affinda_resumes._runtime.wire.compression import decompress
from affinda_resumes._runtime.wire.headers import Headers
from affinda_resumes._runtime.wire.json_codec import UnreadableError
from affinda_resumes._runtime.wire.response_bodies import JsonAnswer

NAME = {"raw": "Tim", "first": "Tim"}


def test_what_arrived_is_given_as_a_copy() -> None:
    """`to_dict()` gives what arrived as the caller's own: no change to it, at any depth, gets into the view."""
    view = ResumeData.from_dict({"name": dict(NAME), "emails": ["a@b"]})
    view.to_dict()["name"]["raw"] = "Tom"
    view.to_dict()["emails"].append("c@d")
    view.to_dict()["summary"] = "x"

    assert {"name": NAME, "emails": ["a@b"]} == view.to_dict()


def test_a_missing_field_stays_missing_beside_as_many_unknown_ones() -> None:
    """`to_dict()` adds nothing to an answer that has other fields in place of the contract's."""
    data = {f"unknown{number}": number for number in range(100)}

    assert data == ResumeData.from_dict(dict(data)).to_dict()


def test_a_read_view_is_frozen() -> None:
    """Nothing can be assigned to what the server answered."""
    view = ResumeData.from_dict({"summary": "a"})

    for name in ("summary", "skills", "other"):
        with pytest.raises(AttributeError):
            setattr(view, name, "b")
    assert "a" == view.summary
    assert view.skills is None


@pytest.mark.parametrize(
    ("came", "read"), [([], []), (None, None), (7, 7), ("x", "x"), ([1, None], [1, None])]
)
def test_a_list_that_is_read_late_may_be_odd(came: Any, read: Any) -> None:
    """What is no list, and what in a list is no object, stays as it came; null and absent read as `None`."""
    assert read == ResumeData.from_dict({"skills": came}).skills
    assert ResumeData.from_dict({}).skills is None
    assert {"skills": came} == ResumeData.from_dict({"skills": came}).to_dict()


def test_whether_a_list_was_read_is_not_seen() -> None:
    """Views are equal, show, copy and pickle the same before a list was read and after, and it is read once."""
    data = {"skills": [{"name": "Statics", "sources": [{"section": "a"}]}]}
    before, after = ResumeData.from_dict(data), ResumeData.from_dict(data)
    skills = after.skills
    assert skills is not None

    assert skills is after.skills
    assert ("Statics", skills[0]) == (skills[0].name, ResumeData.from_dict(data).skills[0])  # type: ignore[index]
    for view in (before, after):
        for twin in (copy.copy(view), copy.deepcopy(view), pickle.loads(pickle.dumps(view))):
            assert twin == view
            assert repr(twin) == repr(view)
    assert before == after
    assert repr(before) == repr(after)


def test_write_views_are_equal_if_they_send_the_same() -> None:
    """Equal is what sends the same JSON, and nothing else."""
    assert NameUpdate(raw="a") == NameUpdate(raw="a")
    assert NameUpdate(raw="a") != NameUpdate(raw="b")
    assert NameUpdate(raw=None) != NameUpdate()


@pytest.mark.parametrize(
    ("one", "other"), [(1, True), (1, 1.0), (0, False), ([1], [True]), ("1", 1)]
)
def test_values_of_two_types_are_not_the_same(one: object, other: object) -> None:
    """`1`, `1.0`, `true` and `"1"` are four values of JSON."""
    assert not same_json(one, other)
    assert same_json(one, copy_json(one))


def test_a_boolean_is_no_number() -> None:
    """JSON has numbers and booleans, whatever Python takes `True` for."""
    (violation,) = violations(Skill.from_dict({"weighting": True}))

    assert "weighting: expected a number or null, found a boolean" == str(violation)


def test_names_of_headers_ignore_case() -> None:
    """A header is found under its name in any case."""
    headers = Headers.from_wire([(b"X-Request-ID", b"a")])

    assert ["a", "a"] == [headers["x-request-id"], headers["X-REQUEST-ID"]]


def test_unknown_fields_are_a_copy() -> None:
    """A change of what `unknown_fields` gave is not seen in the view."""
    view = ResumeData.from_dict({"new": {"a": [1]}})
    view.unknown_fields["new"]["a"].append(2)

    assert {"new": {"a": [1]}} == view.unknown_fields == view.to_dict()


class Plain(Mapping[str, object]):
    """A mapping that has nothing of a dict but what every mapping has."""

    def __init__(self, **items: object) -> None:
        self._items = items

    def __getitem__(self, key: str) -> object:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)


def test_any_mapping_is_an_object() -> None:
    """A mapping that is no dict is read as an object of the contract."""
    view = ResumeData.from_dict({"location": MappingProxyType({"city": "Rome"})})

    assert view.location is not None
    assert "Rome" == view.location.city
    assert "x" == Object(ResumeData).decode(Plain(summary="x")).summary


def test_a_user_name_and_a_password() -> None:
    """A pair is a key of the basic scheme; a token, and a name with a colon, are none."""
    secret = Secret(("user", "pass"))
    scheme = Scheme(argument="key", form="basic", key="", env=None)
    problem = "must be a user name without a colon, and a password"

    assert secret.problem("basic") is None
    assert problem == Secret("token").problem("basic") == Secret(("a:b", "c")).problem("basic")
    assert ((b"Authorization", b"Basic dXNlcjpwYXNz"),) == secret.credentials(scheme).headers


def test_a_base_url_may_be_of_an_enum() -> None:
    """A member of a `StrEnum` is the string that it holds."""
    url = StrEnum("Url", {"HERE": "https://example.com/v2/"})("https://example.com/v2/")

    assert "/v2" == split_url(url)[1]


def test_only_the_dates_of_http_are_read() -> None:
    """A date of e-mails in `Retry-After` is nonsense, as any other text is."""
    assert retry_after({"retry-after": "Wed, 21 Oct 2099 07:28:00 GMT"}) is not None
    assert retry_after({"retry-after": "21 Oct 2099 07:28:00 +0000"}) is None


def test_a_servers_text_can_not_move_the_cursor() -> None:
    """What a server says of an error is shown without control characters."""
    assert "a\\x1b[2J\\u202eb" == clean("a\x1b[2J\u202eb")
    assert ("a" * 500, "a" * 499 + "…") == (clean("a" * 500), clean("a" * 501))


def test_a_refused_request_is_a_value_error() -> None:
    """Whoever waits for a `ValueError` gets one when a request is refused."""
    with pytest.raises(ValueError, match="no field 'x'"):
        NameUpdate(x=1)  # type: ignore[call-arg]


def test_a_time_out_of_a_call_is_heeded() -> None:
    """The time-out that is passed to a call is the one that is looked at."""
    with Client(api_key="k", base_url="http://127.0.0.1:9") as client:
        for call in (client.update_resume_data, client.update_resume_data_detailed):
            with pytest.raises(InvalidRequestError, match=r"^timeout: "):
                call("a", ResumeDataUpdate(), timeout=0)


def test_a_callers_client_follows_no_redirect() -> None:
    """A caller's client that follows redirects follows none of ours: that would lose the write."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(302, headers={"Location": "/elsewhere"})

    transport = httpx.MockTransport(answer)
    with httpx.Client(transport=transport, follow_redirects=True) as http_client:
        client = Client(api_key="k", base_url="http://127.0.0.1:9", http_client=http_client)
        with pytest.raises(RedirectError):
            client.update_resume_data("a", ResumeDataUpdate())

    assert ["/v2/resumes/a"] == asked


ODD_ANSWERS: list[tuple[Kind, bytes, object, bytes]] = [
    (DATE, b'"soon"', "soon", b"5"),
    (OneOf("a", "b"), b'"c"', "c", b"1"),
    (OneOf(1, 2), b"3", 3, b"true"),
    (nullable(OneOf("a")), b'"c"', "c", b"{}"),
    (Text(max_length=3), b'"abcd"', "abcd", b"null"),
    (Integer(maximum=3), b"4", 4, b"4.5"),
    (Number(minimum=0), b"-0.5", -0.5, b"true"),
]


@pytest.mark.parametrize(("kind", "odd", "value", "other"), ODD_ANSWERS)
def test_an_answer_of_one_value_may_be_odd(
    kind: Kind, odd: bytes, value: object, other: bytes
) -> None:
    """A whole answer that is one value stays as it came, as a field does; only another type can't be read."""
    answer = JsonAnswer(kind)

    assert value == answer.read(odd, None)
    assert 1 == len(answer.violations(odd, None))
    with pytest.raises(UnreadableError):
        answer.read(other, None)


@pytest.mark.parametrize("text", ["2021-05-01t10:00:00z", "2021-05-01T10:00:00Z"])
def test_letters_of_a_time_ignore_case(text: str) -> None:
    """RFC 3339, section 5.6: `t` and `z` may be lower case; it goes back as it came."""
    moment = datetime.datetime(2021, 5, 1, 10, tzinfo=datetime.UTC)

    assert moment == DATE_TIME.decode(text)
    assert DATE_TIME.to_editable(text) in (text, moment)


def test_an_offset_with_seconds_is_not_sent() -> None:
    """RFC 3339 has no form for it."""
    zones = {
        seconds: datetime.timezone(datetime.timedelta(seconds=seconds)) for seconds in (60, 30)
    }
    moments = {key: datetime.datetime(2021, 5, 1, tzinfo=zone) for key, zone in zones.items()}

    assert DATE_TIME.matches(moments[60], sent=True)
    assert not DATE_TIME.matches(moments[30], sent=True)


def test_reading_runs_no_pattern() -> None:
    """What an answer fits best is told without patterns, which may take for ever."""
    assert 0 == Text(pattern="^a$").mismatch("b", 0)
    assert Text(max_length=1, pattern="^a$").mismatch("bb", 0) is None


@pytest.mark.parametrize(
    "sent", ["sup3rs/cret+&=;", "sup3rs%2Fcret%2B%26%3D%3B", "c3VwM3JzL2NyZXQrJj07"]
)
def test_no_form_of_a_key_is_shown(sent: str) -> None:
    """A server may echo a key as it came: percent-encoded in a URL, in base64 for basic."""
    assert "GET ?key=***: no" == Secret("sup3rs/cret+&=;").redact(f"GET ?key={sent}: no")


def test_no_form_of_a_password_is_shown() -> None:
    """The user and the password are sent as one word."""
    both = base64.b64encode(b"me:secret99").decode()

    for secret in (Secret(("me", "secret99")), Secret("me:secret99")):
        assert "Basic ***" == secret.redact(f"Basic {both}")
    assert "me ***" == Secret(("me", "secret99")).redact("me secret99")


@given(st.lists(st.binary(max_size=40) | st.integers(0, 200_000).map(bytes), max_size=6))
def test_gzip_in_several_members(parts: list[bytes]) -> None:
    """What was compressed in parts is the parts behind each other, wherever a piece of it ends."""
    members = b"".join(map(gzip.compress, [b"", *parts]))

    assert b"".join(parts) == decompress(members, "gzip", 10**7)
    assert b"".join(parts) == decompress(members + b"\0\0", "gzip", 10**7)


def test_gzip_in_too_many_members() -> None:
    """A body that is nothing but beginnings holds no call."""
    with pytest.raises(UnreadableError, match="too many parts"):
        decompress(gzip.compress(b"") * 20_000, "gzip", 10**7)
    with pytest.raises(UnreadableError, match="larger than 100 bytes"):
        decompress(gzip.compress(bytes(60)) * 2, "gzip", 100)
    with pytest.raises(UnreadableError, match="cut short"):
        decompress(gzip.compress(b"") + gzip.compress(b"a" * 100)[:-9], "gzip", 100)
