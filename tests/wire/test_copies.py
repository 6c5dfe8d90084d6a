"""
Views, responses and errors are pickled and copied whole.
"""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from affinda_resumes import (
    UNSET,
    ApiError,
    DecodeError,
    InvalidRequestError,
    RedirectError,
    ResumeData,
    ResumeDataUpdate,
)
from affinda_resumes._runtime.wire.headers import Headers
from tests.wire.calling import DOCUMENTED, call, example
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says
from tests.wire.faults import FAULTS

COPIES = [
    pytest.param(copy.copy, id="copy"),
    pytest.param(copy.deepcopy, id="deepcopy"),
    *(
        pytest.param(
            lambda thing, protocol=protocol: pickle.loads(pickle.dumps(thing, protocol)),
            id=f"pickle-{protocol}",
        )
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ),
]


@pytest.mark.parametrize("duplicate", COPIES)
def test_views_are_copied_whole(duplicate: Any) -> None:
    """Read and write views keep all they hold, unknown fields and odd values included."""
    data = {**example("documentedResponse"), "unknown": [{"a": 1}], "summary": 5}
    resume = ResumeData.from_dict(data)
    twin = duplicate(resume)
    assert twin == resume
    assert twin.to_dict() == data
    update = resume.to_update()
    again = duplicate(update)
    assert again == update
    assert again.to_dict() == update.to_dict()
    again.summary = "x"
    assert update.to_dict()["summary"] == 5
    with pytest.raises(InvalidRequestError):
        again.summary = 6


@pytest.mark.parametrize("duplicate", COPIES)
def test_unset_stays_itself(duplicate: Any) -> None:
    """There is one UNSET, also inside what is copied."""
    assert duplicate(UNSET) is UNSET
    assert duplicate([UNSET])[0] is UNSET
    assert duplicate(ResumeDataUpdate(objective=None)).summary is UNSET
    assert (bool(UNSET), repr(UNSET), str(UNSET)) == (False, "UNSET", "UNSET")


@pytest.mark.parametrize("duplicate", COPIES)
def test_responses_and_headers_are_copied_whole(duplicate: Any, serve: Serve) -> None:
    """A response from a copy or a pickle is the response."""
    response = call("sync", serve(says(answer(DOCUMENTED))).url).response
    twin = duplicate(response)
    assert twin == response
    assert isinstance(twin.headers, Headers)
    assert twin.headers["x-request-ID"] == "req-1"
    assert twin.parsed.to_dict() == example("documentedResponse")


@pytest.mark.parametrize("duplicate", COPIES)
@pytest.mark.parametrize(
    "name",
    ["close-before-answer", "deadline-before-answer", "html-200", "status-400", "status-302"],
)
def test_errors_are_copied_whole(name: str, duplicate: Any, serve: Serve) -> None:
    """An error from a copy or a pickle says what the error says."""
    fault = next(fault for fault in FAULTS if fault.name == name)
    error = call("sync", serve(fault.script).url, max_retries=0, **fault.options).error
    twin = duplicate(error)
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)
    assert isinstance(twin, ApiError)


@pytest.mark.parametrize("duplicate", COPIES)
def test_strict_and_redirect_errors_keep_what_is_theirs(duplicate: Any, serve: Serve) -> None:
    """`violations` and `location` come along."""
    strict = call("sync", serve(says(answer(b'{"summary": 5}'))).url, strict_responses=True).error
    assert isinstance(strict, DecodeError)
    assert duplicate(strict).violations == strict.violations != ()
    redirect = call("sync", serve(says(answer(b"", 302, "Location: /x"))).url).error
    assert isinstance(redirect, RedirectError)
    assert duplicate(redirect).location == "/x"
