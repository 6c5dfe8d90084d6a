"""
The header `Retry-After`.
"""

from __future__ import annotations

from affinda_resumes._runtime.call.retry_after import retry_after


def test_only_the_dates_of_http_are_read() -> None:
    """A date of e-mails in `Retry-After` is nonsense, as any other text is."""
    assert retry_after({"retry-after": "Wed, 21 Oct 2099 07:28:00 GMT"}) is not None
    assert retry_after({"retry-after": "21 Oct 2099 07:28:00 +0000"}) is None
