"""
Headers of requests and responses.
"""

from __future__ import annotations

from affinda_resumes._runtime.wire.headers import Headers


def test_names_of_headers_ignore_case() -> None:
    """A header is found under its name in any case."""
    headers = Headers.from_wire([(b"X-Request-ID", b"a")])

    assert ["a", "a"] == [headers["x-request-id"], headers["X-REQUEST-ID"]]
