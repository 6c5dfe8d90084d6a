"""
Keys that are passed to one call: the API key, and the idempotency key.
"""

from __future__ import annotations

import asyncio
import re
import uuid
from enum import StrEnum
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, InvalidRequestError, ResumeDataUpdate
from tests.support.inline import package_from
from tests.wire.calling import IDENTIFIER, KEY, Mode, body_of, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, READ, RESET, answer, says
from tests.wire.faults import RESUME
from tests.wire.test_captures import _shown

UPDATE = ResumeDataUpdate(summary="x")
OTHER = "sk-of-another-tenant"
POSTS = """\
openapi: 3.1.0
info: {title: Posts, version: 1.0.0}
servers: [{url: "https://posts.example"}]
paths:
  /posts: {post: {operationId: addPost, responses: {"204": {description: Fine.}}}}
"""


def _header(request: bytes, name: str) -> list[str]:
    """Return the values of a header of a recorded request."""
    return re.findall(rf"\r\n{name}: (.*)\r\n", request.partition(b"\r\n\r\n")[0].decode() + "\r\n")


def test_a_key_is_that_of_one_call(mode: Mode, serve: Serve) -> None:
    """It goes before the client's, at each attempt; the next call has the client's again."""
    server = serve(says(answer(b"{}", 503)), says(answer(RESUME)))
    options: dict[str, Any] = {"api_key": KEY, "base_url": server.url}
    keys = [{"api_key": OTHER}, {}, {"api_key": None}]

    async def run() -> None:
        async with AsyncClient(**options) as client:
            for key in keys:
                await client.update_resume_data(IDENTIFIER, UPDATE, **key)

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(**options) as client:
            for key in keys:
                client.update_resume_data(IDENTIFIER, UPDATE, **key)
    sent = [_header(request, "Authorization") for request in server.requests]
    assert [[f"Bearer {OTHER}"]] * 2 + [[f"Bearer {KEY}"]] * 2 == sent


@pytest.mark.parametrize("key", ["", f"{OTHER}\n", f"{OTHER}é", 4711], ids=repr)
def test_a_wrong_key_of_a_call_is_refused(key: Any, mode: Mode, serve: Serve) -> None:
    """An empty one too: the client's own in its place would be another tenant's."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, body=UPDATE, per_call={"api_key": key}).error

    assert type(error) is InvalidRequestError
    assert re.match("api_key: must (be|not be empty)", str(error))
    assert OTHER not in str(error)
    assert (error.attempts, server.connections) == (0, 0)


@pytest.mark.parametrize(
    "script", [says(answer(b'{"detail":"%b"}' % KEY.encode(), 401)), [READ, RESET]]
)
def test_no_frame_shows_the_key_of_a_call(script: Any, mode: Mode, serve: Serve) -> None:
    """Neither do the words of a server that echoes it."""
    server = serve(script)
    options: dict[str, Any] = {"api_key": OTHER, "base_url": server.url, "max_retries": 0}

    async def run() -> None:
        async with AsyncClient(**options) as client:
            await client.update_resume_data(IDENTIFIER, UPDATE, api_key=KEY, idempotency_key="i")

    def run_sync() -> None:
        with Client(**options) as client:
            client.update_resume_data(IDENTIFIER, UPDATE, api_key=KEY, idempotency_key="i")

    with pytest.raises(BaseException) as caught:
        asyncio.run(run()) if mode == "async" else run_sync()
    assert f"Bearer {KEY}".encode() in server.requests[0]
    assert [] == _shown(caught.value)
    assert KEY not in str(caught.value)


def test_an_idempotency_key_is_sent_when_asked(mode: Mode, serve: Serve) -> None:
    """It is the same at all attempts of a call, and another for each call if it is made here."""
    server = serve(says(answer(b"{}", 503)), says(answer(RESUME)))
    word = StrEnum("Word", {"AUTO": "auto"})
    for given in ("order-1", "auto", word.AUTO, None):
        call(mode, server.url, body=UPDATE, per_call={"idempotency_key": given})
    sent = [_header(request, "Idempotency-Key") for request in server.requests]

    assert [["order-1"], ["order-1"]] == sent[:2]
    assert [1, 1, 0] == [len(found) for found in sent[2:]]
    assert 2 == len({uuid.UUID(found[0]) for found in sent[2:4]})


def test_attempts_share_an_idempotency_key_that_is_made(mode: Mode, serve: Serve) -> None:
    """It is made once for a call."""
    server = serve([READ, RESET], [READ, CLOSE], says(answer(RESUME)))
    call(mode, server.url, body=UPDATE, per_call={"idempotency_key": "auto"})
    sent = [_header(request, "Idempotency-Key") for request in server.requests]

    assert 3 == len(sent)
    assert sent[0] == sent[1] == sent[2]
    assert 1 == len({body_of(request) for request in server.requests})


@pytest.mark.parametrize("key", ["", " a", "a\r\nb: c", "é", 5, True], ids=repr)
def test_a_wrong_idempotency_key_is_refused(key: Any, mode: Mode, serve: Serve) -> None:
    """It is the value of a header, and not the place for a line of its own."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, body=UPDATE, per_call={"idempotency_key": key}).error

    assert str(error) == (
        'idempotency_key: must be "auto" or one line of printable ASCII without spaces around it'
    )
    assert server.connections == 0


def test_one_idempotency_key_only(mode: Mode, serve: Serve) -> None:
    """Two in one call are refused; that of a call goes before that in the client's headers."""
    server = serve(says(answer(RESUME)))
    twice = {"idempotency_key": "a", "headers": {"idempotency-KEY": "b"}}
    error = call(mode, server.url, body=UPDATE, per_call=twice).error
    assert str(error) == "idempotency_key: the call has this header already"

    call(
        mode,
        server.url,
        body=UPDATE,
        headers={"idempotency-key": "c"},
        per_call={"idempotency_key": "a"},
    )
    assert ["a"] == _header(server.requests[0], "(?i:Idempotency-Key)")


@pytest.fixture(scope="module")
def posts(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a package whose only operation is not safe to repeat."""
    return package_from(POSTS, tmp_path_factory.mktemp("posts"))


@pytest.mark.parametrize(("given", "requests"), [({}, 1), ({"idempotency_key": "auto"}, 3)])
def test_a_call_with_an_idempotency_key_is_repeated(
    given: dict[str, str], requests: int, mode: Mode, posts: Any, serve: Serve
) -> None:
    """A POST whose answer was lost is sent again only with a key, by which the server knows it again."""
    server = serve([READ, RESET], says(answer(b"", 500)), says(answer(b"", 204)))
    statuses: list[int | None] = []

    async def run() -> None:
        async with posts.AsyncClient(base_url=server.url) as client:
            client._sleep = lambda seconds: asyncio.sleep(0)
            try:
                statuses.append((await client.add_post_detailed(**given)).status_code)
            except posts.TransportError as error:
                statuses.append(error.applied)

    def run_sync() -> None:
        with posts.Client(base_url=server.url) as client:
            client._sleep = lambda seconds: None
            try:
                statuses.append(client.add_post_detailed(**given).status_code)
            except posts.TransportError as error:
                statuses.append(error.applied)

    asyncio.run(run()) if mode == "async" else run_sync()
    assert requests == len(server.requests)
    assert [204 if given else None] == statuses
    assert 1 == len(set(server.requests))
