# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped,misc,no-any-return,unused-ignore"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
The sandbox as a Starlette app: the operations of a contract, and resources in memory.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from openapi_core.datatypes import RequestParameters
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from .._openapi import is_json
from .answers import Answers, concrete
from .contract import Contract, Incoming, Operation, Outgoing, read_json, write_json
from .documents import UnusableContractError
from .errors import Fault, RefusedError, error_body
from .preferences import Preferences, read_preferences
from .resources import Outcome, Resources

LOGGER = logging.getLogger("sandbox")
LARGEST_BODY = 8 * 2**20
"""Bytes."""
DRIPS = 10
"""The pieces in which a body comes that is to come slowly, at most."""


class Sandbox:
    """
    The resources, and what happens to them.
    """

    def __init__(self, contract: Contract, resources: Mapping[str, Any] | None = None) -> None:
        self.contract = contract
        self.resources = Resources(contract, resources)
        self.stopping = asyncio.Event()
        """Set when the server stops, so that no `wait` holds it up."""
        self.reset: Callable[[Any], None] = lambda client: None
        """Reset the connection of a client, whose address this gets; the server sets it."""
        self._answers = Answers(contract)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request, as an ASGI app."""
        request = Request(scope, receive)
        wanted = read_preferences(request.headers.getlist("prefer"))
        try:
            answer = await self.answer(request, wanted)
        except ClientDisconnect:
            return  # in the middle of its body: there is nothing to do, and nobody to tell
        if wanted.reset:
            self.reset(scope.get("client"))
        await respond(answer, self._drops(answer.data, wanted.drip))(scope, receive, send)

    async def answer(self, request: Request, wanted: Preferences) -> Outgoing:
        """
        Answer a request, after holding the answer to the contract.
        """
        incoming = self._incoming(request)
        accept = request.headers.get("accept", "")
        operation: Operation | None = None
        outcome = Outcome()
        try:
            incoming.body = await _read(request)
            await self._simulate(wanted)
            operation = self.contract.operation(incoming)
            outcome = self._carry_out(operation, incoming, request)
            held = self.resources.is_held(operation)
            answer = self._answers.success(operation, outcome, accept=accept, held=held)
        except RefusedError as refused:
            operation = operation or self._wanted_operation(incoming)
            answer = self._answers.error(operation, refused, accept=accept)
        except UnusableContractError as problem:
            LOGGER.error("%s", problem)
            body = error_body("server_error", [Fault(None, "unusable_contract", f"{problem}.")])
            answer = Outgoing(501, write_json(body), "application/json", {})
        if answer.status_code < 400:
            self.resources.apply(outcome.changes)
        return answer._replace(headers={**wanted.applied, **answer.headers})

    def _incoming(self, request: Request) -> Incoming:
        content_type = _well_formed(request.headers.get("content-type", ""))
        return Incoming(
            host_url=self.contract.host_url,
            method=request.method.lower(),
            path=self.contract.without_server(request.scope["raw_path"].decode("ascii")),
            content_type=content_type,
            parameters=RequestParameters(
                query=request.query_params, header=request.headers, cookie=request.cookies
            ),
        )

    def _wanted_operation(self, incoming: Incoming) -> Operation | None:
        """Return the operation that a refused request asked for, if there is one."""
        try:
            return self.contract.operation(incoming)
        except RefusedError:
            return None

    async def _simulate(self, wanted: Preferences) -> None:
        """Wait and fail as the request asks. Nothing is changed before or after a failure."""
        if wanted.wait is not None and not await self._pause(wanted.wait):
            raise RefusedError(503)
        if wanted.code is not None:
            raise RefusedError(wanted.code, headers=_headers_of(wanted.code), asked_for=True)

    async def _pause(self, seconds: float) -> bool:
        """Wait, and tell whether the sandbox goes on."""
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return True
        return False

    async def _pieces(self, data: bytes, seconds: float) -> AsyncIterator[bytes]:
        """Yield a body piece by piece, and all that is left when the sandbox stops."""
        step = max(1, -(-len(data) // DRIPS))
        for start in range(0, len(data), step):
            if not await self._pause(seconds * min(step, len(data)) / len(data)):
                yield data[start:]
                return
            yield data[start : start + step]

    def _drops(self, data: bytes, seconds: float | None) -> AsyncIterator[bytes] | None:
        return None if seconds is None or not data else self._pieces(data, seconds)

    def _carry_out(self, operation: Operation, incoming: Incoming, request: Request) -> Outcome:
        """Check a request, and carry its operation out; the changes are not kept yet."""
        self.contract.check_key(incoming, operation)
        parameters = self.contract.path_parameters(incoming)
        self.resources.check(operation, parameters)
        body = self.contract.read_body(incoming)
        return self.resources.carry_out(operation, parameters, request.query_params, body)


def _well_formed(content_type: str) -> str:
    """Return a media type with its parameters that have a value; JSON has none (RFC 8259, section 11)."""
    kind, *parameters = (one.strip() for one in content_type.split(";"))
    if is_json(kind):
        return kind.lower()
    return "; ".join([kind, *(one for one in parameters if one.count("=") == 1)])


def _headers_of(status: int) -> dict[str, str]:
    """Return the header that HTTP or the API's callers expect with a simulated status."""
    if status == 401:
        return {"WWW-Authenticate": "Bearer"}
    return {"Retry-After": "1"} if status in (429, 503) else {}


async def _read(request: Request) -> bytes:
    """Read the body; uvicorn reads the rest of one that is too large, and drops it."""
    if int(request.headers.get("content-length", "0")) > LARGEST_BODY:
        raise RefusedError(413)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise RefusedError(413)
    return bytes(body)


def respond(answer: Outgoing, pieces: AsyncIterator[bytes] | None = None) -> Response:
    """
    Make the response; each has an `X-Request-ID` of its own.
    """
    headers = {"X-Request-ID": uuid.uuid4().hex, **answer.headers}
    media_type = concrete(answer.content_type) or None
    if pieces is not None:
        headers["Content-Length"] = str(len(answer.data))
        return StreamingResponse(pieces, answer.status_code, headers, media_type)
    return Response(answer.data, answer.status_code, headers, media_type)


async def _without_route(request: Request, error: Exception) -> Response:
    status = int(getattr(error, "status_code", 500))
    return respond(
        Outgoing(status, write_json(RefusedError(status).body()), "application/json", {})
    )


def create_app(contract: Contract, resources: Mapping[str, Any] | None = None) -> Starlette:
    """
    Make the app. `resources` are there from the start, by path, beside the contract's examples.
    """
    sandbox = Sandbox(contract, read_json(write_json(resources or {})))
    app = Starlette(
        routes=[Route("/{path:path}", sandbox)],
        exception_handlers={HTTPException: _without_route, Exception: _without_route},
    )
    app.state.sandbox = sandbox
    return app
