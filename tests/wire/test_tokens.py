"""
Tokens: client credentials of OAuth 2.0, with which a client fetches its own, and functions that return one.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import copy
import importlib
import io
import json
import logging
import os
import pickle
import select
import threading
import time
import traceback
import urllib.parse
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from tests.support.inline import package_from
from tests.support.library import httpx
from tests.wire.calling import NO_TLS, Mode
from tests.wire.conftest import Serve
from tests.wire.fault_server import (
    CLOSE,
    READ,
    RESET,
    WAIT,
    Answer,
    Drip,
    FaultServer,
    Step,
    answer,
    head,
    says,
)

CONTRACT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
security: [{oauth: [write, read]}]
paths:
  /things:
    get: {operationId: look, responses: {"204": {description: d}}}
    post: {operationId: make, security: [{oauth: [make]}], responses: {"204": {description: d}}}
  /free: {get: {operationId: free, security: [], responses: {"204": {description: d}}}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: oauth/token/?a=b, scopes: {read: r, admin: a, write: w}}}
"""
SECRET = "s3cr3t/never shown+4711"
TOKEN = "token-never-shown-"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of the contract."""
    return package_from(CONTRACT, tmp_path_factory.mktemp("tokens"))


def gives(**fields: Any) -> list[Step]:
    """Return the script that answers with a token; its last part is the number of the request."""
    numbers = iter(range(1, 1_000))

    def make(_request: bytes) -> bytes:
        token = {"access_token": f"{TOKEN}{next(numbers)}", "token_type": "bearer", **fields}
        return answer(json.dumps(token).encode())

    return [READ, Answer(make)]


def takes(rejected: Collection[str] = ()) -> list[Step]:
    """Return the script that answers 204, and 401 to the tokens with these ends."""

    def make(request: bytes) -> bytes:
        stale = any(f"{TOKEN}{one}\r\n".encode() in request for one in rejected)
        return answer(b'{"title": "stale"}', 401) if stale else head(204)

    return [READ, Answer(make)]


@contextlib.contextmanager
def holding(server: FaultServer, until: Callable[[], bool]) -> Iterator[None]:
    """Keep a server that waits until something is so, and let it go on then."""

    ended = threading.Event()

    def release() -> None:
        while not until() and not ended.is_set():
            time.sleep(0.001)
        server.release()

    thread = threading.Thread(target=release)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


SECRETS = (SECRET, TOKEN, "czNjcjN0", "s3cr3t%2F")
"""The secret and the token, and beginnings of the forms in which the secret is sent."""


def shows_secret(text: str) -> bool:
    """Return whether a text shows a secret."""
    return any(secret in text for secret in SECRETS)


def assert_no_secret(error: BaseException, client: Any) -> None:
    """Check that nothing of an error, its causes, its frames in the package, and the client shows a secret."""
    chain: list[BaseException | None] = [error]
    for one in chain:
        if one is not None:
            chain += [item for item in (one.__cause__, one.__context__) if item not in chain]
            assert not shows_secret(f"{one!r} {one} {vars(one)} {pickle.dumps(one)!r}")
            for frame, _ in traceback.walk_tb(one.__traceback__):
                if ".things_" in f".{frame.f_globals['__name__']}":
                    assert not shows_secret(recorded(frame.f_locals))
    assert not shows_secret(recorded(vars(client)))
    assert not shows_secret(recorded(vars(client._access)))
    for refuse in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError):
            refuse(client)


def recorded(value: Any) -> str:
    """Return what an error reporter such as Sentry records of a value: containers are shown by their items."""
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return " ".join(map(recorded, value))
    return repr(value)


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Yield what all loggers say at DEBUG."""
    text = io.StringIO()
    handler, root = logging.StreamHandler(text), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(level)


