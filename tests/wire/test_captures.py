"""
Errors in the hands of a tool that keeps the locals of each frame, as Sentry does.
"""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path
from typing import Any

import pytest

import affinda_resumes
from affinda_resumes import (
    AsyncClient,
    Client,
    EducationUpdate,
    LocationUpdate,
    ResumeData,
    ResumeDataUpdate,
)
from tests.support.library import httpx
from tests.wire.calling import KEY, Mode
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, READ, RESET, answer, says

PACKAGE = Path(str(affinda_resumes.__file__)).parent
MARK = "personal-4711"
"""Stands in whatever a caller sends."""


def _body() -> ResumeDataUpdate:
    location = LocationUpdate(raw_input=MARK)
    return ResumeDataUpdate(summary=MARK, certifications=[MARK], location=location)


def _shown(error: BaseException) -> list[str]:
    """Return the locals of our frames, in `error` and in all that led to it, that show the mark or the key."""
    found: list[str] = []
    seen: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        for frame, line in traceback.walk_tb(one.__traceback__):
            if Path(frame.f_code.co_filename).is_relative_to(PACKAGE):
                for name, value in frame.f_locals.items():
                    if any(text in repr(value) for text in (MARK, KEY)):
                        found.append(f"{frame.f_code.co_qualname}:{line}: {name}")
        chain += (one.__cause__, one.__context__)
    return found


def _caught(mode: Mode, url: str, body: Any, **options: Any) -> BaseException:
    per_call = {"headers": {"X-Personal": MARK}} if options.pop("with_headers", False) else {}
    options = {"api_key": KEY, "base_url": url, "timeout": 20, "max_retries": 0, **options}

    async def run() -> None:
        async with AsyncClient(**options) as client:
            await client.update_resume_data("x", body, **per_call)

    def run_sync() -> None:
        with Client(**options) as client:
            client.update_resume_data("x", body, **per_call)

    with pytest.raises(BaseException) as caught:
        asyncio.run(run()) if mode == "async" else run_sync()
    return caught.value


@pytest.mark.parametrize(
    "script",
    [
        says(answer(b"{}", 400)),
        says(answer(b"{}", 503)),
        says(answer(MARK.encode())),
        says(answer(b"[]")),
        [READ, RESET],
        [READ, CLOSE],
        [CLOSE],
    ],
    ids=["400", "503", "no JSON", "a list", "reset", "closed", "closed at once"],
)
def test_no_frame_of_an_error_shows_what_was_sent(
    script: list[Any], mode: Mode, serve: Serve
) -> None:
    """Whatever comes back, the frames of the package hold neither the body nor the key."""
    error = _caught(mode, serve(script).url, _body(), with_headers=True)
    assert _shown(error) == []


def _changed_in_place() -> ResumeDataUpdate:
    body = _body()
    assert isinstance(body.certifications, list)
    body.certifications.append(4711)  # type: ignore[arg-type]
    return body


def _lone_surrogate(value: object) -> str:
    raise TypeError(f"a dumps that repeats what it was given: {value}")


@pytest.mark.parametrize(
    ("body", "options"),
    [
        (_changed_in_place(), {}),
        ({"summary": MARK, "nobody": MARK}, {}),
        (MARK, {}),
        (_body(), {"json_dumps": _lone_surrogate}),
    ],
    ids=["changed in place", "a mapping", "a string", "a dumps that fails"],
)
def test_no_frame_of_a_refusal_shows_what_was_to_be_sent(
    body: Any, options: dict[str, Any], mode: Mode, serve: Serve
) -> None:
    """A refused request is as personal as one that is sent."""
    error = _caught(mode, serve(says(answer())).url, body, **options)
    assert isinstance(error, affinda_resumes.InvalidRequestError), error
    assert _shown(error) == []


@pytest.mark.parametrize(
    "refused",
    [
        lambda: ResumeDataUpdate(summary=MARK, total_years_experience=-1),
        lambda: ResumeDataUpdate(summary=MARK, certifications=[MARK, 1]),  # type: ignore[list-item]
        lambda: ResumeDataUpdate(summary=MARK, nobody=MARK),  # type: ignore[call-arg]
        lambda: setattr(_body(), "summary", [MARK]),
        lambda: setattr(_body(), "nobody", MARK),
        lambda: EducationUpdate(id=1, location=MARK),  # type: ignore[arg-type]
        lambda: ResumeData.from_dict([MARK]),  # type: ignore[arg-type]
    ],
    ids=["limit", "item", "name", "assignment", "assigned name", "object", "from_dict"],
)
def test_no_frame_of_a_refused_value_shows_values(refused: Any) -> None:
    """Neither `self`, half built, nor the arguments stand in a frame of ours."""
    with pytest.raises(Exception) as caught:
        refused()
    assert _shown(caught.value) == []


def test_no_frame_beside_a_foreign_exception_shows_the_body(mode: Mode) -> None:
    """The traceback of an error of a caller's own transport has our frames too."""

    def broken(request: httpx.Request) -> httpx.Response:
        raise KeyError("a bug in a mock")

    transport = httpx.MockTransport(broken)
    theirs: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(transport=transport)
    error = _caught(mode, "http://localhost", _body(), http_client=theirs)
    assert isinstance(error, KeyError)
    assert _shown(error) == []
