"""Open binary files in multipart forms: read while they are sent, again for each attempt."""

from __future__ import annotations

import asyncio
import importlib
import io
import re
import tempfile
import tracemalloc
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.inline import package_from
from tests.support.library import httpx
from tests.wire.calling import body_of
from tests.wire.conftest import Serve
from tests.wire.fault_server import FaultServer, Read, Send, head

CONTRACT = """\
openapi: 3.1.0
info: {title: Uploads, version: 1.0.0}
servers: [{url: "https://uploads.example"}]
paths:
  /uploads:
    put:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: {file: {type: string, format: binary}, title: {type: string}}
      responses: {"204": {description: Taken.}}
"""
TAKEN = Send(head(204, "Content-Length: 0"))
BUSY = Send(head(503, "Content-Length: 0", "Retry-After: 0"))
WAYS = ("sync", "async", "sync, httpx client", "async, httpx client")


@pytest.fixture(scope="module")
def uploads(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return a package with an operation that takes a file."""
    return package_from(CONTRACT, tmp_path_factory.mktemp("uploads"))


def upload(uploads: ModuleType, server: FaultServer, way: str, file: Any) -> None:
    """Send `file` in one of the four ways."""
    body = uploads.UploadBodyUpdate(file=file, title="t")
    borrows = way.endswith("httpx client")
    if way.startswith("sync"):
        with httpx.Client() if borrows else nullcontext() as http:
            client = uploads.Client(base_url=server.url, http_client=http)
            client.upload(body=body)
            client.close()
        return

    async def call() -> None:
        async with httpx.AsyncClient() if borrows else nullcontext() as http:
            client = uploads.AsyncClient(base_url=server.url, http_client=http)
            await client.upload(body=body)
            await client.aclose()

    asyncio.run(call())


def file_in(request: bytes) -> bytes:
    """Return the content of the first part of a request, whose length must be the announced one."""
    announced = re.search(rb"(?i)content-length: (\d+)", request)
    body = body_of(request)
    assert announced is not None
    assert int(announced[1]) == len(body)
    content: bytes = body.split(b"\r\n\r\n", 1)[1].split(b"\r\n--", 1)[0]
    return content


@pytest.mark.parametrize("way", WAYS)
def test_an_open_file_is_sent_again_from_where_it_was(
    uploads: ModuleType, serve: Serve, tmp_path: Path, way: str
) -> None:
    """Each attempt, and each call with the same `File`, sends the bytes from the file's first position."""
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"skipped" + bytes(range(256)) * 1000)
    server = serve([Read(), BUSY], [Read(), TAKEN], [Read(), TAKEN])
    with path.open("rb") as content:
        content.seek(7)
        file = uploads.File(content, "cv.pdf", "application/pdf")
        upload(uploads, server, way, file)
        upload(uploads, server, way, file)
        assert not content.closed

    assert [bytes(range(256)) * 1000] * 3 == [file_in(request) for request in server.requests]
    assert all(
        b'filename="cv.pdf"\r\nContent-Type: application/pdf' in one for one in server.requests
    )


def test_a_large_file_takes_little_memory(uploads: ModuleType, tmp_path: Path) -> None:
    """A file of 64 MiB is written in pieces, none of them kept."""
    path = tmp_path / "large"
    with path.open("wb") as made:
        made.truncate(64 * 2**20)
    body = uploads.UploadBodyUpdate
    with path.open("rb") as content:
        operation = importlib.import_module(f"{uploads.__name__}.operations.untagged.upload")
        request = operation.build_request(body=body(file=uploads.File(content)))
        tracemalloc.start()
        total = sum(map(len, request.content.data))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert total == len(request.content.data) > 64 * 2**20
    assert peak < 2**20


@pytest.mark.parametrize(
    "content",
    [
        io.StringIO("text"),
        "a path",
        Path("a"),
        bytearray(b"x"),
        None,
        io.BufferedRWPair(io.BytesIO(), io.BytesIO()),
    ],
    ids=["text file", "path", "Path", "bytearray", "null", "pipe"],
)
def test_what_can_not_be_read_again_is_refused(uploads: ModuleType, content: Any) -> None:
    """Text, names of files and what has no position are no content."""
    with pytest.raises(uploads.InvalidRequestError) as refused:
        uploads.File(content)

    expected = "File: the content must be bytes, or a binary file that is open and seekable"
    assert expected == str(refused.value)


def test_a_closed_file_is_refused(uploads: ModuleType, serve: Serve) -> None:
    """A file that was closed before or after its `File` was made sends nothing."""
    server = serve([Read(), TAKEN])
    content = io.BytesIO(b"x")
    file = uploads.File(content)
    content.close()

    with pytest.raises(uploads.InvalidRequestError, match="the file 'file' can't be read"):
        upload(uploads, server, "sync", file)
    with pytest.raises(uploads.InvalidRequestError, match="must be bytes"):
        uploads.File(content)
    assert [] == server.requests


def test_a_file_that_shrinks_is_no_success(uploads: ModuleType, serve: Serve) -> None:
    """A request that ends early is an error of the connection, not a shorter file."""
    server = serve([Read(), TAKEN])

    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b"" if size == 0 else super().read(size)[:1] if self.tell() == 0 else b""

    with pytest.raises(uploads.TransportError, match="PUT /uploads: OSError") as caught:
        upload(uploads, server, "sync", uploads.File(Shrinking(b"xyz")))
    assert caught.value.applied is None


def test_files_of_the_standard_library(uploads: ModuleType) -> None:
    """Temporary files, spooled or not, are files."""
    with tempfile.SpooledTemporaryFile() as spooled, tempfile.NamedTemporaryFile() as named:
        assert 0 == uploads.File(spooled).start == uploads.File(named).start
