# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The clients: one method for each operation, sync and async, and one more that returns the whole response.

An operation and its models are imported at its first call: importing all of them with the client would take a
quarter longer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, final

from ._runtime.call.auth import Scheme, Secret
from ._runtime.call.client_base import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
)
from ._runtime.call.clients import AsyncClientBase, SyncClientBase
from ._runtime.call.options import Server, Variable
from ._runtime.wire.json_codec import JsonDumps, JsonLoads

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import OnAttempt
    from ._runtime.call.response import Response
    from ._runtime.http.client_types import AsyncHTTPClient, SyncHTTPClient

_SERVER = Server(
    url="https://{tenant}.{region}.example/{base}",
    variables={
        "tenant": Variable(
            default="main",
            values=(),
            env=None,
        ),
        "region": Variable(
            default="eu",
            values=("eu", "us"),
            env="SEVERAL_REGION",
        ),
        "base": Variable(
            default="v2",
            values=(),
            env=None,
        ),
    },
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "servers-several/1.0.0"


@final
class Client(SyncClientBase):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `tenant`: Default `main`.
    - `region`: Where the data is. Else the environment variable `SEVERAL_REGION`. Default
      `eu`.
    - `base`: Default `v2`.
    - `base_url`: the server, in place of `https://{tenant}.{region}.example/{base}`; https,
      or http on this machine.
    - `allow_http`: exact names of other hosts that take http, such as a container's.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx or httpx2 client to send with, for proxies and transports; it
      isn't closed.
    - `on_attempt`: a function that gets an `AttemptReport` after each attempt; it is not
      awaited.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        region: Literal["eu", "us"] | None = None,
        base: str | None = None,
        base_url: str | None = None,
        allow_http: Sequence[str] = (),
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        strict_responses: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: SyncHTTPClient | None = None,
        on_attempt: OnAttempt | None = None,
        json_loads: JsonLoads | None = None,
        json_dumps: JsonDumps | None = None,
    ) -> None:
        keys: dict[str, Secret] = {}
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=False,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={
                "tenant": tenant,
                "region": region,
                "base": base,
            },
            base_url=base_url,
            allow_http=allow_http,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            strict_responses=strict_responses,
            headers=headers,
            http_client=http_client,
            on_attempt=on_attempt,
            json_loads=json_loads,
            json_dumps=json_dumps,
        )

    def __enter__(self) -> Client:
        return self

    def list_things(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /things.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_things.py`.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def list_things_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `list_things`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def list_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_parts.py`.
        """
        from .operations.untagged import list_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def list_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `list_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import list_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def put_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        PUT /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/put_parts.py`.
        """
        from .operations.untagged import put_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def put_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `put_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import put_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def add_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        POST /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/add_parts.py`.
        """
        from .operations.untagged import add_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def add_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `add_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import add_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response


@final
class AsyncClient(AsyncClientBase):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `tenant`: Default `main`.
    - `region`: Where the data is. Else the environment variable `SEVERAL_REGION`. Default
      `eu`.
    - `base`: Default `v2`.
    - `base_url`: the server, in place of `https://{tenant}.{region}.example/{base}`; https,
      or http on this machine.
    - `allow_http`: exact names of other hosts that take http, such as a container's.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx or httpx2 client to send with, for proxies and transports; it
      isn't closed.
    - `on_attempt`: a function that gets an `AttemptReport` after each attempt; it is not
      awaited.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        region: Literal["eu", "us"] | None = None,
        base: str | None = None,
        base_url: str | None = None,
        allow_http: Sequence[str] = (),
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        strict_responses: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: AsyncHTTPClient | None = None,
        on_attempt: OnAttempt | None = None,
        json_loads: JsonLoads | None = None,
        json_dumps: JsonDumps | None = None,
    ) -> None:
        keys: dict[str, Secret] = {}
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=False,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={
                "tenant": tenant,
                "region": region,
                "base": base,
            },
            base_url=base_url,
            allow_http=allow_http,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            strict_responses=strict_responses,
            headers=headers,
            http_client=http_client,
            on_attempt=on_attempt,
            json_loads=json_loads,
            json_dumps=json_dumps,
        )

    async def __aenter__(self) -> AsyncClient:
        return self

    async def list_things(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /things.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_things.py`.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def list_things_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `list_things`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def list_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_parts.py`.
        """
        from .operations.untagged import list_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def list_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `list_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import list_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def put_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        PUT /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/put_parts.py`.
        """
        from .operations.untagged import put_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def put_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `put_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import put_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def add_parts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        POST /parts.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/add_parts.py`.
        """
        from .operations.untagged import add_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def add_parts_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `add_parts`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import add_parts as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None,
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response
