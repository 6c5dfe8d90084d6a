"""
The key and the resume stay where they belong.
"""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import pickle
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes import ApiError, AsyncClient, Client, InvalidRequestError, ResumeDataUpdate
from tests.support.library import httpx
from tests.wire.calling import (
    DOCUMENTED,
    IDENTIFIER,
    KEY,
    NO_TLS,
    PATH,
    SECRETS,
    Mode,
    call,
    documented_update,
)
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, RESET, WAIT, answer, says
from tests.wire.faults import FAULTS, Fault

SOME = [
    fault
    for fault in FAULTS
    if fault.name
    in (
        "refused-connection",
        "plain-http-behind-https",
        "reset-before-answer",
        "close-before-answer",
        "garbage",
        "close-in-body",
        "deadline-before-answer",
        "drip-in-body",
        "html-200",
        "gzip-broken",
        "too-large",
        "status-301",
        "status-401",
        "status-429",
        "status-500",
        "error-is-list",
    )
]


def _holds(thing: object, secret: str, seen: set[int] | None = None, depth: int = 0) -> bool:
    """Return whether a dump of `thing`, by `repr`, `str` or `vars` at any depth, shows `secret`."""
    seen = set() if seen is None else seen
    if id(thing) in seen or depth > 12:
        return False
    seen.add(id(thing))
    if secret in repr(thing) or secret in str(thing):
        return True
    inside: list[Any] = []
    if isinstance(thing, dict):
        inside = [*thing.keys(), *thing.values()]
    elif isinstance(thing, list | tuple | set | frozenset):
        inside = list(thing)
    elif hasattr(thing, "__dict__") and not isinstance(thing, type):
        inside = list(vars(thing).values())
    return any(_holds(item, secret, seen, depth + 1) for item in inside)


def _recorded(value: Any) -> Iterator[str]:
    """Yield the texts that an error reporter such as Sentry records of a local: containers are shown by their items."""
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _recorded(item)
    else:
        yield repr(value)


def _chain(error: BaseException | None) -> list[BaseException]:
    """Return an error with everything it leads to."""
    found: list[BaseException] = []
    todo = [error]
    while todo:
        one = todo.pop()
        if one is not None and one not in found:
            found.append(one)
            todo += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
    return found


