"""
`on_attempt=`: a function of the caller's that gets a report of each attempt.
"""

from __future__ import annotations

import asyncio
import functools
from typing import Any

import attrs
import pytest

import affinda_resumes
from affinda_resumes import (
    AsyncClient,
    AttemptReport,
    Client,
    DecodeError,
    InvalidRequestError,
    NotFoundError,
    ResumeDataUpdate,
    ServerError,
    TransportError,
)
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, PATH, Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, RESET, WAIT, answer, says
from tests.wire.faults import RESUME
from tests.wire.test_captures import MARK, _body, _shown
from tests.wire.test_foreign_exceptions import _hooks
from tests.wire.test_secrets import _holds

UPDATE = ResumeDataUpdate(summary=MARK)


def _outcome(report: AttemptReport) -> tuple[int, int | None, type[BaseException] | None]:
    return report.attempt, report.status_code, report.error


def test_each_attempt_is_reported_once(mode: Mode, serve: Serve) -> None:
    """In their order, failed ones too, with the operation, the path template and the time of the attempt."""
    server = serve(says(answer(b"{}", 503)), [READ, RESET], says(answer(RESUME)))
    reports: list[AttemptReport] = []
    done = call(mode, server.url, body=UPDATE, on_attempt=reports.append).response

    assert [(1, 503, ServerError), (2, None, TransportError), (3, 200, None)] == [
        _outcome(report) for report in reports
    ]
    assert {("update_resume_data", "PATCH", PATH)} == {
        (report.operation, report.method, report.path) for report in reports
    }
    assert all(report.seconds > 0 for report in reports)
    assert sum(report.seconds for report in reports) <= done.elapsed
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        reports[0].attempt = 5  # type: ignore[misc]
    assert not any(_holds(report, text) for report in reports for text in (KEY, MARK, IDENTIFIER))


@pytest.mark.parametrize(
    ("script", "status", "error"),
    [
        (says(answer(b"{}", 404)), 404, NotFoundError),
        (says(answer(b"<html>")), 200, DecodeError),
        (says(answer(b"{}")[:-1]), 200, TransportError),
    ],
    ids=["404", "html", "half"],
)
def test_what_is_not_repeated_is_reported(
    script: Any, status: int, error: type[Exception], mode: Mode, serve: Serve
) -> None:
    """The class is that of the error which the call raises."""
    server = serve([*script, RESET])
    reports: list[AttemptReport] = []
    raised = call(mode, server.url, max_retries=0, on_attempt=reports.append).error

    assert type(raised) is error
    assert [(1, status, error)] == [_outcome(report) for report in reports]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (says(answer(RESUME)), "the server had carried the request out"),
        (says(answer(b"{}", 404)), "the server had not carried the request out"),
        (says(answer(b"{}", 503)), "nobody can know whether the server carried the request out"),
    ],
    ids=["200", "404", "503"],
)
@pytest.mark.parametrize("kind", [KeyError, httpx.ReadError, TimeoutError, ServerError])
def test_what_the_function_raises_comes_through(
    script: Any, said: str, kind: type[Exception], mode: Mode, serve: Serve
) -> None:
    """As it is, even if it looks like the network's; nothing is sent again, and the next call works."""
    server = serve(script, says(answer(RESUME)))
    error = kind("a bug in a hook")
    raising = [error]

    def watch(report: AttemptReport) -> None:
        if raising:
            raise raising.pop()

    options: dict[str, Any] = {"api_key": KEY, "base_url": server.url, "on_attempt": watch}

    async def run() -> None:
        async with AsyncClient(**options) as client:
            with pytest.raises(kind) as caught:
                await client.update_resume_data(IDENTIFIER, _body())
            assert (caught.value is error, len(server.requests)) == (True, 1)
            await client.update_resume_data(IDENTIFIER, UPDATE)

    def run_sync() -> None:
        with Client(**options) as client:
            with pytest.raises(kind) as caught:
                client.update_resume_data(IDENTIFIER, _body())
            assert (caught.value is error, len(server.requests)) == (True, 1)
            client.update_resume_data(IDENTIFIER, UPDATE)

    asyncio.run(run()) if mode == "async" else run_sync()
    assert [f"affinda_resumes: raised by on_attempt after attempt 1: {said}"] == error.__notes__
    assert [] == _shown(error)
    assert 2 == len(server.requests)


