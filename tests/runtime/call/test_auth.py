"""
API keys and passwords: their forms on the wire, and that none of them is shown.
"""

from __future__ import annotations

import base64

import pytest

from tests.support.whole._runtime.call.auth import Access, Secret
from tests.support.whole._runtime.call.basic_scheme import BasicScheme
from tests.support.whole._runtime.call.header_scheme import HeaderScheme
from tests.support.whole._runtime.call.query_scheme import QueryScheme
from tests.support.whole._runtime.call.request import Operation
from tests.support.whole.errors import InvalidRequestError


def test_a_user_name_and_a_password() -> None:
    """A pair is a key of the basic scheme; a token, and a name with a colon, are none."""
    secret = Secret(("user", "pass"))
    scheme = BasicScheme(argument="key", env=None)
    problem = "must be a user name without a colon, and a password"

    assert secret.problem(scheme) is None
    assert problem == Secret("token").problem(scheme) == Secret(("a:b", "c")).problem(scheme)
    assert ((b"Authorization", b"Basic dXNlcjpwYXNz"),) == secret.credentials(scheme).headers


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


SCHEMES = {
    "one": HeaderScheme(argument="one", env=None, key="X-One"),
    "two": QueryScheme(argument="two", env=None, key="two"),
    "three": HeaderScheme(argument="three", env=None, key="X-Three"),
}
EITHER = Operation("either", "GET", "/", True, security=(("one",), ("two", "three")))
OPEN = Operation("open", "GET", "/", True)


def _client() -> Access:
    keys = {"one": Secret("1"), "two": Secret(None), "three": Secret("3")}
    return Access(SCHEMES, keys, required=True)


def test_keys_of_a_call_decide_between_alternatives() -> None:
    """A key that is passed is sent, and the client's beside it, though the client has all of another alternative."""
    client = _client()
    assert ((b"X-One", b"1"),) == client.to(EITHER).headers

    access = client.with_keys({"one": Secret(None), "two": Secret("of the call")})
    found = access.to(EITHER)
    assert ((b"X-Three", b"3"),) == found.headers
    assert (("two", "of%20the%20call"),) == found.query
    assert () == client.with_keys({"one": Secret("x")}).to(OPEN).headers
    assert ((b"X-One", b"1"),) == client.to(EITHER).headers


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"one": "x", "three": "y"}, "one and three: the operation does not take them together"),
        ({"three": "y"}, "two: is missing (pass two)"),
        ({"one": ""}, "one: must not be empty"),
        ({"two": "a\n"}, "two: must be one line of printable ASCII without spaces around it"),
    ],
)
def test_keys_of_a_call_are_refused(keys: dict[str, str], said: str) -> None:
    """They can't be sent together, one is missing beside them, or one is no key."""
    with pytest.raises(InvalidRequestError) as refused:
        _client().with_keys({name: Secret(key) for name, key in keys.items()}).to(EITHER)
    assert said == str(refused.value)


def test_the_keys_of_a_call_are_starred_out() -> None:
    """Those of the call, and those of the client that go with them."""
    client = Access(SCHEMES, dict.fromkeys(SCHEMES, Secret("of-the-client")), required=True)

    assert "***: ***" == client.with_keys({"one": Secret("of-the-call")}).redact(
        "of-the-call: of-the-client"
    )