def _raised(mode: Mode, url: str, borrowed: bool, **options: Any) -> ApiError:
    """Return an error with its whole traceback, through frames that do not hold the key themselves."""
    options = {"base_url": url, "timeout": 60, "max_retries": 1, **options}
    verify = NO_TLS if url.startswith("http:") else True

    async def run() -> None:
        async with httpx.AsyncClient(verify=verify) as theirs:
            more = {"http_client": theirs} if borrowed else {}
            async with AsyncClient(api_key=KEY, **more, **options) as client:
                await client.update_resume_data(IDENTIFIER, documented_update())

    try:
        if mode == "async":
            asyncio.run(run())
        else:
            with httpx.Client(verify=verify) as theirs:
                more = {"http_client": theirs} if borrowed else {}
                with Client(api_key=KEY, **more, **options) as client:
                    client.update_resume_data(IDENTIFIER, documented_update())
    except ApiError as error:
        return error
    raise AssertionError("the call did not fail")


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """Yield what all loggers say at DEBUG, those of httpcore, httpx and asyncio too."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
@pytest.mark.parametrize("fault", SOME, ids=lambda fault: fault.name)
def test_no_error_shows_the_key(
    fault: Fault, borrowed: bool, mode: Mode, serve: Serve, everything_logged: io.StringIO
) -> None:
    """Not in repr, str, vars, pickle, traceback with locals, nor any log at DEBUG, causes included."""
    server = serve(fault.script)
    if fault.name == "refused-connection":
        server.stop()
    url = fault.url.format(port=server.port)
    error = _raised(mode, url, borrowed, **fault.options)

    assert all(one.__traceback__ is None for one in _chain(error)[1:])
    recorded = "".join(
        text
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if frame.f_globals["__name__"].startswith("affinda_resumes.")
        for text in _recorded(frame.f_locals)
    )
    assert "<Message PATCH" in recorded
    assert not any(secret in recorded for secret in (KEY, *SECRETS))
    for one in _chain(error):
        assert not _holds(one, KEY)
        assert not any(secret in str(one) for secret in SECRETS)
        shown = traceback.TracebackException.from_exception(one, capture_locals=True)
        assert KEY not in "".join(shown.format())
        assert KEY.encode() not in pickle.dumps(one)
    assert KEY not in everything_logged.getvalue()
    assert "authorization" in str(server.requests).lower() or not server.requests


def test_the_checks_of_this_file_can_fail() -> None:
    """The search finds a key that is in the clear, at some depth."""
    error = ApiError("x", headers={"a": [(b"b", {"c": KEY})]})
    assert _holds(error, KEY)
    assert _holds(Exception(KEY), KEY)
    assert not _holds(ApiError("x", headers={"a": [(b"b", {"c": "d"})]}), KEY)


def test_no_client_shows_the_key(mode: Mode, serve: Serve) -> None:
    """Neither does a dump of a client, before or after a call, nor is one pickled or copied."""
    server = serve(says(answer(DOCUMENTED)))

    async def look(client: Client | AsyncClient) -> None:
        assert repr(client) == f"<{type(client).__name__} {server.url}>"
        for _ in range(2):
            assert not _holds(client, KEY)
            result = client.update_resume_data(IDENTIFIER, documented_update())
            if asyncio.iscoroutine(result):
                await result
        for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match=r"holds a key|not pickled") as refused:
                refuse(client)
            assert KEY not in str(refused.value)

    async def run() -> None:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            await look(client)

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(api_key=KEY, base_url=server.url) as client:
            asyncio.run(look(client))


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(f"{KEY}\n", id="newline"),
        pytest.param(f"{KEY}\r\nX-Evil: 1", id="header"),
        pytest.param(f"{KEY}é", id="non-ascii"),
        pytest.param(f" {KEY}", id="space"),
        pytest.param(f"{KEY}\0", id="nul"),
        pytest.param(KEY.encode(), id="bytes"),
        pytest.param([KEY], id="list"),
    ],
)
@pytest.mark.parametrize("from_environment", [False, True], ids=["argument", "environment"])
def test_a_bad_key_is_refused_without_being_shown(
    key: Any, from_environment: bool, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newline, a letter outside ASCII, or no string at all: the message says so, not what it was."""
    given: dict[str, Any] = {"api_key": key}
    if from_environment:
        if not isinstance(key, str) or "\0" in key:
            return  # no environment variable can hold this
        monkeypatch.setenv("AFFINDA_API_KEY", key)
        given = {}
    with pytest.raises(InvalidRequestError, match=r"^api_key: must be") as refused:
        _make(mode, given)
    shown = traceback.TracebackException.from_exception(refused.value, capture_locals=True)
    package = [frame for frame in shown.stack if "affinda_resumes" in frame.filename]
    assert package
    assert not any(KEY in str(frame.locals) for frame in package)
    assert KEY not in str(refused.value)
    assert not _holds(refused.value, KEY)


def _make(mode: Mode, given: dict[str, Any]) -> Client | AsyncClient:
    return Client(**given) if mode == "sync" else AsyncClient(**given)


def test_a_key_that_a_server_echoes_is_starred_out(mode: Mode, serve: Serve) -> None:
    """The words of a server are part of the message, without the key, even where they are cut."""
    for padding in ("", "x" * 490):
        body = b'{"detail": "%s invalid token %s!"}' % (padding.encode(), KEY.encode())
        text = str(call(mode, serve(says(answer(body, 401))).url).error)
        assert "invalid" in text or padding
        assert KEY[:8] not in text


