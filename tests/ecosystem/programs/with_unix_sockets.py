"""An `http_client` whose transport has `uds` sends over a Unix socket; the address says what the `Host` header is."""

import asyncio
import tempfile
from pathlib import Path
from socketserver import UnixStreamServer

import httpx

from tests.ecosystem.calling import PRIVATE, Answering, call, call_async, running

with tempfile.TemporaryDirectory() as folder:
    path = str(Path(folder) / "socket")
    with running(UnixStreamServer(path, Answering)) as server:
        with httpx.Client(transport=httpx.HTTPTransport(uds=path)) as client:
            assert PRIVATE == call("http://localhost", http_client=client).summary

        async def run() -> None:
            """Do the same with the async client."""
            transport = httpx.AsyncHTTPTransport(uds=path)
            async with httpx.AsyncClient(transport=transport) as client:
                assert PRIVATE == (await call_async("http://localhost", http_client=client)).summary

        asyncio.run(run())
    assert ["localhost", "localhost"] == [headers["Host"] for headers in server.requests]
