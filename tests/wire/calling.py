"""
One call with the sync or the async client, the rest of a test being the same for both.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple

from affinda_resumes import (
    ApiError,
    AsyncClient,
    Client,
    Response,
    ResumeData,
    ResumeDataUpdate,
)
from tests.support import plain_yaml
from tests.support.library import httpx

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")

KEY = "sk-never-shown-4711"
IDENTIFIER = "aBcD1234"
PATH = "/v2/resumes/{identifier}"
TIMEOUT = 60.0
"""Seconds; a guard against hanging, not a thing that is measured."""

_CONTRACT = plain_yaml.load(Path(__file__).parents[2] / "openapi.yaml")


def example(name: str) -> dict[str, Any]:
    """Return an example of the contract; `documentedRequest` and `documentedResponse` are the page's own."""
    value: dict[str, Any] = _CONTRACT["components"]["examples"][name]["value"]
    return value


def documented_update() -> ResumeDataUpdate:
    """Return the request that the documentation page shows."""
    data = {**example("documentedResponse"), **example("documentedRequest")}
    return ResumeData.from_dict(data).to_update()


DOCUMENTED = json.dumps(example("documentedResponse")).encode()
"""The answer that the documentation page shows."""
SECRETS = ("Tim A. Smith", "timsmith@vt.edu", "+61412632636", "stephen.smith", "3210 fake street")
"""Personal data of the documented request and answer."""


class Call(NamedTuple):
    """
    A call, with its mode and the waits between its attempts.
    """

    mode: Mode
    waits: list[float]
    result: Response[ResumeData] | ApiError

    @property
    def response(self) -> Response[ResumeData]:
        """The answer, where there must be one."""
        assert isinstance(self.result, Response), self.result
        return self.result

    @property
    def error(self) -> ApiError:
        """The error, where there must be one."""
        assert isinstance(self.result, ApiError), self.result
        return self.result


NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For httpx clients that never speak TLS: each would read all certificate authorities of the machine."""


def call(
    mode: Mode,
    base_url: str | None,
    *,
    identifier: Any = IDENTIFIER,
    body: Any = None,
    per_call: dict[str, Any] | None = None,
    borrow: dict[str, Any] | None = None,
    library: Any = httpx,
    **options: Any,
) -> Call:
    """
    Make one call with a client of its own, never really waiting. Only our own errors are caught.

    `borrow` are the options of a client of `library` that the call is made with.
    """
    options = {"api_key": KEY, "timeout": TIMEOUT, "base_url": base_url, **options}
    if borrow is not None and str(base_url).startswith("http:"):
        borrow = {"verify": NO_TLS, **borrow}
    arguments = (identifier, documented_update() if body is None else body)
    waits: list[float] = []

    def run() -> Response[ResumeData] | ApiError:
        with contextlib.ExitStack() as stack:
            if borrow is not None:
                options["http_client"] = stack.enter_context(library.Client(**borrow))
            client = stack.enter_context(Client(**options))
            client._sleep = waits.append  # type: ignore[assignment]
            try:
                return client.update_resume_data_detailed(*arguments, **(per_call or {}))
            except ApiError as error:
                return error

    async def run_async() -> Response[ResumeData] | ApiError:
        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        async with contextlib.AsyncExitStack() as stack:
            if borrow is not None:
                client_of_caller = library.AsyncClient(**borrow)
                options["http_client"] = await stack.enter_async_context(client_of_caller)
            client = await stack.enter_async_context(AsyncClient(**options))
            client._sleep = sleep  # type: ignore[assignment]
            try:
                return await client.update_resume_data_detailed(*arguments, **(per_call or {}))
            except ApiError as error:
                return error

    return Call(mode, waits, run() if mode == "sync" else asyncio.run(run_async()))


def patiently(check: Callable[[int], None]) -> None:
    """
    Check with time limits of 1, 8 or 64 times their length, until one is long enough for this machine.

    A fault fails the check under each of them.
    """
    for scale in (1, 8):
        with contextlib.suppress(AssertionError):
            check(scale)
            return
    check(64)


def body_of(request: bytes) -> bytes:
    """Return the body of a recorded request."""
    return request.partition(b"\r\n\r\n")[2]


def target_of(request: bytes) -> str:
    """Return the target of a recorded request."""
    found = re.match(rb"PATCH (\S+) HTTP/1.1\r\n", request)
    assert found is not None, request
    return found[1].decode("ascii")
