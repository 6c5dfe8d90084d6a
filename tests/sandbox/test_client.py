"""
The generated client works with the sandbox.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from affinda_resumes import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    BadRequestError,
    Client,
    DeadlineExceededError,
    LocationUpdate,
    NotFoundError,
    RateLimitError,
    ResumeData,
    ResumeDataUpdate,
    ServerError,
    StatusError,
)
from tests.sandbox.calling import CONTRACT
from tools.sandbox.server import running_sandbox

Call = Callable[..., ResumeData]


def call_sync(url: str, identifier: str, update: ResumeDataUpdate, **options: Any) -> ResumeData:
    """One call of the blocking client."""
    key = options.pop("api_key", "any")
    with Client(api_key=key, base_url=url, strict_responses=True, max_retries=0) as client:
        return client.update_resume_data(identifier, update, **options)


def call_async(url: str, identifier: str, update: ResumeDataUpdate, **options: Any) -> ResumeData:
    """Return the same call of the async client."""

    async def call() -> ResumeData:
        key = options.pop("api_key", "any")
        async with AsyncClient(
            api_key=key, base_url=url, strict_responses=True, max_retries=0
        ) as client:
            return await client.update_resume_data(identifier, update, **options)

    return asyncio.run(call())


@pytest.mark.parametrize("call", [call_sync, call_async])
def test_client_changes_a_resume(call: Call) -> None:
    """The client reads back the values that it sent."""
    update = ResumeDataUpdate(location=LocationUpdate(raw_input="Zürich"), summary=None)
    with running_sandbox() as url:
        before = call(url, "aBcD1234", ResumeDataUpdate())
        after = call(url, "aBcD1234", update)

    assert CONTRACT.example("documentedResponse") == before.to_dict()
    assert before.to_dict() | update.to_dict() == after.to_dict()


def test_editable_copy_is_accepted_whole() -> None:
    """The `to_update()` of the documented response holds nothing that is refused."""
    with running_sandbox() as url:
        resume = call_sync(url, "aBcD1234", ResumeDataUpdate())
        update = resume.to_update()
        after = call_sync(url, "aBcD1234", update)

    assert CONTRACT.example("documentedRequest") == update.to_dict()
    assert resume.to_dict() | update.to_dict() == after.to_dict()


@pytest.mark.parametrize("call", [call_sync, call_async])
@pytest.mark.parametrize(
    ("error", "identifier", "options"),
    [
        (NotFoundError, "nobody", {}),
        (AuthenticationError, "aBcD1234", {"api_key": "invalid"}),
        (BadRequestError, "aBcD1234", {"headers": {"Prefer": "code=400"}}),
        (RateLimitError, "aBcD1234", {"headers": {"Prefer": "code=429"}}),
        (ServerError, "aBcD1234", {"headers": {"Prefer": "code=503"}}),
        (DeadlineExceededError, "aBcD1234", {"headers": {"Prefer": "wait=60"}, "timeout": 0.1}),
    ],
)
def test_client_meets_errors(
    url: str, call: Call, error: type[ApiError], identifier: str, options: dict[str, Any]
) -> None:
    """Each simulated failure is the client's error for it, with the answer's parts on it."""
    with pytest.raises(error) as caught:
        call(url, identifier, ResumeDataUpdate(), **options)

    assert error is type(caught.value)
    if isinstance(caught.value, StatusError):
        assert None is not caught.value.request_id
        assert None is not caught.value.error
    waits = caught.value.status_code in (429, 503)
    assert (1.0 if waits else None) == caught.value.retry_after
