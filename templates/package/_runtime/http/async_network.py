"""
The network backend for httpcore with asyncio: connecting, reading and waiting.

Apart from that of threads: a program without tasks starts faster where nothing loads asyncio.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from functools import partial
from typing import Any

from .clock import Seconds, left_of
from .library import installed
from .streams import Network, Stream, TCPStream, address_of, wait_for
from .translation import CONNECTING

httpcore = installed().httpcore

STAGGER_SECONDS = 0.25
"""Seconds after which the next address of a host is tried in parallel (RFC 8305, section 8)."""


class AsyncBackend(Network):
    """The backend for asyncio."""

    async def connect_tcp(
        self, host: str, port: int, timeout: Seconds = None, *args: Any, **options: Any
    ) -> Stream:
        """Connect to the first address of `host` that answers; each is tried some time before the next."""
        loop = asyncio.get_running_loop()
        try:
            with CONNECTING:
                async with asyncio.timeout(left_of(timeout, httpcore.ConnectTimeout)):
                    found = address_of(host, port) or await loop.getaddrinfo(
                        host, port, type=socket.SOCK_STREAM
                    )
                    if len(found) != 1:
                        return await self._race(found)
                    *kind, _, address = found[0]
                    return await self.open(kind, address, None)
        except UnicodeError as error:  # a label of more than 63 characters
            raise httpcore.ConnectError(str(error)) from error

    async def _race(self, found: list[Any]) -> TCPStream:
        """Connect to the addresses in turn, without waiting long for a silent one."""
        attempts: set[asyncio.Task[TCPStream]] = set()
        running: set[asyncio.Task[TCPStream]] = set()
        refusal: BaseException | None = None
        try:
            while found or running:
                if found:
                    *kind, _, address = found.pop(0)
                    running.add(asyncio.create_task(self.open(kind, address, None)))
                    attempts |= running
                done, running = await asyncio.wait(
                    running,
                    timeout=STAGGER_SECONDS if found else None,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                for attempt in done:
                    refusal = attempt.exception()
                    if refusal is None:
                        attempts.discard(attempt)
                        return attempt.result()
        finally:
            for attempt in attempts:
                attempt.add_done_callback(_drop)
                attempt.cancel()
        raise refusal or httpcore.ConnectError("the host has no address")

    async def connect(self, sock: socket.socket, address: Any, seconds: Seconds) -> None:
        """Suspend the task until `sock` is connected; `connect_tcp` has the time-out."""
        await asyncio.get_running_loop().sock_connect(sock, address)

    async def receive(self, sock: socket.socket, most: int, seconds: Seconds) -> bytes:
        """Suspend the task until bytes come."""
        try:
            came = sock.recv(most)
        except BlockingIOError:
            async with asyncio.timeout(seconds):
                return await asyncio.get_running_loop().sock_recv(sock, most)
        await asyncio.sleep(0)  # a server that never stops sending must leave time for other tasks
        return came

    async def wait(self, sock: socket.socket, *, read: bool, seconds: Seconds) -> tuple[bool, bool]:
        """Suspend the task until `sock` is ready."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[tuple[bool, bool]] = loop.create_future()

        def wake(readable: bool) -> None:
            if not turn.done():
                turn.set_result((readable, not readable))

        file = sock.fileno()
        try:
            loop.add_writer(file, wake, False)
        except NotImplementedError:  # the loop of Windows can't wait for both
            ready = partial(wait_for, sock, read=read, write=True, seconds=seconds)
            return await loop.run_in_executor(None, ready)
        try:
            if read:
                loop.add_reader(file, wake, True)
            await asyncio.wait((turn,), timeout=seconds)
        finally:
            loop.remove_writer(file)
            loop.remove_reader(file)
        return turn.result() if turn.done() else (False, False)

    def forget(self, sock: socket.socket) -> None:
        """Remove the socket from the loop, which would fail for the next file with its number."""
        with suppress(RuntimeError, NotImplementedError, ValueError):
            loop = asyncio.get_running_loop()
            loop.remove_reader(sock)
            loop.remove_writer(sock)


def _drop(attempt: asyncio.Task[TCPStream]) -> None:
    """Close a connection that was made too late to be used."""
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()
