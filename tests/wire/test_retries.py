"""
When a call is sent again, after how long, and what it says when it gives up.
"""

from __future__ import annotations

import datetime
import email.utils
import itertools
import random
import time

import pytest
from hypothesis import example as given_example
from hypothesis import given
from hypothesis import strategies as st

from affinda_resumes import (
    ApiError,
    InvalidRequestError,
    RateLimitError,
    RedirectError,
    ServerError,
    TransportError,
)
from affinda_resumes._runtime.call.exchange import Exchange, Settings
from affinda_resumes._runtime.call.retry_after import retry_after
from affinda_resumes._runtime.http.messages import Failure, Reply
from affinda_resumes.operations.resumes import update_resume_data
from tests.wire.calling import Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, PAUSE, READ, RESET, Send, answer, head, says
from tests.wire.faults import RESUME

GOOD = says(answer(RESUME))


PASSING = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530]


@pytest.mark.parametrize("status", PASSING)
def test_a_passing_failure_is_repeated(status: int, mode: Mode, serve: Serve) -> None:
    """The statuses that pass by themselves are repeated, with the same bytes each time."""
    server = serve(says(answer(b"{}", status)), says(answer(b"{}", status)), GOOD)
    done = call(mode, server.url)
    assert done.response.attempts == 3
    assert len(done.waits) == 2
    assert len(server.requests) == 3
    assert len(set(server.requests)) == 1


def test_a_reset_is_repeated(mode: Mode, serve: Serve) -> None:
    """An answer lost with its connection is asked for again, on a new connection."""
    server = serve([READ, RESET], [READ, CLOSE], GOOD)
    assert call(mode, server.url).response.attempts == 3
    assert server.connections == 3
    assert len(set(server.requests)) == 1


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_max_retries_is_how_often_a_call_is_repeated(
    retries: int, mode: Mode, serve: Serve
) -> None:
    """The option of the client counts, and that of the call goes before it."""
    server = serve(says(answer(b"{}", 500)))
    assert call(mode, server.url, max_retries=retries).error.attempts == retries + 1
    done = call(mode, server.url, max_retries=9, per_call={"max_retries": retries})
    assert done.error.attempts == retries + 1
    assert len(server.requests) == 2 * (retries + 1)


