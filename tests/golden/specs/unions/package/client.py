# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The clients: one method for each operation, sync and async, and one more that gives the whole response.

An operation is loaded, with the models it speaks of, when it is first called: to import the client takes a
quarter longer with all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, final

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

if TYPE_CHECKING:
    from ._runtime.transport import AsyncHTTPClient, SyncHTTPClient
    from .models.cat import Cat
    from .models.dog import Dog
    from .models.owner import Owner, OwnerInput

_SERVER = Server(
    url="https://unions.example",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "unions/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `base_url`: the server, in place of `https://unions.example`; https, or http on this
      machine.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx client to send with, for proxies and transports; it isn't
      closed.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong.
    """

    def __init__(
        self,
        *,
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
        keys: dict[str, Secret] = {}
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=False,
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

    def add_owner(
        self,
        body: OwnerInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Owner:
        """
        POST /owners.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/add_owner.py`.
        """
        from .operations.untagged import add_owner as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[Owner] = self._call(request)
        return response.parsed

    def add_owner_detailed(
        self,
        body: OwnerInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Owner]:
        """
        Do what `add_owner` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import add_owner as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[Owner] = self._call(request)
        return response

    def any_pet(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Cat | Dog:
        """
        GET /pets.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/any_pet.py`.
        """
        from .operations.untagged import any_pet as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Cat | Dog] = self._call(request)
        return response.parsed

    def any_pet_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Cat | Dog]:
        """
        Do what `any_pet` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import any_pet as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Cat | Dog] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `base_url`: the server, in place of `https://unions.example`; https, or http on this
      machine.
    - `timeout`: seconds for a whole call: every attempt, every wait, the last byte.
    - `max_retries`: how often a call may be repeated.
    - `max_response_bytes`: the largest body that is read, also after decompression.
    - `strict_responses`: raise `DecodeError` for an answer that departs from the contract.
    - `headers`: further headers of every call.
    - `http_client`: an httpx client to send with, for proxies and transports; it isn't
      closed.
    - `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.

    Raises `InvalidRequestError` when an option is wrong.
    """

    def __init__(
        self,
        *,
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
        keys: dict[str, Secret] = {}
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=False,
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

    async def add_owner(
        self,
        body: OwnerInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Owner:
        """
        POST /owners.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/add_owner.py`.
        """
        from .operations.untagged import add_owner as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[Owner] = await self._call(request)
        return response.parsed

    async def add_owner_detailed(
        self,
        body: OwnerInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Owner]:
        """
        Do what `add_owner` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import add_owner as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[Owner] = await self._call(request)
        return response

    async def any_pet(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Cat | Dog:
        """
        GET /pets.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/any_pet.py`.
        """
        from .operations.untagged import any_pet as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Cat | Dog] = await self._call(request)
        return response.parsed

    async def any_pet_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Cat | Dog]:
        """
        Do what `any_pet` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import any_pet as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Cat | Dog] = await self._call(request)
        return response
