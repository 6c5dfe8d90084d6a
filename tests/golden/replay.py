"""
Run a golden case over a real socket: `tools/golden` records it, `test_wire.py` compares.

A case is a folder: `call.py` and the answers (`response.http`, or `response.1.http`,
`response.2.http`, …) are written by hand; the requests under the same numbers and `result.txt` are
recorded.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast
from unittest import mock

from affinda_resumes import ApiError, AsyncClient, Client
from affinda_resumes._about import CONTRACT_VERSION
from tests.golden.server import Server
from tests.golden.show import show

WIRE = Path(__file__).parent / "wire"
API_KEY = "the-key"
RECORDED = re.compile(r"request(\.\d)?\.http|result\.txt")

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")


class UnexpectedError(Exception):
    """A case is not whole, or did not go the way its name says."""


class Case(NamedTuple):
    """
    The parts of a case that are written by hand.
    """

    name: str
    """A case named `error-…` must raise an `ApiError`, no other case may raise."""
    reason: str
    call: Callable[[Client], object]
    options: dict[str, Any]
    """Further options of the client: `OPTIONS` in call.py."""
    answers: dict[str, bytes]
    """The answers in their order, by file name."""


def load(folder: Path) -> Case:
    """
    Read the files of a case that are written by hand.

    Raises:
        UnexpectedError: an answer is missing, has no head, or is shorter or longer than it says.
    """
    module = runpy.run_path(str(folder / "call.py"))
    answers = {path.name: path.read_bytes() for path in sorted(folder.glob("response*.http"))}
    if not answers:
        raise UnexpectedError("there is no response.http")
    for name, answer in answers.items():
        head, end, body = answer.partition(b"\r\n\r\n")
        if not end:
            raise UnexpectedError(
                f"{name}: the lines of its head must end with CR LF, as on the wire"
            )
        if f"\r\nContent-Length: {len(body)}\r\n".encode() not in head + b"\r\n":
            raise UnexpectedError(f"{name}: its Content-Length should be {len(body)}")
    reason = str(module["__doc__"] or "").strip()
    return Case(folder.name, reason, module["call"], module.get("OPTIONS", {}), answers)


def by_hand(case: Case) -> set[str]:
    """Return the names of the files of a case that nothing records."""
    return {"call.py", *case.answers}


def record(case: Case, mode: Mode) -> dict[str, bytes]:
    """
    Run a case and give the files that record it.

    Raises:
        UnexpectedError: it raised or did not against its name, or the requests are not as many.
    """
    with Server(case.answers.values()) as server:
        result = _result(case, mode, server.address)
    if len(server.requests) != len(case.answers):
        raise UnexpectedError(f"{len(server.requests)} requests, {len(case.answers)} answers")
    names = [name.replace("response", "request") for name in case.answers]
    requests = [without_addresses(request, server.address) for request in server.requests]
    return {**dict(zip(names, requests, strict=True)), "result.txt": result.encode()}


def _result(case: Case, mode: Mode, address: str) -> str:
    """Return the text that a caller sees: the output of call.py, then its result or its error."""
    printed = io.StringIO()
    got: object
    with _client(mode, address, case.options) as client, contextlib.redirect_stdout(printed):
        try:
            got = case.call(client)
        except ApiError as error:
            got = error
    if isinstance(got, ApiError) != case.name.startswith("error-"):
        raise UnexpectedError(show(got) if isinstance(got, ApiError) else "no error was raised")
    return printed.getvalue() + show(got)


@contextlib.contextmanager
def _client(mode: Mode, address: str, options: dict[str, Any]) -> Iterator[Client]:
    """Open a client of the server at `address`, whatever proxy the environment names."""
    options = {"api_key": API_KEY, "base_url": f"http://{address}", **options}
    with mock.patch.dict(os.environ, {"no_proxy": "*"}):
        if mode == "sync":
            with Client(**options) as client:
                yield client
        else:
            with asyncio.Runner() as runner:
                awaited = Awaited(AsyncClient(**options), runner)
                yield cast("Client", awaited)
                runner.run(awaited.client.aclose())


class Awaited:
    """
    An `AsyncClient` that a plain call.py can use: each of its calls is awaited to its end.
    """

    def __init__(self, client: AsyncClient, runner: asyncio.Runner) -> None:
        self.client = client
        self.runner = runner

    def __getattr__(self, name: str) -> Callable[..., object]:
        method = getattr(self.client, name)
        return lambda *args, **kwargs: self.runner.run(method(*args, **kwargs))


def without_addresses(request: bytes, address: str) -> bytes:
    """
    Put a word in place of the values that vary: this run's port, the package's version, the boundary of a form.

    Each is replaced only where it is what it should be.
    """
    head, blank, body = request.partition(b"\r\n\r\n")
    boundary = re.search(
        rb"^Content-Type: multipart/form-data; boundary=([0-9a-f]{32})\r$", head, re.MULTILINE
    )
    if boundary:
        head, body = (part.replace(boundary[1], b"<boundary>") for part in (head, body))
    head = _replaced(head, f"\r\nHost: {address}", "\r\nHost: <host>")
    agent = f"\r\nUser-Agent: affinda-resumes/{CONTRACT_VERSION}"
    return _replaced(head, agent, "\r\nUser-Agent: <user-agent>") + blank + body


def _replaced(head: bytes, old: str, new: str) -> bytes:
    return (head + b"\r\n").replace(f"{old}\r\n".encode(), f"{new}\r\n".encode(), 1)[:-2]
