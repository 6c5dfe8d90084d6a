"""
A caller's own httpx client.
"""

from __future__ import annotations

import pytest

from affinda_resumes import (
    Client,
    RedirectError,
    ResumeDataUpdate,
)
from tests.support.library import httpx


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