def test_the_function_may_call_and_close(serve: Serve) -> None:
    """It holds no lock: a call inside of it works, and a closed client sends nothing again."""
    server = serve(says(answer(b"{}", 503)), says(answer(RESUME)))
    seen: list[int | None] = []

    def watch(report: AttemptReport) -> None:
        seen.append(report.status_code)
        if report.status_code == 503:
            client.update_resume_data(IDENTIFIER, UPDATE)
            client.close()

    client = Client(api_key=KEY, base_url=server.url, on_attempt=watch)
    with pytest.raises(ServerError):
        client.update_resume_data(IDENTIFIER, UPDATE)
    assert [503, 200] == seen


def _bug(_: object) -> None:
    raise KeyError("a bug in another hook")


def test_an_exception_from_elsewhere_is_reported(mode: Mode, serve: Serve) -> None:
    """It comes through all the same, and in front of it what the function raises at it."""
    server = serve(says(answer(RESUME)))
    reports: list[AttemptReport] = []
    hooks = _hooks(mode, response=_bug)
    with pytest.raises(KeyError, match="another hook"):
        call(mode, server.url, borrow=hooks, on_attempt=reports.append)
    assert [(1, None, KeyError)] == [_outcome(report) for report in reports]

    def raise_too(report: AttemptReport) -> None:
        raise RuntimeError("too")

    with pytest.raises(RuntimeError) as caught:
        call(mode, server.url, borrow=hooks, on_attempt=raise_too)
    assert isinstance(caught.value.__context__, KeyError)
    assert caught.value.__notes__[0].endswith(
        "nobody can know whether the server carried the request out"
    )


def test_a_cancelled_attempt_is_reported(serve: Serve) -> None:
    """With the class of the cancellation, which goes on."""
    server = serve([READ, WAIT])
    reports: list[AttemptReport] = []

    async def run() -> bool:
        options: dict[str, Any] = {"base_url": server.url, "on_attempt": reports.append}
        async with AsyncClient(api_key=KEY, **options) as client:
            task = asyncio.create_task(client.update_resume_data(IDENTIFIER, UPDATE))
            while not server.requests:
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            return task.cancelled()

    assert asyncio.run(run())
    assert [(1, None, asyncio.CancelledError)] == [_outcome(report) for report in reports]


def test_what_is_refused_is_no_attempt(mode: Mode, serve: Serve) -> None:
    """Nothing was sent, whether the call or the caller's own client is at fault."""
    server = serve(says(answer(RESUME)))
    reports: list[AttemptReport] = []

    call(mode, server.url, per_call={"timeout": 0}, on_attempt=reports.append)
    with httpx.Client() as theirs:
        pass
    with (
        Client(api_key=KEY, http_client=theirs, on_attempt=reports.append) as client,
        pytest.raises(InvalidRequestError, match="closed"),
    ):
        client.update_resume_data(IDENTIFIER, UPDATE)
    assert [] == reports


async def _async(report: AttemptReport) -> None:
    """Do nothing."""


class _Async:
    async def __call__(self, report: AttemptReport) -> None:
        """Do nothing."""


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    "function", [_async, functools.partial(_async), _Async(), _Async().__call__]
)
def test_an_async_function_is_refused(kind: type[Client], function: Any) -> None:
    """Nobody would await it, so it would never run."""
    with pytest.raises(
        InvalidRequestError, match=r"^on_attempt: expected a function without async"
    ):
        kind(api_key=KEY, on_attempt=function)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_can_not_be_called_is_refused(kind: type[Client]) -> None:
    """An option is checked when the client is made."""
    with pytest.raises(InvalidRequestError) as caught:
        kind(api_key=KEY, on_attempt="print")  # type: ignore[arg-type]
    assert "on_attempt: expected a function, found a string" == str(caught.value)


def test_the_report_is_public() -> None:
    """Annotations of a caller's function name it."""
    assert "AttemptReport" in affinda_resumes.__all__
    assert affinda_resumes.AttemptReport is AttemptReport
