# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped,misc,no-any-return,unused-ignore"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Serve a contract on loopback, in this process.

    with running_sandbox() as url, Client(api_key=key, base_url=url) as client:
        ...
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .app import Sandbox, create_app
from .contract import Contract
from .documents import shipped_document
from .page_access import PageAccess, new_secret


class Server(uvicorn.Server):
    """
    uvicorn, with a word when it is ready and an end to every wait when it stops.
    """

    def __init__(self, config: uvicorn.Config, sandbox: Sandbox, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._sandbox = sandbox
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets=sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the waits, then stop."""
        self._sandbox.stopping.set()
        await super().shutdown(sockets=sockets)


def listen(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
    """
    Open a socket on loopback; port 0 takes a free one.

    Raises:
        ValueError: `host` is no loopback address.
        OSError: the port can't be had.
    """
    if not ipaddress.ip_address(host).is_loopback:
        raise ValueError(f"{host} is not on this machine alone")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY where the protocol is named; without it each answer waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """
    Return the URL under which a socket is reached.
    """
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    listener: socket.socket,
    ready: Callable[[], None],
    resources: Mapping[str, Any] | None = None,
    contract: Contract | None = None,
    secret: str = "",
) -> Server:
    """
    Make the server; its `run(sockets=[listener])` serves until it is told to stop.

    A web page that was given the secret may send requests; without a secret, none may.
    """
    app = create_app(contract or Contract(shipped_document()), resources)
    connections: dict[Any, asyncio.Transport] = {}
    config = uvicorn.Config(
        PageAccess(app, secret or new_secret()),
        http=_protocol(connections),
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        timeout_graceful_shutdown=3,
    )

    def reset(client: Any) -> None:
        """Reset a connection: what was not sent yet is lost."""
        transport = connections.get(tuple(client or ()))
        if transport is not None:
            linger = struct.pack("ii", 1, 0)
            transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, linger
            )
            transport.abort()

    app.state.sandbox.reset = reset
    return Server(config, app.state.sandbox, ready)


def _protocol(connections: dict[Any, asyncio.Transport]) -> type[H11Protocol]:
    """Return uvicorn's HTTP, which notes each connection by the address of its client."""

    class Noted(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            connections[transport.get_extra_info("peername")[:2]] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            connections.pop(self.client, None)
            super().connection_lost(exc)

    return Noted


@contextmanager
def running_sandbox(
    resources: Mapping[str, Any] | None = None, contract: Contract | None = None, secret: str = ""
) -> Iterator[str]:
    """
    Run a sandbox in a thread of this process, on a free port, and yield its URL.

    `resources` are there from the start, by path, beside the contract's examples. A web page that was given
    the secret may send requests; without a secret, none may.
    """
    ready = threading.Event()
    with listen() as listener:
        server = serve(listener, ready.set, resources, contract, secret)
        thread = threading.Thread(
            target=server.run, args=([listener],), name="sandbox", daemon=True
        )
        url = url_of(listener)
        thread.start()
        try:
            while not ready.wait(0.1):
                if not thread.is_alive():
                    raise RuntimeError("the sandbox did not start")
            yield url
        finally:
            server.should_exit = True
            thread.join()