class Calls:
    """A client of either kind, and calls with it, one after the other or many at once."""

    def __init__(
        self, package: ModuleType, mode: Mode, api: str, token_url: str | None, **options: Any
    ) -> None:
        self.package = package
        self.mode = mode
        credentials = {"client_id": "me", "client_secret": SECRET, "token_url": token_url}
        credentials |= options.pop("credentials", {})
        options.setdefault("api_key", package.ClientCredentials(**credentials))
        options = {"base_url": api, "timeout": 60, **options}
        self.client: Any = (package.Client if mode == "sync" else package.AsyncClient)(**options)
        self._runner = asyncio.Runner()

    def __enter__(self) -> Calls:
        return self

    def __exit__(self, *_: object) -> None:
        if self.mode == "sync":
            self.client.close()
        else:
            self._runner.run(self.client.aclose())
        self._runner.close()

    def __call__(self, name: str = "look", **options: Any) -> Any:
        """Return the response of a call, or its error."""
        return self.at_once(1, name, **options)[0]

    def at_once(self, number: int, name: str = "look", **options: Any) -> list[Any]:
        """Return what each of some calls gives that begin together."""
        return self.all([(name, options)] * number)

    def all(self, calls: list[tuple[str, dict[str, Any]]]) -> list[Any]:
        """Return what each call gives: the name of the method, and its arguments."""

        def call(name: str, options: dict[str, Any]) -> Any:
            try:
                return getattr(self.client, f"{name}_detailed")(**options)
            except self.package.ApiError as error:
                return error

        async def await_(name: str, options: dict[str, Any]) -> Any:
            try:
                return await getattr(self.client, f"{name}_detailed")(**options)
            except self.package.ApiError as error:
                return error

        async def gather() -> list[Any]:
            return await asyncio.gather(*(await_(*one) for one in calls))

        if self.mode == "async":
            return self._runner.run(gather())
        if len(calls) == 1:
            return [call(*calls[0])]
        with ThreadPoolExecutor(len(calls)) as pool:
            return list(pool.map(lambda one: call(*one), calls))


def sent(server: FaultServer) -> list[str]:
    """Return the `Authorization` of each request, without the name of the scheme and the common part of a token."""
    found = []
    for request in server.requests:
        lines = request.decode().split("\r\n\r\n")[0].split("\r\n")
        value = next((line for line in lines if line.startswith("Authorization: ")), "")
        found.append(value.removeprefix("Authorization: Bearer ").removeprefix(TOKEN))
    return found