def test_backoff_doubles_up_to_its_cap_with_full_jitter(
    mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each wait is drawn from 0 to a limit that begins at 0.5 s, doubles, and stops at 8 s."""
    drawn: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        drawn.append((low, high))
        return high / 2

    monkeypatch.setattr(random, "uniform", uniform)
    server = serve(says(answer(b"{}", 500)))
    done = call(mode, server.url, max_retries=7, timeout=60)
    assert drawn == [(0, high) for high in (0.5, 1, 2, 4, 8, 8, 8)]
    assert done.waits == [0.25, 0.5, 1, 2, 4, 4, 4]


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_retry_after_in_seconds_sets_the_wait(status: int, mode: Mode, serve: Serve) -> None:
    """`Retry-After: 3` is waited for, and up to a quarter of it longer."""
    server = serve(says(answer(b"{}", status, "Retry-After: 3")), GOOD)
    (wait,) = call(mode, server.url).waits
    assert 3 <= wait <= 3.75


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("Retry-After: 2.5", 2.5),
        ("retry-after-ms: 2500", 2.5),
        ("retry-after-ms: 2500\r\nRetry-After: 3", 2.5),
        ("retry-after-ms: soon\r\nRetry-After: 3", 3),
    ],
)
def test_fractions_and_milliseconds_are_waited_for(
    line: str, seconds: float, mode: Mode, serve: Serve
) -> None:
    """`retry-after-ms` is the finer of the two and goes first, where it is a number."""
    server = serve(says(answer(b"{}", 429, line)))
    done = call(mode, server.url, max_retries=1)
    assert done.error.retry_after == seconds
    assert seconds <= done.waits[0] <= 1.25 * seconds


@pytest.mark.parametrize("asked", ["0", "0.0", "Sun, 06 Nov 1994 08:49:37 GMT"])
def test_a_retry_after_that_is_over_leaves_the_backoff(
    asked: str, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that asks for no wait, or whose clock is behind, is not asked again within milliseconds."""
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    server = serve(says(answer(b"{}", 429, f"Retry-After: {asked}")))
    done = call(mode, server.url, max_retries=4, timeout=60)
    assert done.error.retry_after == 0
    assert done.waits == [0.5, 1, 2, 4]


def test_callers_that_are_told_the_same_wait_spread_out(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """64 calls that are told to come back after 4 s come back over the second after it."""
    drawn = random.Random(4711)
    monkeypatch.setattr(random, "uniform", drawn.uniform)
    server = serve(says(answer(b"{}", 429, "Retry-After: 4")))
    waits = sorted(call("sync", server.url, max_retries=1).waits[0] for _ in range(64))
    assert waits[0] >= 4
    assert waits[-1] - waits[0] > 0.9
    assert max(b - a for a, b in itertools.pairwise(waits)) < 0.2


def test_retry_after_as_a_date_sets_the_wait(mode: Mode, serve: Serve) -> None:
    """An HTTP date is waited for; one that has passed leaves the backoff."""
    soon = email.utils.formatdate(time.time() + 5000, usegmt=True)
    passed = email.utils.formatdate(time.time() - 500, usegmt=True)
    server = serve(
        says(answer(b"{}", 503, f"Retry-After: {soon}")),
        says(answer(b"{}", 503, f"Retry-After: {passed}")),
        GOOD,
    )
    done = call(mode, server.url, timeout=10_000)
    assert done.response.attempts == 3
    assert 3000 < done.waits[0] <= 5008
    assert done.waits[1] <= 1


@pytest.mark.parametrize(
    "value",
    ["soon", "-1", "1,5", "1e3", "+3", "\xb2", "", "nan", "inf", "Wed, 99 Foo 2026 99:99:99 GMT"],
)
def test_a_nonsense_retry_after_is_ignored(
    value: str, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A value that is neither seconds nor a date leaves the wait to the backoff."""
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.125)
    server = serve(says(answer(b"{}", 429, f"Retry-After: {value}")))
    done = call(mode, server.url)
    assert done.waits == [0.125, 0.125]
    assert done.error.retry_after is None


def test_a_retry_after_beyond_the_deadline_raises_at_once(mode: Mode, serve: Serve) -> None:
    """There is no use in waiting for what can't be reached: the error says how long the server asked for."""
    server = serve(says(answer(b"{}", 429, "Retry-After: 3600")))
    done = call(mode, server.url, timeout=8)
    assert type(done.error) is RateLimitError
    assert (done.error.retry_after, done.error.attempts, done.waits) == (3600, 1, [])
    assert done.error.applied is False


def test_a_backoff_beyond_the_deadline_raises_at_once(
    mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wait of ours that would pass the deadline is not begun; the last failure is raised."""
    monkeypatch.setattr(random, "uniform", lambda low, high: 61.0)
    server = serve(says(answer(b"{}", 503)))
    done = call(mode, server.url, timeout=60)
    assert type(done.error) is ServerError
    assert (done.error.attempts, done.waits) == (1, [])


def test_the_last_failure_is_raised(mode: Mode, serve: Serve) -> None:
    """When attempts end differently, the error is that of the last one."""
    server = serve([READ, RESET], says(answer(b"{}", 500)), says(answer(b"{}", 429)))
    error = call(mode, server.url).error
    assert type(error) is RateLimitError
    assert error.attempts == 3


_PARTIAL = head(200, "Content-Length: 100") + b"{"
_APPLIED = [
    pytest.param([says(answer(b"{}", 500)), says(answer(b"{}", 404))], None, id="500-404"),
    pytest.param([[READ, RESET], says(answer(b"{}", 400))], None, id="reset-400"),
    pytest.param([says(answer(b"{}", 429)), says(answer(b"{}", 404))], False, id="429-404"),
    pytest.param([says(answer(b"{}", 429)), says(answer(b"{}", 503))], None, id="429-503"),
    pytest.param(
        [[READ, Send(_PARTIAL), PAUSE, CLOSE], says(answer(b"{}", 404))], True, id="half200-404"
    ),
    pytest.param(
        [[READ, Send(_PARTIAL), PAUSE, RESET], says(answer(b"{}", 503))], True, id="half200-503"
    ),
]


@pytest.mark.parametrize(("scripts", "applied"), _APPLIED)
def test_applied_speaks_of_all_attempts(
    scripts: list[list[object]], applied: bool | None, mode: Mode, serve: Serve
) -> None:
    """A first attempt that may have been carried out keeps a later refusal from saying False."""
    error = call(mode, serve(*scripts).url, max_retries=1).error
    assert error.attempts == 2
    assert error.applied is applied


@pytest.fixture
def not_idempotent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the operation as it would be without `x-idempotent: true`."""
    changed = update_resume_data.OPERATION._replace(idempotent=False)
    monkeypatch.setattr(update_resume_data, "OPERATION", changed)


@pytest.mark.usefixtures("not_idempotent")
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_an_operation_without_the_mark_is_not_repeated_after_a_5xx(
    status: int, mode: Mode, serve: Serve
) -> None:
    """The server may have carried it out, so it is not sent again."""
    error = call(mode, serve(says(answer(b"{}", status))).url).error
    assert (error.attempts, error.applied) == (1, None)


@pytest.mark.usefixtures("not_idempotent")
@pytest.mark.parametrize("script", [[READ, RESET], [READ, CLOSE]], ids=["reset", "close"])
def test_an_operation_without_the_mark_is_not_repeated_after_a_lost_answer(
    script: list[object], mode: Mode, serve: Serve
) -> None:
    """A lost answer says nothing of the request, so it is not sent again."""
    server = serve(script)
    error = call(mode, server.url).error
    assert type(error) is TransportError
    assert (error.attempts, error.applied, len(server.requests)) == (1, None, 1)


@pytest.mark.usefixtures("not_idempotent")
@pytest.mark.parametrize("status", [408, 429])
def test_an_operation_without_the_mark_is_repeated_when_it_was_refused(
    status: int, mode: Mode, serve: Serve
) -> None:
    """408 and 429 say that the request was not processed, so another try doubles nothing."""
    server = serve(says(answer(b"{}", status)), GOOD)
    assert call(mode, server.url).response.attempts == 2


@pytest.mark.usefixtures("not_idempotent")
def test_an_operation_without_the_mark_is_repeated_without_a_connection(
    mode: Mode, serve: Serve
) -> None:
    """Without a connection nothing was sent, so another try doubles nothing."""
    server = serve(GOOD)
    server.stop()
    error = call(mode, server.url).error
    assert (error.attempts, error.applied) == (3, False)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
def test_a_redirect_is_never_followed(
    status: int, borrowed: bool, mode: Mode, serve: Serve
) -> None:
    """The error has the location, and nothing is sent to where it points, nor sent again."""
    elsewhere = serve(GOOD)
    location = f"http://localhost:{elsewhere.port}/v2/elsewhere"
    server = serve(says(answer(b"", status, f"Location: {location}")))
    borrow = {"follow_redirects": True} if borrowed else None
    error = call(mode, server.url, borrow=borrow).error
    assert isinstance(error, RedirectError)
    assert (error.location, error.status_code, error.applied) == (location, status, None)
    assert (len(server.requests), elsewhere.connections) == (1, 0)


def test_a_redirect_without_a_location_has_none(mode: Mode, serve: Serve) -> None:
    """A 3xx is a `RedirectError` even when it points nowhere."""
    error = call(mode, serve(says(answer(b"", 302))).url).error
    assert isinstance(error, RedirectError)
    assert error.location is None


# --- The judge alone, with a clock of the test's own ---------------------------------------------------


def _exchange(timeout: float, retries: int = 9) -> Exchange:
    settings = Settings(timeout, retries, 1000, False, None, str)
    return Exchange(update_resume_data.OPERATION, update_resume_data.READERS, settings)


def test_the_deadline_counts_from_the_start_of_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait is begun only if it ends before the deadline of the whole call."""
    clock = [100.0]
    monkeypatch.setattr("affinda_resumes._runtime.call.exchange.now", lambda: clock[0])
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    exchange = _exchange(timeout=10)
    assert exchange.start_attempt() == 110
    reply = Reply(503, [(b"Retry-After", b"4")], b"")
    clock[0] = 105
    assert exchange.settle(reply) == 4.5  # the half of what is left, for what comes on top
    clock[0] = 109
    assert exchange.start_attempt() == 110
    error = exchange.settle(reply)
    assert isinstance(error, ServerError)
    assert (error.attempts, error.elapsed, error.retry_after) == (2, 9, 4)


def test_a_closed_client_ends_the_attempts() -> None:
    """The last attempt is the last one even where another would be allowed."""
    exchange = _exchange(timeout=10)
    exchange.start_attempt()
    error = exchange.settle(Failure(OSError(), sent=False, deadline=False), last=True)
    assert isinstance(error, TransportError)
    assert error.attempts == 1


@given(st.text(max_size=40) | st.integers().map(str) | st.floats().map(str))
@given_example("Sun, 06 Nov 1994 08:49:37 GMT")
@given_example("Sun, 06 Nov 99999 08:49:37 GMT")
@given_example("Fri, 31 Dec 9999 23:59:59 GMT")
@given_example("9" * 400)
def test_retry_after_is_never_an_error(value: str) -> None:
    """Whatever stands in the header, it reads as seconds from 0 up, or as nothing."""
    seconds = retry_after({"retry-after": value, "retry-after-ms": value})
    assert seconds is None or 0 <= seconds <= 1e12


@pytest.mark.parametrize(
    "form", ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
)
def test_the_three_forms_of_a_date_are_read_as_utc(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 9110, section 5.6.7, whatever the time zone of this machine."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        now = datetime.datetime(2026, 3, 4, 5, 6, 7, tzinfo=datetime.UTC)
        monkeypatch.setattr(time, "time", now.timestamp)
        later = now + datetime.timedelta(seconds=90)
        assert retry_after({"retry-after": later.strftime(form)}) == 90
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("7", 7), (" 7 ", 7), ("007", 7), ("0000000000000007", 7), ("3600", 3600)],
)
def test_seconds_are_read(value: str, seconds: float) -> None:
    """Digits are seconds, whatever zeros stand before them."""
    assert retry_after({"retry-after": value}) == seconds


def test_a_refused_request_counts_no_attempt(mode: Mode, serve: Serve) -> None:
    """A request that is refused before sending was not tried, and its error says that nothing was applied."""
    server = serve(GOOD)
    error: ApiError = call(mode, server.url, identifier="").error
    assert type(error) is InvalidRequestError
    assert isinstance(error, ValueError)
    assert (error.attempts, error.applied, server.connections) == (0, False, 0)
