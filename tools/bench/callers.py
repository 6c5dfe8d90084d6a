"""
Everyone's clients, each ready to send the same update to the same server.
"""

from __future__ import annotations

import importlib
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import httpx

from affinda_resumes import AsyncClient, Client
from tools.bench.peers import BASE, OFFICIAL, OURS, STOCK, update_of
from tools.bench.samples import measured

KEY = "any-key"
OPERATION = measured()
NAME = OPERATION.identifier
_HEADERS = {"Authorization": f"Bearer {KEY}"}
# As many connections for each as ours has: tasks must not wait for one.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


def callers(url: str, data: dict[str, Any], stock: str, stack: ExitStack) -> dict[str, Call]:
    """Return the sync calls; `stack` closes their clients."""
    raw = stack.enter_context(httpx.Client(base_url=url, headers=_HEADERS, limits=_LIMITS))
    ours = stack.enter_context(Client(api_key=KEY, base_url=url))
    update = update_of(data)
    theirs = _Stock(stock, data)
    client = theirs.client(url)
    official, view = _official("affinda_v2", url, data)
    stack.enter_context(official)
    stack.enter_context(client)
    method: Any = getattr(ours, OPERATION.name)
    their_method: Any = getattr(official, OPERATION.name)
    return {
        BASE: lambda: raw.request(OPERATION.method, OPERATION.path, json=data).json(),
        OURS: lambda: method(NAME, update),
        STOCK: lambda: theirs.operation.sync(NAME, client=client, body=theirs.body),
        OFFICIAL: lambda: their_method(NAME, view, enforce_https=False),
    }


async def async_callers(
    url: str, data: dict[str, Any], stock: str, stack: AsyncExitStack
) -> dict[str, AsyncCall]:
    """Return the async calls; `stack` closes their clients."""
    raw = await stack.enter_async_context(
        httpx.AsyncClient(base_url=url, headers=_HEADERS, limits=_LIMITS)
    )
    ours = await stack.enter_async_context(AsyncClient(api_key=KEY, base_url=url))
    update = update_of(data)
    theirs = _Stock(stock, data)
    client = await stack.enter_async_context(theirs.client(url))
    official, view = _official("affinda_v2.aio", url, data)
    await stack.enter_async_context(official)
    method: Any = getattr(ours, OPERATION.name)
    their_method: Any = getattr(official, OPERATION.name)

    async def base() -> object:
        return (await raw.request(OPERATION.method, OPERATION.path, json=data)).json()

    return {
        BASE: base,
        OURS: lambda: method(NAME, update),
        STOCK: lambda: theirs.operation.asyncio(NAME, client=client, body=theirs.body),
        OFFICIAL: lambda: their_method(NAME, view, enforce_https=False),
    }


class _Stock:
    """The stock generator's package."""

    def __init__(self, package: str, data: dict[str, Any]) -> None:
        self._client: Any = importlib.import_module(package).AuthenticatedClient
        self.operation: Any = importlib.import_module(f"{package}.api.{OPERATION.module}")
        self.body = importlib.import_module(f"{package}.models").ResumeData.from_dict(data)

    def client(self, url: str) -> Any:
        """Return a client of its own."""
        return self._client(base_url=url, token=KEY, httpx_args={"limits": _LIMITS})


def _official(package: str, url: str, data: dict[str, Any]) -> tuple[Any, Any]:
    """Return the official client, sent to `url` though it knows its own hosts only, and its view of `data`."""
    credential: Any = importlib.import_module("affinda_v2").TokenCredential(token=KEY)
    client: Any = importlib.import_module(package).AffindaAPI(credential=credential)
    client._client._base_url = url
    return client, client._deserialize("ResumeData", data)
