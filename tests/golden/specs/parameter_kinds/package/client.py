# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The clients: one method for each operation, sync and async, and one more that gives the whole response.

An operation is loaded, with the models it speaks of, when it is first called: to import the client takes a
quarter longer with all of them.
"""

from __future__ import annotations

import datetime
import uuid
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

_SERVER = Server(
    url="https://parameter-kinds.example/v1",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "parameter-kinds/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `base_url`: the server, in place of `https://parameter-kinds.example/v1`; https, or http
      on this machine.
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

    def get_file(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /files/{name}.

        - `name`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_file.py`.
        """
        from .operations.untagged import get_file as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, name
        )
        del name, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def get_file_detailed(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_file` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_file as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, name
        )
        del name, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def get_day(
        self,
        day: datetime.date,
        kind: bool,
        key: uuid.UUID,
        at: int | datetime.datetime,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /days/{day}.{kind}/{key}@{at}/é x.

        - `day`
        - `kind`
        - `key`
        - `at`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_day.py`.
        """
        from .operations.untagged import get_day as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            day,
            kind,
            key,
            at,
        )
        del day, kind, key, at, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def get_day_detailed(
        self,
        day: datetime.date,
        kind: bool,
        key: uuid.UUID,
        at: int | datetime.datetime,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_day` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_day as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            day,
            kind,
            key,
            at,
        )
        del day, kind, key, at, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def search(
        self,
        *,
        q: str | None,
        x_must: bool,
        q_2: str | Unset = UNSET,
        q_3: str | Unset = UNSET,
        key: uuid.UUID | Unset = UNSET,
        raw: bytes | Unset = UNSET,
        ratio: float | Unset = UNSET,
        days: list[datetime.date] | Unset = UNSET,
        flags: list[bool | None] | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        a: list[int] | Unset = UNSET,
        x_either: datetime.date | int | list[int] | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /search.

        - `q`: query `q`.
        - `x_must`: header `X-Must`.
        - `q_2`: header `q`.
        - `q_3`: cookie `q`.
        - `key`
        - `raw`
        - `ratio`
        - `days`
        - `flags`
        - `words`
        - `a`: query `a[]`.
        - `x_either`: header `X-Either`.
        - `since`
        - `ids`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/search.py`.
        """
        from .operations.untagged import search as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            q=q,
            x_must=x_must,
            q_2=q_2,
            q_3=q_3,
            key=key,
            raw=raw,
            ratio=ratio,
            days=days,
            flags=flags,
            words=words,
            a=a,
            x_either=x_either,
            since=since,
            ids=ids,
        )
        del (
            q,
            x_must,
            q_2,
            q_3,
            key,
            raw,
            ratio,
            days,
            flags,
            words,
            a,
            x_either,
            since,
            ids,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def search_detailed(
        self,
        *,
        q: str | None,
        x_must: bool,
        q_2: str | Unset = UNSET,
        q_3: str | Unset = UNSET,
        key: uuid.UUID | Unset = UNSET,
        raw: bytes | Unset = UNSET,
        ratio: float | Unset = UNSET,
        days: list[datetime.date] | Unset = UNSET,
        flags: list[bool | None] | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        a: list[int] | Unset = UNSET,
        x_either: datetime.date | int | list[int] | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `search` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import search as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            q=q,
            x_must=x_must,
            q_2=q_2,
            q_3=q_3,
            key=key,
            raw=raw,
            ratio=ratio,
            days=days,
            flags=flags,
            words=words,
            a=a,
            x_either=x_either,
            since=since,
            ids=ids,
        )
        del (
            q,
            x_must,
            q_2,
            q_3,
            key,
            raw,
            ratio,
            days,
            flags,
            words,
            a,
            x_either,
            since,
            ids,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `base_url`: the server, in place of `https://parameter-kinds.example/v1`; https, or http
      on this machine.
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

    async def get_file(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /files/{name}.

        - `name`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_file.py`.
        """
        from .operations.untagged import get_file as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, name
        )
        del name, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def get_file_detailed(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_file` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_file as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, name
        )
        del name, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def get_day(
        self,
        day: datetime.date,
        kind: bool,
        key: uuid.UUID,
        at: int | datetime.datetime,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /days/{day}.{kind}/{key}@{at}/é x.

        - `day`
        - `kind`
        - `key`
        - `at`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/get_day.py`.
        """
        from .operations.untagged import get_day as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            day,
            kind,
            key,
            at,
        )
        del day, kind, key, at, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def get_day_detailed(
        self,
        day: datetime.date,
        kind: bool,
        key: uuid.UUID,
        at: int | datetime.datetime,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `get_day` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import get_day as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            day,
            kind,
            key,
            at,
        )
        del day, kind, key, at, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def search(
        self,
        *,
        q: str | None,
        x_must: bool,
        q_2: str | Unset = UNSET,
        q_3: str | Unset = UNSET,
        key: uuid.UUID | Unset = UNSET,
        raw: bytes | Unset = UNSET,
        ratio: float | Unset = UNSET,
        days: list[datetime.date] | Unset = UNSET,
        flags: list[bool | None] | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        a: list[int] | Unset = UNSET,
        x_either: datetime.date | int | list[int] | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        GET /search.

        - `q`: query `q`.
        - `x_must`: header `X-Must`.
        - `q_2`: header `q`.
        - `q_3`: cookie `q`.
        - `key`
        - `raw`
        - `ratio`
        - `days`
        - `flags`
        - `words`
        - `a`: query `a[]`.
        - `x_either`: header `X-Either`.
        - `since`
        - `ids`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/search.py`.
        """
        from .operations.untagged import search as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            q=q,
            x_must=x_must,
            q_2=q_2,
            q_3=q_3,
            key=key,
            raw=raw,
            ratio=ratio,
            days=days,
            flags=flags,
            words=words,
            a=a,
            x_either=x_either,
            since=since,
            ids=ids,
        )
        del (
            q,
            x_must,
            q_2,
            q_3,
            key,
            raw,
            ratio,
            days,
            flags,
            words,
            a,
            x_either,
            since,
            ids,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def search_detailed(
        self,
        *,
        q: str | None,
        x_must: bool,
        q_2: str | Unset = UNSET,
        q_3: str | Unset = UNSET,
        key: uuid.UUID | Unset = UNSET,
        raw: bytes | Unset = UNSET,
        ratio: float | Unset = UNSET,
        days: list[datetime.date] | Unset = UNSET,
        flags: list[bool | None] | Unset = UNSET,
        words: list[str] | Unset = UNSET,
        a: list[int] | Unset = UNSET,
        x_either: datetime.date | int | list[int] | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `search` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import search as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            q=q,
            x_must=x_must,
            q_2=q_2,
            q_3=q_3,
            key=key,
            raw=raw,
            ratio=ratio,
            days=days,
            flags=flags,
            words=words,
            a=a,
            x_either=x_either,
            since=since,
            ids=ids,
        )
        del (
            q,
            x_must,
            q_2,
            q_3,
            key,
            raw,
            ratio,
            days,
            flags,
            words,
            a,
            x_either,
            since,
            ids,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response
