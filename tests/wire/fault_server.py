"""
A server on a raw socket that misbehaves as its script says.

A script is a list of steps. Each connection begins the next script; so does each further request on a
connection that a script left open. The last script is repeated.
"""

from __future__ import annotations

import contextlib
import re
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, Self, TypeAlias

PATIENCE = 120.0
"""Seconds after which whatever a step waits for has failed to come."""
TLS = Path(__file__).parents[1] / "fixtures" / "tls"


class Read(NamedTuple):
    """Read one request to its end, or the body of one whose head was read, and keep it."""


class ReadHead(NamedTuple):
    """Read the head of a request, and keep it; the body stays unread."""


class Send(NamedTuple):
    """Send bytes as they are."""

    data: bytes


class Answer(NamedTuple):
    """Send bytes made of the request that was read."""

    make: Callable[[bytes], bytes]


class Drip(NamedTuple):
    """Send one byte at a time until the client is gone; after the last byte, begin again."""

    data: bytes
    pause: float = 0.02


class Wait(NamedTuple):
    """Do nothing until `release()`, the end of the test, or the end of all patience."""


class Pause(NamedTuple):
    """Do nothing for a moment, so that what was sent before is read on its own."""

    seconds: float = 0.03


class Reset(NamedTuple):
    """Drop the connection with a TCP RST."""


class Close(NamedTuple):
    """Close the connection."""


class StartTLS(NamedTuple):
    """Shake hands with the certificate for `localhost` in tests/fixtures/tls."""


Step: TypeAlias = Read | ReadHead | Send | Answer | Drip | Wait | Pause | Reset | Close | StartTLS
Script: TypeAlias = Sequence[Step]


def head(status: int = 200, *lines: str, kind: str = "application/json") -> bytes:
    """Return the head of an answer; its X-Request-ID is `req-1`."""
    fields = [f"HTTP/1.1 {status} Whatever", f"Content-Type: {kind}", "X-Request-ID: req-1", *lines]
    return "\r\n".join([*fields, "", ""]).encode("latin-1")


def answer(
    body: bytes = b"{}", status: int = 200, *lines: str, kind: str = "application/json"
) -> bytes:
    """Return a whole answer."""
    return head(status, *lines, f"Content-Length: {len(body)}", kind=kind) + body


class FaultServer:
    """
    Runs scripts on loopback, a thread for each connection, and keeps the bytes of every request.
    """

    def __init__(self, *scripts: Script, receive_buffer: int | None = None, port: int = 0) -> None:
        self._scripts = list(scripts)
        self._lock = threading.Lock()
        self._released = threading.Event()
        self._stopped = False
        self._open: set[_Line] = set()
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.gone = threading.Semaphore(0)
        """Released each time a connection has ended."""
        self._listener = socket.socket()
        if receive_buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind(("127.0.0.1", port))
        self._listener.listen(512)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._listener.close()

    def stop(self) -> None:
        """End every connection and every thread."""
        if self._stopped:
            return
        self._stopped = True
        self._released.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # ends the wait in accept()
        self._acceptor.join(PATIENCE)
        self._listener.close()
        # No other process gets the port before this test has ended; while a connection lingers, none does anyway.
        self._listener = socket.socket()
        with contextlib.suppress(OSError):
            self._listener.bind(("127.0.0.1", self.port))
        with self._lock:
            for line in self._open:
                line.shut_down()
        for thread in self._threads:
            thread.join(PATIENCE)
        alive = [thread for thread in self._threads if thread.is_alive()]
        assert not alive, "a connection of the fault server did not end"

    def release(self) -> None:
        """End every `Wait`, now and from now on."""
        self._released.set()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with self._lock:
                if self._stopped:
                    connection.close()
                    return
                self.connections += 1
                line = _Line(self, connection)
                self._open.add(line)
            thread = threading.Thread(target=self._serve, args=(line,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _next_script(self) -> Script:
        with self._lock:
            return self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]

    def _serve(self, line: _Line) -> None:
        try:
            with _quietly():
                line.run(self._next_script())
                while line.is_open and not self._stopped and line.has_more():
                    line.run(self._next_script())
        finally:
            with self._lock:
                self._open.discard(line)
            line.close()
            self.gone.release()

    def keep(self, request: bytes) -> None:
        """Keep the bytes of a request."""
        with self._lock:
            self.requests.append(request)

    def wait(self) -> None:
        """Wait as `Wait` does."""
        self._released.wait(PATIENCE)


class _Line:
    """One connection."""

    def __init__(self, server: FaultServer, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._server = server
        self._socket = connection
        self._request = b""
        self._head = b""
        self.is_open = True

    def run(self, script: Script) -> None:
        for step in script:
            self._do(step)

    def has_more(self) -> bool:
        if isinstance(self._socket, ssl.SSLSocket):
            return False  # which has no MSG_PEEK: one script for each connection
        readable, _, _ = select.select([self._socket], [], [], PATIENCE)
        return bool(readable) and self._socket.recv(1, socket.MSG_PEEK) != b""

    def _do(self, step: Step) -> None:
        match step:
            case Read():
                self._request = _read_request(self._socket, self._head)
                self._head = b""
                self._server.keep(self._request)
            case ReadHead():
                self._request = self._head = _read_head(self._socket)
                self._server.keep(self._request)
            case Send(data):
                self._socket.sendall(data)
            case Answer(make):
                self._socket.sendall(make(self._request))
            case Drip(data, pause):
                end = time.monotonic() + PATIENCE
                while time.monotonic() < end:
                    for byte in data:
                        self._socket.sendall(bytes([byte]))
                        time.sleep(pause)
            case Wait():
                self._server.wait()
            case Pause(seconds):
                time.sleep(seconds)
            case Reset():
                linger = struct.pack("ii", 1, 0)
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self.close()
            case Close():
                self.close()
            case StartTLS():
                self._socket = _TLS_CONTEXT.wrap_socket(self._socket, server_side=True)

    def shut_down(self) -> None:
        with _quietly():
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.is_open = False
        self._socket.close()


def _read_request(connection: socket.socket, request: bytes) -> bytes:
    """Read to the end that Content-Length gives; what there is, when the client is gone."""
    while True:
        start, blank, body = request.partition(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: *(\d+)", start, re.IGNORECASE)
        if blank and len(body) >= (int(length[1]) if length else 0):
            return request
        received = connection.recv(65_536)
        if not received:
            return request
        request += received


def _read_head(connection: socket.socket) -> bytes:
    """Read to the blank line, and not a byte further."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        received = connection.recv(1)
        if not received:
            break
        head += received
    return head


class _quietly:  # noqa: N801  a context manager, named as contextlib names them
    """Let the client go away, and the server close a socket, whenever they like."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: object, __: object) -> bool:
        return isinstance(error, OSError | ValueError)  # ValueError: select() on a closed socket


_TLS_CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
_TLS_CONTEXT.load_cert_chain(TLS / "certificate.pem", TLS / "key.pem")

READ = Read()
READ_HEAD = ReadHead()
WAIT = Wait()
PAUSE = Pause()
RESET = Reset()
CLOSE = Close()
START_TLS = StartTLS()


def says(*parts: bytes) -> list[Step]:
    """Return the script that reads a request and answers it."""
    return [READ, *map(Send, parts)]
