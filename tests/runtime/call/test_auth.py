"""
API keys and passwords: their forms on the wire, and that none of them is shown.
"""

from __future__ import annotations

import base64

import pytest

from tests.support.whole._runtime.call.auth import Secret
from tests.support.whole._runtime.call.basic_scheme import BasicScheme


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
