"""
A loopback server that takes every request and keeps it to the byte.
"""

from __future__ import annotations

import socketserver
import threading
from typing import Any, Final, Self

from tests.golden.server import PATIENCE, read_request

ANSWER: Final = b"HTTP/1.1 418 X\r\nContent-Length: 0\r\n\r\n"
"""A status that no contract names: only what is sent is of interest."""


class Server(socketserver.ThreadingTCPServer):
    """Serves several connections at once: each client keeps its own open."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[bytes] = []
        self.url = "http://{}:{}".format(*self.server_address)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> Self:
        """Begin to serve."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the thread and close the socket."""
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Handler(socketserver.BaseRequestHandler):
    """Answers the requests of one connection."""

    request: Any

    def handle(self) -> None:
        """Keep each request, then answer it."""
        assert isinstance(self.server, Server)
        self.request.settimeout(PATIENCE)
        while received := read_request(self.request):
            self.server.requests.append(received)
            self.request.sendall(ANSWER)
