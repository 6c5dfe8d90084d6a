"""
Calls with either client, and servers that answer them, for all of the programs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from socketserver import BaseServer
from threading import Thread
from typing import Any, TypeVar

from affinda_resumes import AsyncClient, Client, ResumeData, ResumeDataUpdate
from tests.wire.fault_server import START_TLS, FaultServer, answer, says

Error = TypeVar("Error", bound=Exception)

KEY = "sk-never-shown-4711"
IDENTIFIER = "aBcD1234"
PRIVATE = "Tim A. Smith"
"""Personal data, in each request and in each answer."""
BODY = f'{{"summary": "{PRIVATE}"}}'.encode()
UPDATE = ResumeDataUpdate(summary=PRIVATE)


def server(status: int = 200) -> FaultServer:
    """Return a server that gives each request the same answer."""
    return FaultServer(says(answer(BODY, status)))


def tls_server() -> FaultServer:
    """Return a server that does the same at https://localhost, with the certificate of tests/fixtures/tls."""
    return FaultServer([START_TLS, *says(answer(BODY))])


class Answering(BaseHTTPRequestHandler):
    """Gives each request the same answer, in a server of the standard library."""

    def do_PATCH(self) -> None:
        """Answer, and keep the headers of the request with the server."""
        self.rfile.read(int(self.headers["Content-Length"]))
        vars(self.server).setdefault("requests", []).append(self.headers)
        self.wfile.write(answer(BODY))

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@contextmanager
def running(server: BaseServer) -> Iterator[Any]:
    """Run a server of the standard library in a thread."""
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def caught(kind: type[Error]) -> Iterator[list[Error]]:
    """Catch the exception that must come; the list has it afterwards."""
    found: list[Error] = []
    try:
        yield found
    except kind as error:
        found.append(error)
    else:
        raise AssertionError(f"no {kind.__name__} came")


def call(url: str, **options: Any) -> ResumeData:
    """Make a call with the sync client."""
    with Client(api_key=KEY, base_url=url, **options) as client:
        return client.update_resume_data(IDENTIFIER, UPDATE)


async def call_async(url: str, **options: Any) -> ResumeData:
    """Make a call with the async client."""
    async with AsyncClient(api_key=KEY, base_url=url, **options) as client:
        return await client.update_resume_data(IDENTIFIER, UPDATE)


def call_both(url: str, **options: Any) -> None:
    """Make a call with each client, one after the other; each must have the answer of `server()`."""
    assert PRIVATE == call(url, **options).summary
    assert PRIVATE == asyncio.run(call_async(url, **options)).summary
