"""
Serve the sandbox on loopback: in this process, for tests and tools, or as a process of its own.
"""

from __future__ import annotations

import ipaddress
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import uvicorn

from tools.cli import ROOT
from tools.sandbox.app import Sandbox, create_app
from tools.sandbox.page_access import PageAccess, new_secret
from tools.sandbox.validation import Contract, read_contract

READY = "sandbox: "
"""The text before the URL on the line that says the sandbox is ready."""
PROGRAM = "tools.sandbox"
LONGEST_START = 30.0
"""Seconds; a process that isn't ready by then is ended."""


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
    Give the URL under which a socket is reached.
    """
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    listener: socket.socket,
    ready: Callable[[], None],
    resumes: Mapping[str, Any] | None = None,
    contract: Contract | None = None,
    secret: str = "",
) -> Server:
    """
    Make the server; its `run(sockets=[listener])` serves until it is told to stop.

    A page that was given the secret may send requests; without a secret, none may.
    """
    app = create_app(contract or read_contract(), resumes)
    config = uvicorn.Config(
        PageAccess(app, secret or new_secret()),
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        timeout_graceful_shutdown=3,
    )
    return Server(config, app.state.sandbox, ready)


@contextmanager
def running_sandbox(
    resumes: Mapping[str, Any] | None = None, contract: Contract | None = None
) -> Iterator[str]:
    """
    Run a sandbox in a thread of this process, on a free port, and give its URL.

    `resumes` are there from the start, by identifier, beside the documented one.
    """
    ready = threading.Event()
    with listen() as listener:
        server = serve(listener, ready.set, resumes, contract)
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


@contextmanager
def sandbox_process(*arguments: str) -> Iterator[str]:
    """
    Run a sandbox as a process of its own and give its URL. The process is ended whatever happens.

    Raises:
        RuntimeError: it did not start; the message is what it wrote to stderr.
    """
    with tempfile.TemporaryFile() as log:
        command = [sys.executable, "-m", PROGRAM, *arguments]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=log, text=True) as process:
            timer = threading.Timer(LONGEST_START, process.kill)
            timer.start()
            try:
                assert process.stdout is not None
                line = process.stdout.readline()
                timer.cancel()
                if not line.startswith(READY):
                    process.wait()
                    log.seek(0)
                    said = log.read().decode(errors="replace").strip()
                    raise RuntimeError(said or "the sandbox did not start")
                yield line.removeprefix(READY).strip()
            finally:
                timer.cancel()
                _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    """Ask the process to stop, and end it if it doesn't."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
