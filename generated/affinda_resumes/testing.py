# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
A fake server for the tests of a program that uses this package. It is in memory: nothing reaches a network.

    from app._vendor.affinda_resumes.testing import FakeServer

    with FakeServer() as api:
        api.fail_next(429, retry_after=1)
        code_under_test(api.client)
    print(api.requests)

A call does all that it does elsewhere: it checks and encodes, goes through `httpx.Client.send`, reads HTTP,
repeats and raises. Only the connection is in memory, and a wait between attempts takes no time. Answers are
the contract's examples, or what the test sets.

`fake_server`, imported from here into a test or its `conftest.py`, is a fixture of pytest.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ._runtime.call.served_contract import (
    LOCATION,
    ReceivedRequest,
    ServedContract,
    UnexpectedRequestError,
)
from ._runtime.call.skipped_waits import skip_waits
from ._runtime.http.memory import send_to
from ._runtime.http.waiting import run
from ._runtime.unset import UNSET
from .client import AsyncClient, Client

__all__ = ["FakeServer", "ReceivedRequest", "UnexpectedRequestError", "fake_server"]

AnyClient = TypeVar("AnyClient", Client, AsyncClient)


class _Answer(NamedTuple):
    """An answer that a test sets."""

    body: Any = UNSET
    status: int | None = None
    headers: Mapping[str, str] | None = None


_DROPPED = _Answer(None)
_REFUSED = _Answer(None)


class FakeServer:
    """A server in memory, and a client of each kind that sends to it."""

    def __init__(self) -> None:
        self.requests: list[ReceivedRequest] = []
        """All attempts, in their order."""
        self.waits: list[float] = []
        """The seconds of all waits between attempts. They pass for the deadline of their call only."""
        self._contract = ServedContract(__name__.rpartition(".")[0])
        self._answers: dict[str, _Answer] = {}
        self._next: deque[_Answer] = deque()
        self._clients: list[Client | AsyncClient] = []
        keys = self._contract.keys
        self.client: Client = self.connect(Client(base_url="http://localhost", **keys))
        self.async_client: AsyncClient = self.connect(
            AsyncClient(base_url="http://localhost", **keys)
        )

    def connect(self, client: AnyClient) -> AnyClient:
        """
        Make a client of the test's own send to this server, and return it. It makes its tokens up.

        Raises:
            ValueError: it has an `http_client`, which sends by itself.
        """
        own: Any = client
        peer = _Peer(self, own._prefix)
        send_to(own._sender, peer)
        own._others.each(partial(send_to, peer=peer))
        skip_waits(own, self.waits)
        for source in own._access.sources:
            source.pretend()
        self._clients.append(client)
        return client

    def answer(
        self,
        operation: str,
        body: Any = UNSET,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        Set the answer to all further calls of an operation.

        - `operation`: the name of the client's method.
        - `body`: JSON, a read view, bytes, or `None` for no body; or a function that returns one of these for a
          `ReceivedRequest`. Else the contract's example.
        - `status`: else the first 2xx of the contract.
        - `headers`: further headers of the answer.

        Raises:
            ValueError: the contract has no such operation.
        """
        if operation not in self._contract.names:
            raise ValueError(f"{operation!r} is none of {', '.join(self._contract.names)}")
        self._answers[operation] = _Answer(body, status, headers)

    def answer_next(
        self,
        body: Any = UNSET,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the answer to one attempt: the next one for which none was set. `answer` says what it may be."""
        self._next.append(_Answer(body, status, headers))

    def fail_next(
        self,
        status: int,
        *,
        retry_after: float | None = None,
        body: Any = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        Answer one attempt with an error, which asks the client to wait for `retry_after` seconds.

        Without `body`, it is the contract's example for that status, or nothing.
        """
        wait = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
        self.answer_next(body, status=status, headers={**wait, **(headers or {})})

    def drop_connection(self, *, sent: bool = True) -> None:
        """
        Close the connection of one attempt when the request has arrived: `applied` of the error is `None`.

        Unless `sent`, refuse the connection: then it is `False`.
        """
        self._next.append(_DROPPED if sent else _REFUSED)

    def __enter__(self) -> FakeServer:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the clients; an answer or a fault for an attempt that never came is an `AssertionError`."""
        for client in self._clients:
            if isinstance(client, Client):
                client.close()
            else:
                run(client.aclose())
        if exc is None and self._next:
            raise AssertionError(
                f"{len(self._next)} answers or faults were set for attempts that never came"
            )


class _Peer:
    """A fake server, as the connections of one client see it."""

    def __init__(self, server: FakeServer, prefix: str) -> None:
        self._server: Any = server
        self._prefix = prefix

    def refuses(self) -> bool:
        """Tell whether the next attempt gets no connection."""
        coming = self._server._next
        return bool(coming) and coming[0] is _REFUSED

    def refuse(self) -> None:
        """Count a refused connection."""
        self._server._next.popleft()

    def answer(self, head: bytes, body: bytes) -> bytes:
        """Note a request, and return the bytes of its answer; none to close the connection."""
        server = self._server
        request = server._contract.read(self._prefix, head, body)
        server.requests.append(request)
        if not server._next:
            answer = server._answers.get(request.operation, _Answer())
        elif (answer := server._next.popleft()) is _DROPPED:
            return b""
        return _written(request, answer, server._contract)


def _written(request: ReceivedRequest, answer: _Answer, contract: ServedContract) -> bytes:
    """Write an answer as HTTP/1.1."""
    status = answer.status or contract.success(request.operation)
    documented = contract.documented(request.operation, status)
    body = answer.body(request) if callable(answer.body) else answer.body
    given = {name.lower() for name in answer.headers or {}}
    if documented.media_type == LOCATION and not answer.status and "location" not in given:
        raise UnexpectedRequestError(
            f"{request.operation}: the contract has no example of its Location: "
            f"pass headers with one to answer({request.operation!r}, …)"
        )
    if body is UNSET:
        if status < 300 and documented.media_type and not documented.has_example:
            raise UnexpectedRequestError(
                f"{request.operation}: the contract has no example of its answer {status}: "
                f"pass one to answer({request.operation!r}, …)"
            )
        body = documented.example if documented.has_example else None
    content = _content(body, documented.media_type)
    headers: dict[str, str] = {}
    if body is not None:
        headers["Content-Type"] = documented.media_type or "application/json"
    if status not in (204, 304):
        headers["Content-Length"] = str(len(content))
    headers |= answer.headers or {}
    lines = [f"HTTP/1.1 {status} ", *(f"{name}: {value}" for name, value in headers.items())]
    head = "".join(f"{line}\r\n" for line in lines).encode("latin-1")
    return head + b"\r\n" + (b"" if request.method == "HEAD" else content)


def _content(body: Any, media_type: str) -> bytes:
    """Write the body of an answer: bytes as they are, a string as text if the contract says so, else JSON."""
    if body is None or isinstance(body, bytes):
        return body or b""
    if isinstance(body, str) and media_type and "json" not in media_type:
        return body.encode()
    return json.dumps(body, default=lambda view: view.to_dict()).encode()


if TYPE_CHECKING:

    def fake_server() -> Iterator[FakeServer]:
        """Yield a fake server: a fixture of pytest."""
        ...

else:

    def __getattr__(name: str) -> object:
        """Make the fixture at its first use (PEP 562): without it, nothing here needs pytest."""
        if name != "fake_server":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import pytest

        @pytest.fixture
        def fake_server() -> Iterator[FakeServer]:
            """Yield a fake server."""
            with FakeServer() as api:
                yield api

        globals()[name] = fake_server
        return fake_server
