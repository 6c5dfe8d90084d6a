"""
Options of a client and of a call.
"""

from __future__ import annotations

from enum import StrEnum

import pytest

from affinda_resumes import (
    Client,
    InvalidRequestError,
    ResumeDataUpdate,
)
from affinda_resumes._runtime.call.options import split_url


def test_a_base_url_may_be_of_an_enum() -> None:
    """A member of a `StrEnum` is the string that it holds."""
    url = StrEnum("Url", {"HERE": "https://example.com/v2/"})("https://example.com/v2/")

    assert "/v2" == split_url(url)[1]


def test_a_time_out_of_a_call_is_heeded() -> None:
    """The time-out that is passed to a call is the one that is looked at."""
    with Client(api_key="k", base_url="http://127.0.0.1:9") as client:
        for call in (client.update_resume_data, client.update_resume_data_detailed):
            with pytest.raises(InvalidRequestError, match=r"^timeout: "):
                call("a", ResumeDataUpdate(), timeout=0)
