# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The clients: one method for each operation, sync and async, and one more that gives the whole response.

An operation is loaded, with the models it speaks of, when it is first called: to import the client takes a
quarter longer with all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, final

from ._runtime.access import Scheme, Secret
from ._runtime.calls import Response
from ._runtime.codec import JsonDumps, JsonLoads
from ._runtime.session import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    AsyncSession,
    SyncSession,
)
from ._runtime.settings import Server
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ._runtime.transport import AsyncHTTPClient, SyncHTTPClient
    from .models.circle import CircleInput
    from .models.color import ColorInput
    from .models.list_things_filter import ListThingsFilterInput
    from .models.square import SquareInput

_SERVER = Server(
    url="https://query-objects.example/v1",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {
    "key": Scheme(
        argument="api_key",
        form="query",
        key="api-key",
        env=None,
    ),
}
_USER_AGENT = "query-objects/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `api_key`: the key.
    - `base_url`: the server, in place of `https://query-objects.example/v1`; https, or http
      on this machine.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx client to send with, for proxies and transports; it isn't
      closed.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong or the key is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        strict_responses: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: SyncHTTPClient | None = None,
        json_loads: JsonLoads | None = None,
        json_dumps: JsonDumps | None = None,
    ) -> None:
        keys: dict[str, Secret] = {
            "key": Secret(api_key),
        }
        del api_key  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            strict_responses=strict_responses,
            headers=headers,
            http_client=http_client,
            json_loads=json_loads,
            json_dumps=json_dumps,
        )

    def list_things(
        self,
        *,
        limit: int | Unset = UNSET,
        filter: ListThingsFilterInput | Unset = UNSET,
        color: ColorInput | None | Unset = UNSET,
        paint: ColorInput | None | Unset = UNSET,
        ab: dict[str, str] | Unset = UNSET,
        shape: CircleInput | SquareInput | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /things.

        - `limit`
        - `filter`: Each field by itself.
        - `color`
        - `paint`
        - `ab`: query `a&b`.
        - `shape`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

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
            operation.READERS,
            operation.build_request,
            limit=limit,
            filter=filter,
            color=color,
            paint=paint,
            ab=ab,
            shape=shape,
        )
        del (
            limit,
            filter,
            color,
            paint,
            ab,
            shape,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def list_things_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        filter: ListThingsFilterInput | Unset = UNSET,
        color: ColorInput | None | Unset = UNSET,
        paint: ColorInput | None | Unset = UNSET,
        ab: dict[str, str] | Unset = UNSET,
        shape: CircleInput | SquareInput | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `list_things` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            limit=limit,
            filter=filter,
            color=color,
            paint=paint,
            ab=ab,
            shape=shape,
        )
        del (
            limit,
            filter,
            color,
            paint,
            ab,
            shape,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def list_words(
        self,
        *,
        words: dict[str, str | int],
        limit: int | Unset = UNSET,
        joined: dict[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /words.

        - `words`
        - `limit`
        - `joined`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_words.py`.
        """
        from .operations.untagged import list_words as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            words=words,
            limit=limit,
            joined=joined,
        )
        del words, limit, joined, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def list_words_detailed(
        self,
        *,
        words: dict[str, str | int],
        limit: int | Unset = UNSET,
        joined: dict[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `list_words` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import list_words as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            words=words,
            limit=limit,
            joined=joined,
        )
        del words, limit, joined, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `api_key`: the key.
    - `base_url`: the server, in place of `https://query-objects.example/v1`; https, or http
      on this machine.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx client to send with, for proxies and transports; it isn't
      closed.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong or the key is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        strict_responses: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: AsyncHTTPClient | None = None,
        json_loads: JsonLoads | None = None,
        json_dumps: JsonDumps | None = None,
    ) -> None:
        keys: dict[str, Secret] = {
            "key": Secret(api_key),
        }
        del api_key  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            strict_responses=strict_responses,
            headers=headers,
            http_client=http_client,
            json_loads=json_loads,
            json_dumps=json_dumps,
        )

    async def list_things(
        self,
        *,
        limit: int | Unset = UNSET,
        filter: ListThingsFilterInput | Unset = UNSET,
        color: ColorInput | None | Unset = UNSET,
        paint: ColorInput | None | Unset = UNSET,
        ab: dict[str, str] | Unset = UNSET,
        shape: CircleInput | SquareInput | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /things.

        - `limit`
        - `filter`: Each field by itself.
        - `color`
        - `paint`
        - `ab`: query `a&b`.
        - `shape`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

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
            operation.READERS,
            operation.build_request,
            limit=limit,
            filter=filter,
            color=color,
            paint=paint,
            ab=ab,
            shape=shape,
        )
        del (
            limit,
            filter,
            color,
            paint,
            ab,
            shape,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def list_things_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        filter: ListThingsFilterInput | Unset = UNSET,
        color: ColorInput | None | Unset = UNSET,
        paint: ColorInput | None | Unset = UNSET,
        ab: dict[str, str] | Unset = UNSET,
        shape: CircleInput | SquareInput | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `list_things` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import list_things as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            limit=limit,
            filter=filter,
            color=color,
            paint=paint,
            ab=ab,
            shape=shape,
        )
        del (
            limit,
            filter,
            color,
            paint,
            ab,
            shape,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def list_words(
        self,
        *,
        words: dict[str, str | int],
        limit: int | Unset = UNSET,
        joined: dict[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /words.

        - `words`
        - `limit`
        - `joined`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/list_words.py`.
        """
        from .operations.untagged import list_words as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            words=words,
            limit=limit,
            joined=joined,
        )
        del words, limit, joined, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def list_words_detailed(
        self,
        *,
        words: dict[str, str | int],
        limit: int | Unset = UNSET,
        joined: dict[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `list_words` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import list_words as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            words=words,
            limit=limit,
            joined=joined,
        )
        del words, limit, joined, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response
