"""
A server on a real socket that answers with bytes it was given, whatever it is asked.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterable
from typing import Self

PATIENCE = 120.0
"""Seconds after which a silent client has failed."""


class Server:
    """
    Answers each request with the next of `answers`, and keeps every request to the byte.

    A request more than there are answers is kept too, and its connection closed.
    """

    def __init__(self, answers: Iterable[bytes]) -> None:
        self._answers = iter(answers)
        self.requests: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        host, port = self._listener.getsockname()
        self.address = f"{host}:{port}"
        self._done = False
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done = True
        socket.create_connection(self._listener.getsockname()).close()  # ends the wait in accept()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._done:
            connection, _ = self._listener.accept()
            with connection:
                connection.settimeout(PATIENCE)
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        while request := read_request(connection):
            self.requests.append(request)
            answer = next(self._answers, None)
            if answer is None:
                return
            connection.sendall(answer)


def read_request(connection: socket.socket) -> bytes:
    """
    Read a request to the end that its Content-Length gives; empty when the client is gone.
    """
    request = b""
    while not _is_whole(request):
        received = connection.recv(65_536)
        if not received:
            break
        request += received
    return request


def _is_whole(request: bytes) -> bool:
    head, blank, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
    return blank != b"" and len(body) >= (int(length[1]) if length else 0)
