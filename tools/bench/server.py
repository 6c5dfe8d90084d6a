"""
The smallest server that answers: its own work must not show in a client's figures.

As a program it serves what comes on standard input, prints its port, and ends with its input.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tools.bench.samples import ROOT


class Answering(asyncio.Protocol):
    """
    One connection: the same answer to each request that has arrived whole.
    """

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._read = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport for the answers."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer once for each whole request."""
        self._read += data
        while (end := self._end()) is not None:
            self._read = self._read[end:]
            assert self._transport is not None
            self._transport.write(self._answer)

    def _end(self) -> int | None:
        """Find the end of the first request, if all of it is here."""
        head, found, _ = self._read.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.removeprefix(b"content-length:"))
        end = len(head) + 4 + length
        return end if found and len(self._read) >= end else None


async def serve(body: bytes) -> None:
    """Serve `body` on a free port of the loopback interface until standard input ends."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(head % len(body) + body), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def serving(body: bytes) -> Iterator[str]:
    """Yield the URL of a server in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tools.bench.server"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(b"%d\n" % len(body) + body)
            process.stdin.flush()
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(10)


if __name__ == "__main__":
    size = int(sys.stdin.buffer.readline())
    asyncio.run(serve(sys.stdin.buffer.read(size)))
