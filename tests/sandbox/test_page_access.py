"""
Web pages and the sandbox: a page sends requests only with the secret that the sandbox prints.
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from affinda_resumes.sandbox.page_access import HEADER
from affinda_resumes.sandbox.server import running_sandbox

SECRET = "the-secret"
RESUME = "/v2/resumes/aBcD1234"
KEY = {"Authorization": "Bearer sandbox"}
BODY = {"certifications": ["From a page"]}
ORIGINS = ("null", "https://hostile.example", "http://127.0.0.1:8000")


@pytest.fixture(scope="module")
def page() -> Iterator[httpx.Client]:
    """Return a client of a sandbox that has a secret."""
    with running_sandbox(secret=SECRET) as url, httpx.Client(base_url=url, headers=KEY) as client:
        yield client


def test_a_page_without_the_secret_does_nothing(page: httpx.Client) -> None:
    """A request of a page without the secret, or with another, is refused, changes nothing and can't be read there."""
    for origin in ORIGINS:
        for headers in ({}, {HEADER: ""}, {HEADER: "other"}, {HEADER: SECRET + "x"}, {HEADER: "é"}):
            sent = {"Origin": origin, **headers}
            answer = page.patch(
                RESUME, json=BODY, headers=[(n, v.encode()) for n, v in sent.items()]
            )
            assert 403 == answer.status_code
            assert [] == [name for name in answer.headers if name.startswith("access-control")]
    assert ["From a page"] != page.patch(RESUME, json={}).json()["certifications"]


def test_a_page_with_the_secret_is_answered(page: httpx.Client) -> None:
    """A page with the secret is answered like any caller, and may read the answer and its headers."""
    asked = {
        "Origin": "null",
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,content-type,sandbox-page",
    }
    allowed = page.options(RESUME, headers=asked)
    answer = page.patch(RESUME, json=BODY, headers={"Origin": "null", HEADER: SECRET})
    missing = page.get("/", headers={"Origin": "null", HEADER: SECRET})

    assert (204, "null", "PATCH", "authorization,content-type,sandbox-page") == (
        allowed.status_code,
        allowed.headers["access-control-allow-origin"],
        allowed.headers["access-control-allow-methods"],
        allowed.headers["access-control-allow-headers"],
    )
    assert (200, ["From a page"]) == (answer.status_code, answer.json()["certifications"])
    assert (404, "null", "welcome") == (
        missing.status_code,
        missing.headers["access-control-allow-origin"],
        missing.headers[HEADER],
    )
    assert "access-control-allow-credentials" not in answer.headers


def test_callers_that_are_no_page_notice_nothing(page: httpx.Client) -> None:
    """A request without `Origin` is answered as ever, and its answer says nothing to browsers."""
    answer = page.patch(RESUME, json={})

    assert 200 == answer.status_code
    assert [] == [
        n for n in answer.headers if n.startswith("access-control") or n == HEADER.lower()
    ]