def test_one_token_is_fetched_and_used(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """The endpoint's URL is relative to the server; id and secret go as RFC 6749 says, with all scopes that are needed."""
    server = serve(gives(expires_in=3600), takes())
    with Calls(package, mode, f"{server.url}/base", None) as call:
        answers = [call(), call(), call("make"), call("free")]

    assert [204] * 4 == [one.status_code for one in answers]
    lines, _, body = server.requests[0].decode().partition("\r\n\r\n")
    assert lines.startswith("POST /base/oauth/token/?a=b HTTP/1.1\r\n")
    basic = "bWU6czNjcjN0JTJGbmV2ZXIrc2hvd24lMkI0NzEx"  # me:s3cr3t%2Fnever+shown%2B4711
    assert f"\r\nAuthorization: Basic {basic}\r\n" in lines
    assert "\r\nContent-Type: application/x-www-form-urlencoded\r\n" in lines
    assert body == "grant_type=client_credentials&scope=read+write+make"
    assert sent(server)[1:] == ["1", "1", "1", ""]


def test_id_and_secret_in_the_body(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """So `auth_method` asks for it; scopes and token endpoint of the caller go before the contract's."""
    tokens, api = serve(gives()), serve(takes())
    more = {"auth_method": "client_secret_post", "scopes": ["admin"]}
    with Calls(package, mode, api.url, f"{tokens.url}", credentials=more) as call:
        assert 204 == call().status_code

    lines, _, body = tokens.requests[0].decode().partition("\r\n\r\n")
    assert lines.startswith("POST / HTTP/1.1\r\n")
    assert "Authorization" not in lines
    fields = {
        "grant_type": "client_credentials",
        "scope": "admin",
        "client_id": "me",
        "client_secret": SECRET,
    }
    assert fields == dict(urllib.parse.parse_qsl(body))


@pytest.mark.parametrize("number", [2, 40])
def test_one_request_serves_all(package: ModuleType, mode: Mode, number: int, serve: Serve) -> None:
    """Two threads, or many tasks, that need a token at once send one request for it; so do they when it is rejected."""
    rejected: set[str] = set()
    read, *give = gives(expires_in=3600)
    tokens, api = serve([read, WAIT, *give]), serve(takes(rejected))
    with Calls(package, mode, api.url, tokens.url) as call:
        with holding(tokens, lambda: len(call.client._waiting) == number - 1):
            answers = call.at_once(number)
        assert [(204, 1)] * number == [(one.status_code, one.attempts) for one in answers]
        assert 1 == len(tokens.requests)
        rejected.add("1")
        answers = call.at_once(number)

    assert [204] * number == [one.status_code for one in answers]
    assert {1, 2} >= {one.attempts for one in answers} >= {2}
    assert 2 == len(tokens.requests)


def test_a_token_is_renewed_before_it_expires(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """Servers that write the seconds as a string are understood; a token without them is used until it is rejected."""
    for lifetime, expected in [
        ({"expires_in": "0.01"}, ["1", "2"]),
        ({"expires_in": 0}, ["1", "2"]),
        ({"expires_in": 600}, ["1", "1"]),
        ({"expires_in": "soon"}, ["1", "1"]),
        ({"expires_in": None}, ["1", "1"]),
        ({"token_type": "BEARER"}, ["1", "1"]),
        ({"token_type": None}, ["1", "1"]),
    ]:
        tokens, api = serve(gives(**lifetime)), serve(takes())
        with Calls(package, mode, api.url, tokens.url) as call:
            call()
            time.sleep(0.01)
            call()
        assert expected == sent(api), lifetime


def test_a_rejected_token_is_renewed_once(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """A call, safe to repeat or not, is sent once more after a 401, if its token is older than itself."""
    rejected: set[str] = set()
    tokens, api = serve(gives()), serve(takes(rejected))
    with Calls(package, mode, api.url, tokens.url) as call:
        call()
        rejected.add("1")
        made = call("make")
        assert (204, 2) == (made.status_code, made.attempts)
        rejected |= {"2", "3"}
        error = call("make")
        assert (error.attempts, error.applied) == (2, False)
        assert isinstance(error, package.AuthenticationError)
        rejected |= {"4"}
        error = call()
        assert error.attempts == 1  # the token came for this call
        unrepeated = call(max_retries=0)
        assert (204, 1) == (unrepeated.status_code, unrepeated.attempts)
        rejected |= {"5"}
        error = call(max_retries=0)
        assert (error.attempts, type(error)) == (1, package.AuthenticationError)
        assert 204 == call().status_code

    assert ["1", "1", "2", "2", "3", "4", "5", "5", "6"] == sent(api)


def test_applied_speaks_of_the_attempts_before(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """A lost answer may have been a success, whatever the token endpoint says afterwards."""
    failing = says(answer(b'{"error": "invalid_client"}', 401))
    tokens, api = serve(gives(expires_in=0), failing), serve([READ, RESET])
    with Calls(package, mode, api.url, tokens.url) as call:
        error = call()

    assert isinstance(error, package.TokenError)
    assert (error.applied, error.attempts, error.status_code) == (None, 1, 401)
    assert str(error) == (f"GET /things: no token: POST {tokens.url}/: 401: invalid_client")


FAILING: list[tuple[str, list[Step], str, str]] = [
    ("redirect", says(answer(b"", 302, "Location: /elsewhere")), "TokenError", "302"),
    (
        "html",
        says(answer(b"<html>", kind="text/html")),
        "TokenError",
        "200: its body can't be read: it is not JSON (line 1, column 1)",
    ),
    (
        "list",
        says(answer(b"[]")),
        "TokenError",
        "200: its body can't be read: it is no JSON object",
    ),
    (
        "type",
        says(answer(b'{"access_token": "' + TOKEN.encode() + b'", "token_type": "mac"}')),
        "TokenError",
        "200: its body can't be read: its `token_type` is not Bearer",
    ),
    (
        "line",
        says(answer(b'{"access_token": "' + TOKEN.encode() + b'\\n", "token_type": "bearer"}')),
        "TokenError",
        "200: its body can't be read: its `access_token` is missing, or can't be sent",
    ),
    (
        "large",
        says(answer(b" " * 2_000 + TOKEN.encode())),
        "TokenError",
        "200: its body can't be read: it is larger than 1000 bytes",
    ),
    (
        "echo",
        says(
            answer(
                json.dumps(
                    {"error": "invalid_client", "error_description": f"no {SECRET}"}
                ).encode(),
                400,
            )
        ),
        "TokenError",
        "400: invalid_client: no ***",
    ),
    ("500", says(answer(b"", 500)), "TokenError", "500"),
    ("429", says(answer(b"", 429, "Retry-After: 90")), "TokenError", "429"),
    ("reset", [READ, RESET], "TransportError", "ReadError"),
    ("close", [READ, CLOSE], "TransportError", "RemoteProtocolError"),
]


@pytest.mark.parametrize(
    ("script", "kind", "said"), [one[1:] for one in FAILING], ids=[one[0] for one in FAILING]
)
def test_no_token_no_call(
    script: list[Step],
    kind: str,
    said: str,
    package: ModuleType,
    mode: Mode,
    serve: Serve,
    logged: io.StringIO,
) -> None:
    """Whatever the token endpoint does: nothing is sent to the API, `applied` is false, and no secret is shown."""
    tokens, api = serve(script), serve(takes())
    with Calls(package, mode, api.url, tokens.url, max_response_bytes=1_000, max_retries=1) as call:
        call.client._sleep = _no_sleep if mode == "sync" else _no_sleep_async
        error = call()

    assert type(error) is getattr(package, kind)
    assert (error.applied, error.attempts, api.requests) == (False, 0, [])
    assert str(error).startswith(f"GET /things: no token: POST {tokens.url}/: {said}")
    assert (error.method, error.path, error.body, error.headers) == ("GET", "/things", None, None)
    assert len(tokens.requests) == (2 if said[:3] in ("500", "Rea", "Rem") else 1)
    assert_no_secret(error, call.client)
    assert not shows_secret(logged.getvalue())


def _no_sleep(_seconds: float) -> None:
    """Wait no time."""


async def _no_sleep_async(_seconds: float) -> None:
    """Wait no time."""


def test_an_error_keeps_no_permit(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """A permit returns itself where nothing refers to it, such as a frame in the traceback of a call that failed."""
    tokens, api = serve(says(answer(b"", 500))), serve(takes())
    with Calls(package, mode, api.url, tokens.url) as call:
        error = call()

    shown = [recorded(frame.f_locals) for frame, _ in traceback.walk_tb(error.__traceback__)]
    assert len(shown) > 4
    assert not any(".Place object" in text for text in shown)


def test_the_deadline_holds(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """A token endpoint that drips ends with the deadline of the call, also for those that wait for it."""
    tokens, api = serve([READ, Drip(answer(b" " * 100_000), 0.01)]), serve(takes())
    with Calls(package, mode, api.url, tokens.url, timeout=0.4) as call:
        for error in call.at_once(3):
            assert type(error) is package.DeadlineExceededError
            assert str(error) == "GET /things: no token: not done within 0.4 s"
            assert (error.applied, error.attempts) == (False, 0)
            assert_no_secret(error, call.client)

    assert api.requests == []


def test_a_call_that_ends_leaves_the_fetch_to_another(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """The deadline of the call that fetches is its own: one with more time fetches in its place."""
    tokens, api = serve([READ, WAIT], gives()), serve(takes())
    with Calls(package, mode, api.url, tokens.url) as call:
        first, second = call.all([("look", {"timeout": 0.3}), ("look", {})])
    assert [package.DeadlineExceededError, package.Response] == [type(first), type(second)]
    assert (2, ["1"]) == (len(tokens.requests), sent(api))


def test_a_cancelled_fetch_is_left_to_another(package: ModuleType, serve: Serve) -> None:
    """Its frames show no secret, wherever they are."""
    tokens, api = serve([READ, WAIT], gives()), serve(takes())

    async def run() -> tuple[str, int]:
        key = package.ClientCredentials(client_id="me", client_secret=SECRET, token_url=tokens.url)
        async with package.AsyncClient(api_key=key, base_url=api.url) as client:
            leader = asyncio.create_task(client.look_detailed())
            while not tokens.requests:
                await asyncio.sleep(0.001)
            follower = asyncio.create_task(client.look_detailed())
            while not client._waiting:
                await asyncio.sleep(0.001)
            leader.cancel()
            try:
                await leader
            except asyncio.CancelledError as error:
                shown = traceback.TracebackException.from_exception(error, capture_locals=True)
                return "".join(shown.format()), (await follower).status_code
        raise AssertionError("the call was not cancelled")

    shown, status = asyncio.run(run())
    assert "fetched_tokens.py" in shown
    assert not shows_secret(shown)
    assert (204, 2, ["1"]) == (status, len(tokens.requests), sent(api))


def test_closing_ends_a_fetch(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """The call that fetches and those that wait end at once; a closed client fetches nothing."""
    tokens, api = serve([READ, WAIT]), serve(takes())
    with Calls(package, mode, api.url, tokens.url) as call:
        client = call.client

        def close() -> None:
            while not tokens.requests or len(client._waiting) < 2:
                time.sleep(0.001)
            client.close() if mode == "sync" else asyncio.run(client.aclose())

        thread = threading.Thread(target=close)
        thread.start()
        errors = call.at_once(3)
        thread.join()
        errors.append(call())

    said = "GET /things: no token: the client was closed"
    assert [said] * 3 + ["the client is closed"] == [str(error) for error in errors]
    assert {(package.TransportError, False)} == {(type(one), one.applied) for one in errors[:3]}
    assert (1, []) == (len(tokens.requests), api.requests)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_a_fork_during_a_fetch(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """The child fetches its own token: nobody in it would end its parent's fetch."""
    tokens, api = serve([READ, WAIT, *gives()[1:]], gives()), serve(takes())
    with Calls(package, mode, api.url, tokens.url) as call:
        answers: list[Any] = []
        thread = threading.Thread(target=lambda: answers.append(call()))
        thread.start()
        while not tokens.requests:
            time.sleep(0.001)
        child = os.fork()
        if child == 0:  # nothing of pytest runs on in the child, whatever happens
            status = 1
            try:
                call._runner = asyncio.Runner()
                asyncio.set_event_loop(None)
                status = 0 if call(timeout=30).status_code == 204 else 2
            finally:
                os._exit(status)
        assert (child, 0) == os.waitpid(child, 0)
        tokens.release()
        thread.join()
        again = call()

    assert [204, 204] == [answers[0].status_code, again.status_code]
    assert (2, 3) == (len(tokens.requests), len(api.requests))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_one_request_serves_all_in_a_fork(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """A child of a client without a token, which fetches none at the fork, sends one request for all its calls."""
    read, *give = gives()
    tokens, api = serve([read, WAIT, *give]), serve(takes())
    with Calls(package, mode, api.url, tokens.url) as call:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:  # nothing of pytest runs on in the child, whatever happens
            status = 1
            try:
                call._runner = asyncio.Runner()
                asyncio.set_event_loop(None)
                client = call.client

                def watch() -> None:
                    while len(client._waiting) < 1:
                        time.sleep(0.001)
                    os.close(writing)

                threading.Thread(target=watch, daemon=True).start()
                answers = call.at_once(2, timeout=30)
                status = 0 if {one.status_code for one in answers} == {204} else 2
            finally:
                os._exit(status)
        os.close(writing)
        with holding(
            tokens, lambda: len(tokens.requests) > 1 or bool(select.select([reading], [], [], 0)[0])
        ):
            assert (child, 0) == os.waitpid(child, 0)
        os.close(reading)

    assert (1, 2) == (len(tokens.requests), len(api.requests))


def test_a_callers_client_sends_for_tokens_too(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """Its `auth` goes neither to the token endpoint nor to the API, and it follows no redirect."""
    tokens, api = serve(gives(expires_in=0), says(answer(b"", 307, "Location: /"))), serve(takes())
    kind = httpx.Client if mode == "sync" else httpx.AsyncClient
    theirs = kind(verify=NO_TLS, auth=("user", "pass"), follow_redirects=True)
    with Calls(package, mode, api.url, tokens.url, http_client=theirs) as call:
        assert 204 == call().status_code
        assert "307" in str(call())
        theirs.close() if mode == "sync" else call._runner.run(theirs.aclose())

    assert 1 == tokens.requests[0].lower().count(b"\r\nauthorization: ")
    assert (["1"], 2) == (sent(api), len(tokens.requests))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"client_secret": 5}, "client_secret: must be a string, not an integer"),
        ({"client_secret": f"{SECRET}\n"}, "client_secret: must be one line of printable ASCII without spaces around it"),
        ({"client_id": ""}, "client_id: must be one line of printable ASCII without spaces around it"),
        ({"scopes": "read write"}, "scopes: expected a list of strings, found a string"),
        ({"scopes": ["read write"]}, "scopes: each must be a string of printable ASCII without spaces"),
        ({"auth_method": "none"}, "auth_method: must be 'client_secret_basic' or 'client_secret_post'"),
        ({"token_url": "http://x.example/token"}, "token_url: must be https, unless the host is this machine or in allow_http"),
        ({"token_url": "https://x.example/token#a"}, "token_url: expected https://host/path, in ASCII"),
        ({"token_url": ""}, "token_url: is missing, and the contract names none"),
    ],
)  # fmt: skip
def test_invalid_credentials(
    given: dict[str, Any], said: str, package: ModuleType, mode: Mode
) -> None:
    """They are rejected when they are made, or with the client, and not shown."""
    client = package.Client if mode == "sync" else package.AsyncClient
    fields = {"client_id": "me", "client_secret": SECRET, **given}

    def make() -> None:
        client(api_key=package.ClientCredentials(**fields), base_url="https://x.example")

    with pytest.raises(package.InvalidRequestError) as rejected:
        make()

    assert said == str(rejected.value)
    own = package.__name__.split(".")[0]
    for frame, _ in traceback.walk_tb(rejected.value.__traceback__):
        if frame.f_globals["__name__"].startswith(own):
            assert not shows_secret(recorded(frame.f_locals))


def test_credentials_are_not_shown(package: ModuleType) -> None:
    """Neither by `repr` nor by a dump, and they are not pickled or copied."""
    credentials = package.ClientCredentials(client_id="me", client_secret=SECRET)

    assert "ClientCredentials(***)" == repr(credentials)
    assert not any(
        shows_secret(recorded(getattr(credentials, name))) for name in credentials.__slots__
    )
    for copies in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled"):
            copies(credentials)


def test_a_function_gives_a_token_for_each_attempt(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """It is called before each attempt, for calls that need a key; its exception is the cause of a `TokenError`."""
    tokens: list[str] = []

    def plain() -> str:
        tokens.append(f"{TOKEN}{len(tokens) + 1}")
        return tokens[-1]

    async def awaited() -> str:
        await asyncio.sleep(0)
        return plain()

    for function in [plain, *([awaited] if mode == "async" else [])]:
        tokens.clear()
        api = serve(says(answer(b"", 503)), takes({"3"}), takes())
        with Calls(package, mode, api.url, None, api_key=function) as call:
            call.client._sleep = _no_sleep if mode == "sync" else _no_sleep_async
            got = call()
            assert (204, 2) == (got.status_code, got.attempts)
            assert 204 == call("free").status_code
            api._scripts[:] = [takes({"3"})]
            got = call()
            assert (401, 1) == (got.status_code, got.attempts)
            assert_no_secret(got, call.client)
        assert ["1", "2", "", "3"] == sent(api)


def test_a_token_that_a_server_echoes_is_starred_out(
    package: ModuleType, mode: Mode, serve: Serve
) -> None:
    """Plain, percent-encoded and in base64, as any key; and so is one that an earlier attempt of the call sent."""
    tokens = [f"{SECRET}-1", f"{SECRET}-2"]
    forms = [
        form
        for one in tokens
        for form in (one, urllib.parse.quote(one, safe=""), base64.b64encode(one.encode()).decode())
    ]
    api = serve(
        says(answer(b"", 503)), says(answer(json.dumps({"title": " ".join(forms)}).encode(), 403))
    )
    given = iter(tokens)
    with Calls(package, mode, api.url, None, api_key=lambda: next(given)) as call:
        call.client._sleep = _no_sleep if mode == "sync" else _no_sleep_async
        error = call()

    assert f"GET /things: 403: {' '.join(['***'] * 6)}" == str(error)


def test_what_a_function_may_not_do(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """Raise an exception, return no token, take longer than the call may: an error of ours, and nothing is sent."""
    api = serve(takes())

    def fails() -> str:
        raise package.StatusError(SECRET, applied=True)

    async def late() -> str:
        await asyncio.sleep(60)
        return "t"

    def slow() -> str:
        time.sleep(0.11)
        return "t"

    cases: list[tuple[Callable[[], Any], str, str]] = [
        (fails, "TokenError", "api_key: the function raised StatusError"),
        (lambda: f"{TOKEN}\n", "TokenError", "api_key: must be one line of printable ASCII without spaces around it"),
        (lambda: "", "TokenError", "api_key: must not be empty"),
        (lambda: None, "TokenError", "api_key: must be a string, not null"),
        (slow, "DeadlineExceededError", "not done within 0.1 s"),
    ]  # fmt: skip
    if mode == "async":
        cases.append((late, "DeadlineExceededError", "not done within 0.1 s"))
    else:
        cases.append((lambda: late(), "TokenError", "api_key: must be a string, not a coroutine"))
    for function, kind, said in cases:
        timeout = 0.1 if kind.startswith("Deadline") else 60
        with Calls(package, mode, api.url, None, api_key=function, timeout=timeout) as call:
            error = call()
        assert type(error) is getattr(package, kind)
        assert (f"GET /things: no token: {said}", False, 0) == (
            str(error),
            error.applied,
            error.attempts,
        )
        assert (type(error.__cause__) is package.StatusError) == (function is fails)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_globals["__name__"].startswith("things_"):
                assert not shows_secret(recorded(frame.f_locals))
    assert [] == api.requests


def test_a_call_does_not_wait_for_a_function_for_ever(package: ModuleType, serve: Serve) -> None:
    """It ends with the client, or at its deadline, whatever the awaited function does when it is cancelled."""
    api = serve(takes())
    begun: list[str] = []

    async def stubborn() -> str:
        begun.append("")
        for _ in range(2):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(5)
        return f"{TOKEN}1"

    async def cancelled() -> str:
        raise asyncio.CancelledError

    async def call(function: Callable[[], Any], timeout: float, *, closes: bool) -> Any:
        async with package.AsyncClient(
            api_key=function, base_url=api.url, timeout=timeout
        ) as client:
            task = asyncio.create_task(client.look())
            while closes and not begun:
                await asyncio.sleep(0.001)
            if closes:
                await client.aclose()
            return (await asyncio.gather(task, return_exceptions=True))[0], len(asyncio.all_tasks())

    for function, timeout, closes, said in [
        (stubborn, 60, True, "TransportError: GET /things: no token: the client was closed"),
        (stubborn, 0.1, False, "DeadlineExceededError: GET /things: no token: not done within 0.1 s"),
        (cancelled, 60, False, "TokenError: GET /things: no token: api_key: the function was cancelled"),
    ]:  # fmt: skip
        begun.clear()
        error, tasks = asyncio.run(call(function, timeout, closes=closes))
        assert said == f"{type(error).__name__}: {error}"
        assert (False, 0) == (error.applied, error.attempts)
        # The function has not ended: nobody waited for it.
        assert 2 == tasks or function is cancelled
    assert [] == api.requests


def test_an_async_function_needs_an_async_client(package: ModuleType) -> None:
    """A client that does not await it says so at once; and no function is the key of one call."""

    async def awaited() -> str:
        return "t"

    class Awaited:
        async def __call__(self) -> str:
            return "t"

    said = "^api_key: expected a function without async, since the client is not$"
    for function in (awaited, Awaited()):
        with pytest.raises(package.InvalidRequestError, match=said):
            package.Client(api_key=function, base_url="https://x.example")
    with package.Client(api_key="t", base_url="https://x.example") as client:
        for key in (lambda: "t", package.ClientCredentials(client_id="a", client_secret="b")):
            with pytest.raises(package.InvalidRequestError, match=r"^api_key: must be a "):
                client.look(api_key=key)


def test_a_fake_server_needs_no_token_endpoint(package: ModuleType) -> None:
    """It makes tokens up: nothing reaches a network. One that it rejects is renewed as ever."""
    testing = importlib.import_module(f"{package.__name__}.testing")
    key = package.ClientCredentials(client_id="me", client_secret=SECRET)
    with testing.FakeServer() as api:
        client = api.connect(package.Client(api_key=key, base_url="http://localhost"))
        client.look()
        api.fail_next(401)
        client.look()

    assert ["Bearer test-token"] * 3 == [one.headers["authorization"] for one in api.requests]
