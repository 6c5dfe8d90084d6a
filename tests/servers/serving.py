"""
A server of a real framework, and the calls of the client that its own document gives, in one process.

A program of `programs/` serves its application, writes the document that the running server gives into the folder of its
first argument, and waits for a line. By then the package is in that folder. Each call is made with either client, and what
the server parsed is compared with what the caller set.
"""

from __future__ import annotations

import asyncio
import datetime
import importlib
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

Calls = Callable[[Any, Any], None]
"""Makes each call of a client; its first argument is the package."""

IDENT = uuid.UUID("12345678-1234-5678-1234-567812345678")
WHEN = datetime.datetime(2021, 5, 1, 12, 30, 15, 250000, tzinfo=datetime.UTC)
DAY = datetime.date(2021, 5, 1)

_PARSED: list[dict[str, Any]] = []


def parsed(**values: Any) -> None:
    """Keep what the server parsed of a request."""
    _PARSED.append(values)


def expect(**values: Any) -> None:
    """
    Compare what the server parsed of the last call with what the caller set, types included.

    Raises:
        AssertionError: they differ, or the server had another number of requests.
    """
    found = list(_PARSED)
    _PARSED.clear()
    equal([values], found)


def equal(expected: Any, found: Any) -> None:
    """
    Compare two values and their types.

    Raises:
        AssertionError: they differ.
    """
    if expected != found or _types(expected) != _types(found):
        raise AssertionError(f"\nexpected {expected!r}\nfound    {found!r}")


def _types(value: Any) -> Any:
    """Return the types of a value and of what it holds: `True == 1`, and an enum may equal its value."""
    if isinstance(value, dict):
        return {name: _types(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value), [_types(item) for item in value]
    return type(value)


@contextmanager
def refused(kind: type[Exception]) -> Iterator[Any]:
    """Catch the exception that a call must raise; the yielded namespace has it as `error`."""
    caught = Caught()
    try:
        yield caught
    except kind as error:
        caught.error = error
    else:
        raise AssertionError(f"no {kind.__name__} was raised")


class Caught:
    """The exception of a call."""

    error: Any = None


@contextmanager
def asgi(application: Any) -> Iterator[str]:
    """Serve an ASGI application with uvicorn, and yield its URL."""
    uvicorn: Any = importlib.import_module("uvicorn")
    server = uvicorn.Server(uvicorn.Config(application, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    try:
        host, port = server.servers[0].sockets[0].getsockname()
        yield f"http://{host}:{port}"
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def wsgi(application: Any) -> Iterator[str]:
    """Serve a WSGI application with werkzeug, and yield its URL."""
    serving: Any = importlib.import_module("werkzeug.serving")

    class Silent(serving.WSGIRequestHandler):  # type: ignore[misc]
        def log_request(self, *_: Any) -> None:
            """Print nothing."""

    server = serving.make_server("127.0.0.1", 0, application, threaded=True, request_handler=Silent)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main(
    program: str, server: AbstractContextManager[str], document: str, calls: Calls, **options: Any
) -> None:
    """
    Serve, give the document away, and make the calls of either client.

    Raises:
        AssertionError: an operation was never called.
    """
    folder, name = Path(sys.argv[1]), Path(program).stem
    with server as url:
        (folder / f"{name}.json").write_bytes(httpx.get(url + document).raise_for_status().content)
        print("serving", flush=True)  # noqa: T201 (the test waits for it)
        sys.stdin.readline()
        sys.path.insert(0, str(folder))
        package = importlib.import_module(name)
        _call(package, calls, {"base_url": url, "max_retries": 0, **options})


def _call(package: ModuleType, calls: Calls, options: dict[str, Any]) -> None:
    with package.Client(**options) as client:
        sync = Recorded(client, lambda result: result)
        calls(package, sync)
    with asyncio.Runner() as runner:
        client = package.AsyncClient(**options)
        calls(package, Recorded(client, runner.run))
        runner.run(client.aclose())
    methods = {name for name in vars(package.Client) if f"{name}_detailed" in vars(package.Client)}
    if missing := methods - sync.called:
        raise AssertionError(f"never called: {sorted(missing)}")


class Recorded:
    """A client of either kind that a plain function can use, and the names of the methods that it called."""

    def __init__(self, client: Any, result: Callable[[Any], Any]) -> None:
        self._client = client
        self._result = result
        self.called: set[str] = set()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._client, name)

        def call(*arguments: Any, **options: Any) -> Any:
            self.called.add(name.removesuffix("_detailed"))
            return self._result(method(*arguments, **options))

        return call
