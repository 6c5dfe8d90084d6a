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
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ._runtime.transport import AsyncHTTPClient, SyncHTTPClient
    from .models.abc import Abc, AbcUpdate

_SERVER = Server(
    url="https://names.example",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "names/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `base_url`: the server, in place of `https://names.example`; https, or http on this
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

    def class_(
        self,
        self_: str,
        body: AbcUpdate,
        *,
        self__2: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        timeout_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        client: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        params: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        filtera: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Abc:
        """
        PUT /a/{self}.

        - `self_`: path `self`.
        - `body`
        - `self__2`: query `self`.
        - `body_`: query `body`.
        - `timeout_`: query `timeout`.
        - `operation_`: query `operation`.
        - `client`
        - `quote`
        - `params`
        - `cookies`
        - `str_`: query `str`.
        - `filtera`: query `filter[a]`.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/import_it/class_.py`.
        """
        from .operations.import_it import class_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            self_,
            body,
            self__2=self__2,
            body_=body_,
            timeout_=timeout_,
            operation_=operation_,
            client=client,
            quote=quote,
            params=params,
            cookies=cookies,
            str_=str_,
            filtera=filtera,
        )
        del (
            self_,
            body,
            self__2,
            body_,
            timeout_,
            operation_,
            client,
            quote,
            params,
            cookies,
            str_,
            filtera,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[Abc] = self._call(request)
        return response.parsed

    def class__detailed(
        self,
        self_: str,
        body: AbcUpdate,
        *,
        self__2: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        timeout_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        client: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        params: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        filtera: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Abc]:
        """
        Do what `class_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.import_it import class_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            self_,
            body,
            self__2=self__2,
            body_=body_,
            timeout_=timeout_,
            operation_=operation_,
            client=client,
            quote=quote,
            params=params,
            cookies=cookies,
            str_=str_,
            filtera=filtera,
        )
        del (
            self_,
            body,
            self__2,
            body_,
            timeout_,
            operation_,
            client,
            quote,
            params,
            cookies,
            str_,
            filtera,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[Abc] = self._call(request)
        return response

    def close_2(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /b.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/close_2.py`.
        """
        from .operations.untagged import close_2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def close_2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `close_2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import close_2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def class__2(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /c.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/class__2.py`.
        """
        from .operations.untagged import class__2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def class__2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `class__2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import class__2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def get_d_x(
        self,
        x: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /d/{x}.

        - `x`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_d_x.py`.
        """
        from .operations.untagged import get_d_x as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, x
        )
        del x, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def get_d_x_detailed(
        self,
        x: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_d_x` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_d_x as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, x
        )
        del x, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `base_url`: the server, in place of `https://names.example`; https, or http on this
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

    async def class_(
        self,
        self_: str,
        body: AbcUpdate,
        *,
        self__2: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        timeout_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        client: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        params: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        filtera: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Abc:
        """
        PUT /a/{self}.

        - `self_`: path `self`.
        - `body`
        - `self__2`: query `self`.
        - `body_`: query `body`.
        - `timeout_`: query `timeout`.
        - `operation_`: query `operation`.
        - `client`
        - `quote`
        - `params`
        - `cookies`
        - `str_`: query `str`.
        - `filtera`: query `filter[a]`.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/import_it/class_.py`.
        """
        from .operations.import_it import class_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            self_,
            body,
            self__2=self__2,
            body_=body_,
            timeout_=timeout_,
            operation_=operation_,
            client=client,
            quote=quote,
            params=params,
            cookies=cookies,
            str_=str_,
            filtera=filtera,
        )
        del (
            self_,
            body,
            self__2,
            body_,
            timeout_,
            operation_,
            client,
            quote,
            params,
            cookies,
            str_,
            filtera,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[Abc] = await self._call(request)
        return response.parsed

    async def class__detailed(
        self,
        self_: str,
        body: AbcUpdate,
        *,
        self__2: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        timeout_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        client: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        params: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        filtera: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Abc]:
        """
        Do what `class_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.import_it import class_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            self_,
            body,
            self__2=self__2,
            body_=body_,
            timeout_=timeout_,
            operation_=operation_,
            client=client,
            quote=quote,
            params=params,
            cookies=cookies,
            str_=str_,
            filtera=filtera,
        )
        del (
            self_,
            body,
            self__2,
            body_,
            timeout_,
            operation_,
            client,
            quote,
            params,
            cookies,
            str_,
            filtera,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[Abc] = await self._call(request)
        return response

    async def close_2(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /b.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/close_2.py`.
        """
        from .operations.untagged import close_2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def close_2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `close_2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import close_2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def class__2(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /c.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/class__2.py`.
        """
        from .operations.untagged import class__2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def class__2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `class__2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import class__2 as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def get_d_x(
        self,
        x: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /d/{x}.

        - `x`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_d_x.py`.
        """
        from .operations.untagged import get_d_x as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, x
        )
        del x, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def get_d_x_detailed(
        self,
        x: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_d_x` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_d_x as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, x
        )
        del x, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response
