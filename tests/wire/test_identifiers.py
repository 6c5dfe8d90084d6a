"""
An identifier is one segment of the path, whatever it holds.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from affinda_resumes import Client, InvalidRequestError, ResumeDataUpdate
from affinda_resumes.operations.resumes.update_resume_data import build_request
from tests.support.library import httpx
from tests.wire.calling import KEY, Mode, call, target_of
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says
from tests.wire.faults import RESUME

SEGMENTS = {
    "aBcD1234": "aBcD1234",
    "a/b": "a%2Fb",
    "../../v2/users": "..%2F..%2Fv2%2Fusers",
    "...": "...",
    "a b": "a%20b",
    "a?b=c#d": "a%3Fb%3Dc%23d",
    "100%": "100%25",
    "%2e%2e": "%252e%252e",
    "%41": "%2541",
    "a\\b": "a%5Cb",
    "a;b": "a%3Bb",
    "a+b": "a%2Bb",
    "~a-b_c.d": "~a-b_c.d",
    "é": "%C3%A9",
    "😀": "%F0%9F%98%80",
    "a\r\nHost: evil": "a%0D%0AHost%3A%20evil",
    "\0": "%00",
}


@pytest.mark.parametrize(("identifier", "segment"), SEGMENTS.items(), ids=map(ascii, SEGMENTS))
@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
def test_an_identifier_is_one_encoded_segment(
    identifier: str, segment: str, borrowed: bool, mode: Mode, serve: Serve
) -> None:
    """Everything but RFC 3986's unreserved characters is percent-encoded, on the wire too."""
    server = serve(says(answer(RESUME)))
    call(mode, server.url, identifier=identifier, borrow={} if borrowed else None)
    assert target_of(server.requests[0]) == f"/v2/resumes/{segment}"
    assert server.requests[0].lower().count(b"\r\nhost: ") == 1


@pytest.mark.parametrize(
    ("identifier", "reason"),
    [
        ("", "must have at least 1 character"),
        (".", "must not be empty, '.' or '..'"),
        ("..", "must not be empty, '.' or '..'"),
        (None, "expected a string of at least 1 character, found null"),
        (5, "expected a string of at least 1 character, found an integer"),
        (True, "expected a string of at least 1 character, found a boolean"),
        (b"a", "expected a string of at least 1 character, found bytes"),
        (["a"], "expected a string of at least 1 character, found an array"),
        (
            "a\ud800",
            "expected a string of at least 1 character, found a string with a lone surrogate",
        ),
    ],
)
def test_what_is_no_segment_is_refused_before_sending(
    identifier: Any, reason: str, mode: Mode, serve: Serve
) -> None:
    """Empty, dot segments and what is no string go nowhere."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, identifier=identifier).error
    assert type(error) is InvalidRequestError
    assert str(error) == f"identifier: {reason}"
    assert (error.applied, error.attempts, server.connections) == (False, 0, 0)


def test_a_base_urls_path_stands_before_the_operations(mode: Mode, serve: Serve) -> None:
    """A gateway may serve the API under a path of its own; one slash at its end makes no difference."""
    server = serve(says(answer(RESUME)))
    for base in ("/gateway/affinda", "/gateway/affinda/"):
        call(mode, server.url + base)
        assert target_of(server.requests[-1]) == "/gateway/affinda/v2/resumes/aBcD1234"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_identifier_comes_back_from_its_segment(identifier: str) -> None:
    """Encoding loses nothing and yields one segment of unreserved characters and escapes."""
    if identifier in (".", ".."):
        return
    segment = build_request(identifier, ResumeDataUpdate()).target.removeprefix("/v2/resumes/")
    assert unquote(segment, errors="strict") == identifier
    assert not set(segment) & set("/?#\\;& ")
    assert segment.isascii()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_borrowed_client_sends_the_same_target(identifier: str) -> None:
    """httpx's own handling of URLs leaves an encoded identifier as it is."""
    if identifier in (".", ".."):
        return
    seen: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path)
        return httpx.Response(200, json={})

    update = ResumeDataUpdate(summary=None)
    with (
        httpx.Client(transport=httpx.MockTransport(handle)) as borrowed,
        Client(api_key=KEY, http_client=borrowed) as client,
    ):
        client.update_resume_data(identifier, update)
    assert seen == [build_request(identifier, update).target.encode()]
