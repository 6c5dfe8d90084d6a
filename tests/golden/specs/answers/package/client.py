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
from typing import TYPE_CHECKING, final

from ._runtime.call.auth import Scheme, Secret
from ._runtime.call.client_base import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
)
from ._runtime.call.clients import AsyncClientBase, SyncClientBase
from ._runtime.call.options import Server
from ._runtime.wire.json_codec import JsonDumps, JsonLoads

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ._runtime.call.deprecated import deprecated as _deprecated

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import OnAttempt
    from ._runtime.call.response import Response
    from ._runtime.http.client_types import AsyncHTTPClient, SyncHTTPClient
    from .models.thing import Thing

_SERVER = Server(
    url="https://answers.example",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "answers/1.0.0"


@final
class Client(SyncClientBase):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `base_url`: the server, in place of `https://answers.example`; https, or http on this
      machine.
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
            variables={},
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
    ) -> Sequence[Thing] | str | None:
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
        response: Sequence[Thing] | str | None = self._call(request).parsed
        return response

    def list_things_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Sequence[Thing] | str | None]:
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
        response: Response[Sequence[Thing] | str | None] = self._call_whole(request)
        return response

    def get_file(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> bytes:
        """
        GET /file.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_file.py`.
        """
        from .operations.untagged import get_file as operation

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
        response: bytes = self._call(request).parsed
        return response

    def get_file_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[bytes]:
        """
        Call `get_file`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_file as operation

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
        response: Response[bytes] = self._call_whole(request)
        return response

    @_deprecated("The contract calls it deprecated.")
    def get_table(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Mapping[str, int] | str:
        """
        GET /table.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_table.py`.
        """
        from .operations.untagged import get_table as operation

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
        response: Mapping[str, int] | str = self._call(request).parsed
        return response

    @_deprecated("The contract calls it deprecated.")
    def get_table_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Mapping[str, int] | str]:
        """
        Call `get_table`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_table as operation

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
        response: Response[Mapping[str, int] | str] = self._call_whole(request)
        return response

    def get_any(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Thing:
        """
        GET /any.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_any.py`.
        """
        from .operations.untagged import get_any as operation

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
        response: Thing = self._call(request).parsed
        return response

    def get_any_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Thing]:
        """
        Call `get_any`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_any as operation

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
        response: Response[Thing] = self._call_whole(request)
        return response

    def head_any(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        HEAD /any.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/head_any.py`.
        """
        from .operations.untagged import head_any as operation

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

    def head_any_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `head_any`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import head_any as operation

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

    - `base_url`: the server, in place of `https://answers.example`; https, or http on this
      machine.
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
            variables={},
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
    ) -> Sequence[Thing] | str | None:
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
        response: Sequence[Thing] | str | None = (await self._call(request)).parsed
        return response

    async def list_things_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Sequence[Thing] | str | None]:
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
        response: Response[Sequence[Thing] | str | None] = await self._call_whole(request)
        return response

    async def get_file(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> bytes:
        """
        GET /file.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_file.py`.
        """
        from .operations.untagged import get_file as operation

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
        response: bytes = (await self._call(request)).parsed
        return response

    async def get_file_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[bytes]:
        """
        Call `get_file`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_file as operation

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
        response: Response[bytes] = await self._call_whole(request)
        return response

    @_deprecated("The contract calls it deprecated.")
    async def get_table(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Mapping[str, int] | str:
        """
        GET /table.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_table.py`.
        """
        from .operations.untagged import get_table as operation

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
        response: Mapping[str, int] | str = (await self._call(request)).parsed
        return response

    @_deprecated("The contract calls it deprecated.")
    async def get_table_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Mapping[str, int] | str]:
        """
        Call `get_table`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_table as operation

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
        response: Response[Mapping[str, int] | str] = await self._call_whole(request)
        return response

    async def get_any(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Thing:
        """
        GET /any.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_any.py`.
        """
        from .operations.untagged import get_any as operation

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
        response: Thing = (await self._call(request)).parsed
        return response

    async def get_any_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[Thing]:
        """
        Call `get_any`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import get_any as operation

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
        response: Response[Thing] = await self._call_whole(request)
        return response

    async def head_any(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        HEAD /any.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/head_any.py`.
        """
        from .operations.untagged import head_any as operation

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

    async def head_any_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `head_any`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import head_any as operation

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