def test_one_logger_says_what_was_done(
    mode: Mode, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG each attempt, at INFO that another follows: as docs/errors.md says, and nothing above."""
    caplog.set_level(logging.DEBUG, logger="affinda_resumes")
    server = serve(says(answer(b"{}", 503)), [READ, RESET], says(answer(DOCUMENTED)))
    call(mode, server.url)
    ours = [record for record in caplog.records if record.name.startswith("affinda_resumes")]
    assert {record.name for record in ours} == {"affinda_resumes"}
    lines = [
        f"{record.levelname} {re.sub('[0-9.]+ s$', 'X s', record.getMessage())}" for record in ours
    ]
    assert lines == [
        f"DEBUG PATCH {PATH} attempt 1: 503 after X s",
        f"INFO PATCH {PATH} attempt 1 ended in ServerError: it is repeated after X s",
        f"DEBUG PATCH {PATH} attempt 2: no answer after X s",
        f"INFO PATCH {PATH} attempt 2 ended in TransportError: it is repeated after X s",
        f"DEBUG PATCH {PATH} attempt 3: 200 after X s",
    ]
    page = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
    for line in lines[:2]:
        assert re.search(re.escape(line).replace("X", "[0-9.]+"), page)


@pytest.mark.parametrize("fault", SOME, ids=lambda fault: fault.name)
def test_no_log_of_ours_holds_a_resume(
    fault: Fault, mode: Mode, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither what was sent nor what came is logged, at any level of ours and the default of all others."""
    caplog.set_level(logging.DEBUG, logger="affinda_resumes")
    call(mode, fault.url.format(port=serve(fault.script).port), max_retries=1, **fault.options)
    text = caplog.text
    assert not any(secret in text for secret in (*SECRETS, IDENTIFIER, KEY))


def test_a_missing_key_names_the_variable(mode: Mode) -> None:
    """Without a key no client is made, and the message says where one may come from."""
    for given in ({}, {"api_key": None}, {"api_key": ""}):
        with pytest.raises(InvalidRequestError) as refused:
            _make(mode, given)
        assert str(refused.value) == "api_key: is missing (pass api_key or set AFFINDA_API_KEY)"


def test_the_key_comes_from_the_environment(
    mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`AFFINDA_API_KEY` is read when no key is passed, and only then."""
    monkeypatch.setenv("AFFINDA_API_KEY", "sk-from-the-environment")
    server = serve(says(answer(DOCUMENTED)))
    call(mode, server.url, api_key=None)
    call(mode, server.url, api_key=KEY)
    assert b"\r\nAuthorization: Bearer sk-from-the-environment\r\n" in server.requests[0]
    assert f"\r\nAuthorization: Bearer {KEY}\r\n".encode() in server.requests[1]


def test_a_borrowed_clients_own_login_is_not_sent(mode: Mode, serve: Serve) -> None:
    """The key of our client goes before whatever the caller's httpx client would send."""
    server = serve(says(answer(DOCUMENTED)))
    borrow = {"auth": ("user", "password"), "headers": {"Authorization": "Basic eA==", "X-A": "b"}}
    call(mode, server.url, borrow=borrow)
    request = server.requests[0]
    assert request.lower().count(b"\r\nauthorization: ") == 1
    assert f": Bearer {KEY}\r\n".encode() in request
    assert b"\r\nX-A: b\r\n" in request


def test_a_cancelled_call_shows_no_key(serve: Serve) -> None:
    """A cancellation passes through with its frames, and they hold the key as stars."""
    server = serve([READ, WAIT])

    async def run() -> str:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            update = ResumeDataUpdate(summary=None)
            task = asyncio.create_task(client.update_resume_data(IDENTIFIER, update))
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                shown = traceback.TracebackException.from_exception(error, capture_locals=True)
                return "".join(shown.format())
        raise AssertionError("the call was not cancelled")

    shown = asyncio.run(run())
    assert "pools.py" in shown
    assert KEY not in shown


def test_mock_transports_see_the_key_as_bytes() -> None:
    """The key reaches a caller's transport as it is; only showing it is what stars it out."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["Authorization"])
        return httpx.Response(200, json={})

    call("sync", None, borrow={"transport": httpx.MockTransport(handle)})
    assert seen == [f"Bearer {KEY}"]


@pytest.mark.parametrize("borrowed", [False, True])
def test_no_netrc_is_read(
    borrowed: bool, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The key is all that a server gets, whatever `.netrc`, or a caller's client that reads it, has for its host."""
    server = serve(says(answer(DOCUMENTED)))
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login someone password of-another\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    call(mode, server.url, borrow={"auth": httpx.NetRCAuth()} if borrowed else None)
    sent = [line for line in server.requests[0].split(b"\r\n") if b"uthorization" in line]
    assert [b"Authorization: Bearer " + KEY.encode()] == sent
