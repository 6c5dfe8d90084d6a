"""
Redirects that a contract documents as the result: the `Location` is given as it came, and nothing is followed.
"""

from __future__ import annotations

import asyncio
import gzip
from types import ModuleType
from typing import Any

import pytest

from tests.support.inline import package_from
from tests.wire.calling import Mode
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says

CONTRACT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /file: {get: {operationId: file, responses: {"302": {description: d}}}}
"""
MOST = 1_000
PLACE = "https://me:pass-never-shown@files.example/a%20b?signed=1#c"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of the contract."""
    return package_from(CONTRACT, tmp_path_factory.mktemp("redirects"))


def ask(package: ModuleType, mode: Mode, url: str) -> Any:
    """Return the response of a call, or its error."""
    options: dict[str, Any] = {"base_url": url, "max_retries": 0, "max_response_bytes": MOST}

    async def ask_async() -> Any:
        async with package.AsyncClient(**options) as client:
            return await client.file_detailed()

    try:
        if mode == "async":
            return asyncio.run(ask_async())
        with package.Client(**options) as client:
            return client.file_detailed()
    except package.ApiError as error:
        return error


def test_a_body_costs_no_location(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """A body that is too large, or that can't be decompressed, stands beside the result and is none."""
    place = f"Location: {PLACE}"
    texts = [
        answer(b"x", 302, place),
        answer(b"x" * (MOST + 1), 302, place),
        answer(b"no gzip", 302, place, "Content-Encoding: gzip"),
        answer(gzip.compress(b"x" * (MOST + 1)), 302, place, "Content-Encoding: gzip"),
    ]
    for text, body in zip(texts, (b"x", b"", b"", b""), strict=True):
        got = ask(package, mode, serve(says(text)).url)
        assert (PLACE, 302, body) == (got.parsed, got.status_code, got.body)
        assert "never-shown" not in repr(got)


def test_two_locations_are_none(package: ModuleType, mode: Mode, serve: Serve) -> None:
    """Nobody can know which one is meant; the same one twice is one."""
    for lines, said in [
        (("Location: /a", "Location: /a"), "/a"),
        (("Location: /a, /b",), "/a, /b"),
        (("Location: /a", "location: /b"), "GET /file: 302: its Location can't be read: there are several"),
        ((), "GET /file: 302: its Location can't be read: there is none"),
    ]:  # fmt: skip
        got = ask(package, mode, serve(says(answer(b"", 302, *lines))).url)
        if isinstance(got, package.ApiError):
            assert (package.DecodeError, True) == (type(got), got.applied)
            assert said == str(got)
        else:
            assert said == got.parsed
