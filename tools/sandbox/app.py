"""
The sandbox as a Starlette app: resumes in memory, and one operation that changes them.

A stand-in. Nobody outside the API knows how it merges; here each top-level field of the body
*replaces* the stored one, nested objects and lists whole. Nothing is worked out: the read-only
fields of a replaced location, education, job or skill are gone.
"""

from __future__ import annotations

import asyncio
import logging
import re
import uuid
from collections.abc import Mapping
from typing import Any, NamedTuple

from openapi_core.datatypes import RequestParameters
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tools.sandbox.errors import RefusedError
from tools.sandbox.validation import Contract, Incoming, Outgoing, read_json, write_json

LOGGER = logging.getLogger("sandbox")
IDENTIFIER = "aBcD1234"
"""The resume that is there from the start: the documented response."""
LARGEST_BODY = 8 * 2**20
"""Bytes."""
LONGEST_WAIT = 60.0
"""Seconds."""

Resumes = dict[str, dict[str, Any]]
"""By identifier."""


class Preferences(NamedTuple):
    """
    The failures that a request asks to be simulated.
    """

    code: int | None
    wait: float | None

    @property
    def applied(self) -> dict[str, str]:
        """The header that says which preferences were followed."""
        said = [f"{name}={value:g}" for name, value in self._asdict().items() if value is not None]
        return {"Preference-Applied": ", ".join(said)} if said else {}


def read_preferences(values: list[str]) -> Preferences:
    """
    Read the `Prefer` headers (RFC 7240).

    Unknown preferences are ignored; of one that is repeated, the first counts.
    `code` is a status from 400 to 599, `wait` seconds, with a fraction if need be.
    """
    found: dict[str, str] = {}
    for item in re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^",])+', ",".join(values)):
        name, _, value = str(item).partition(";")[0].partition("=")
        found.setdefault(name.strip().lower(), value.strip().strip('"'))
    code, wait = found.get("code", ""), found.get("wait", "")
    return Preferences(
        int(code) if re.fullmatch(r"[45][0-9]{2}", code) else None,
        min(float(wait), LONGEST_WAIT) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", wait) else None,
    )


class Sandbox:
    """
    The resumes, and what happens to them.
    """

    def __init__(self, contract: Contract, resumes: Resumes | None = None) -> None:
        self.contract = contract
        self.resumes = {IDENTIFIER: contract.example("documentedResponse")} | (resumes or {})
        self.stopping = asyncio.Event()
        """Set when the server stops, so that no `wait` holds it up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request, as an ASGI app."""
        request = Request(scope, receive)
        try:
            response = await self.answer(request)
        except ClientDisconnect:
            return  # in the middle of its body: there is nothing to do, and nobody to tell
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """
        Answer a request, after holding the answer to the contract.
        """
        wanted = read_preferences(request.headers.getlist("prefer"))
        incoming = Incoming(
            host_url=self.contract.host_url,
            method=request.method.lower(),
            path=request.scope["raw_path"].decode("ascii"),
            content_type=request.headers.get("content-type", "").partition(";")[0].strip().lower(),
            parameters=RequestParameters(query=request.query_params, header=request.headers),
        )
        headers = wanted.applied
        changed: Resumes = {}
        try:
            incoming.body = await _read(request)
            await self._simulate(wanted)
            changed = self._update(incoming)
            status, body = 200, next(iter(changed.values()))
        except RefusedError as refused:
            status, body = refused.status, refused.body()
            headers |= refused.headers
        answer = self._checked(
            incoming, Outgoing(status, write_json(body), "application/json", headers)
        )
        if answer.status_code == 200:
            self.resumes |= changed
        return respond(answer)

    async def _simulate(self, wanted: Preferences) -> None:
        """Wait and fail as the request asks. Nothing is changed before or after a failure."""
        if wanted.wait is not None:
            try:
                await asyncio.wait_for(self.stopping.wait(), wanted.wait)
            except TimeoutError:
                pass
            else:
                raise RefusedError(503)
        if wanted.code is not None:
            raise RefusedError(wanted.code, headers=_headers_of(wanted.code))

    def _update(self, incoming: Incoming) -> Resumes:
        """Carry out the one operation there is, and give the resume that it changes."""
        if self.contract.operation(incoming) != "updateResumeData":
            raise RefusedError(501)
        self.contract.check_token(incoming)
        identifier = self.contract.path_parameters(incoming)["identifier"]
        if identifier not in self.resumes:
            raise RefusedError(404)
        update = self.contract.read_body(incoming)
        return {identifier: self.resumes[identifier] | update}

    def _checked(self, incoming: Incoming, answer: Outgoing) -> Outgoing:
        """Give the answer, or a 500 in its place when it departs from the contract."""
        departures = list(self.contract.departures(incoming, answer))
        if not departures:
            return answer
        LOGGER.error("SELF-CHECK FAILED: %d answer: %s", answer.status_code, "; ".join(departures))
        return answer._replace(status_code=500, data=write_json(RefusedError(500).body()))


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


def respond(answer: Outgoing) -> Response:
    """
    Make the response; each has an `X-Request-ID` of its own.
    """
    headers = {"X-Request-ID": uuid.uuid4().hex, **answer.headers}
    return Response(answer.data, answer.status_code, headers, answer.content_type)


async def _without_route(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return respond(
        Outgoing(status, write_json(RefusedError(status).body()), "application/json", {})
    )


def create_app(contract: Contract, resumes: Mapping[str, Any] | None = None) -> Starlette:
    """
    Make the app. `resumes` are there from the start, beside the documented one.
    """
    sandbox = Sandbox(contract, read_json(write_json(resumes or {})))
    app = Starlette(
        routes=[Route("/{path:path}", sandbox)],
        exception_handlers={HTTPException: _without_route, Exception: _without_route},
    )
    app.state.sandbox = sandbox
    return app
