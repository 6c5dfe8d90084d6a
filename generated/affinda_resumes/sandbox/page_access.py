# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped,misc,no-any-return,unused-ignore"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Requests from web pages: only the page that was given the sandbox's secret may send any.

A browser sends requests of any page to this machine, and says in `Origin` that a page sent them. The page of
`make docs` is opened from a file, and a file has the same origin as a frame in a hostile page: `null`. So the
origin proves nothing. What proves something is a secret that the sandbox prints at its start and that a person
pastes into the page.
"""

from __future__ import annotations

import hmac
import re
import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "Sandbox-Page"
"""The header with the secret; a browser asks before it sends it, so nothing is carried out without."""


def new_secret() -> str:
    """Return a secret for one run of the sandbox."""
    return secrets.token_urlsafe(12)


class PageAccess:
    """
    An ASGI app around the sandbox: passes all that no page sent, and what a page sent with the secret.
    """

    def __init__(self, app: ASGIApp, secret: str) -> None:
        self._app = app
        self._secret = secret.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is None:
            await self._app(scope, receive, send)
        elif "access-control-request-method" in headers:
            await _preflight(origin, headers)(scope, receive, send)
        elif not hmac.compare_digest(headers.get(HEADER, "").encode(), self._secret):
            await PlainTextResponse("This page was not given the sandbox's secret.\n", 403)(
                scope, receive, send
            )
        else:
            await self._app(scope, receive, _opened(send, origin))


def _preflight(origin: str, headers: Headers) -> Response:
    """Return the answer to a browser that asks whether a page may send a request."""
    wanted = headers.get("access-control-request-headers", "")
    return Response(
        status_code=204,
        headers={
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Methods": headers["access-control-request-method"],
            "Access-Control-Allow-Headers": re.sub(r"[^a-zA-Z0-9!#$%&'*+.^_`|~, -]", "", wanted),
            "Vary": "Origin",
        },
    )


def _opened(send: Send, origin: str) -> Send:
    """Return what sends an answer that the page may read."""

    async def opened(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Expose-Headers"] = "*"
            headers[HEADER] = "welcome"
            headers.add_vary_header("Origin")
        await send(message)

    return opened
