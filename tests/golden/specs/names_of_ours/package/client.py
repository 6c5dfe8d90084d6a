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
from typing import TYPE_CHECKING, Literal, final

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
from ._runtime.settings import Server, Variable
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ._runtime.transport import AsyncHTTPClient, SyncHTTPClient
    from .models.read_view import Client_, ReadView_, ReadViewUpdate

_SERVER = Server(
    url="https://{region}.names.example",
    variables={
        "region": Variable(
            default="eu",
            values=(),
            env=None,
        ),
    },
)
_SCHEMES: dict[str, Scheme] = {
    "self": Scheme(
        argument="self_",
        form="header",
        key="X-Self",
        env=None,
    ),
    "class": Scheme(
        argument="class_",
        form="query",
        key="class",
        env=None,
    ),
}
_USER_AGENT = "names-of-ours/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `self_`: the key.
    - `class_`: the key.
    - `region`: Default `eu`.
    - `base_url`: the server, in place of `https://{region}.names.example`; https, or http on
      this machine.
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
        self_: str | None = None,
        class_: str | None = None,
        region: str | None = None,
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
            "self": Secret(self_),
            "class": Secret(class_),
        }
        del self_, class_  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={
                "region": region,
            },
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

    def field_enter(
        self,
        path_segment_: str,
        uuid_: uuid.UUID,
        body: ReadViewUpdate,
        *,
        datetime_: datetime.date | Unset = UNSET,
        media_type_: str | Unset = UNSET,
        max_retries_: int | Unset = UNSET,
        headers_: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        request_: str | Unset = UNSET,
        response_: str | Unset = UNSET,
        literal: Literal["x"] | Unset = UNSET,
        unset: str | Unset = UNSET,
        unset_2: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        lambda_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ReadView_:
        """
        PUT /a/{path_segment}/{uuid}.

        - `path_segment_`: path `path_segment`.
        - `uuid_`: path `uuid`.
        - `body`
        - `datetime_`: query `datetime`.
        - `media_type_`: query `media_type`.
        - `max_retries_`: query `max_retries`.
        - `headers_`: header `headers`.
        - `cookies`
        - `request_`: query `request`.
        - `response_`: query `response`.
        - `literal`
        - `unset`: query `UNSET`.
        - `unset_2`: query `Unset`.
        - `operation_`: query `OPERATION`.
        - `body_`: query `BODY`.
        - `lambda_`: query `lambda`.
        - `print`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/field_enter.py`.
        """
        from .operations.untagged import field_enter as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            path_segment_,
            uuid_,
            body,
            datetime_=datetime_,
            media_type_=media_type_,
            max_retries_=max_retries_,
            headers_=headers_,
            cookies=cookies,
            request_=request_,
            response_=response_,
            literal=literal,
            unset=unset,
            unset_2=unset_2,
            operation_=operation_,
            body_=body_,
            lambda_=lambda_,
            print=print,
        )
        del (
            path_segment_,
            uuid_,
            body,
            datetime_,
            media_type_,
            max_retries_,
            headers_,
            cookies,
            request_,
            response_,
            literal,
            unset,
            unset_2,
            operation_,
            body_,
            lambda_,
            print,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[ReadView_] = self._call(request)
        return response.parsed

    def field_enter_detailed(
        self,
        path_segment_: str,
        uuid_: uuid.UUID,
        body: ReadViewUpdate,
        *,
        datetime_: datetime.date | Unset = UNSET,
        media_type_: str | Unset = UNSET,
        max_retries_: int | Unset = UNSET,
        headers_: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        request_: str | Unset = UNSET,
        response_: str | Unset = UNSET,
        literal: Literal["x"] | Unset = UNSET,
        unset: str | Unset = UNSET,
        unset_2: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        lambda_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ReadView_]:
        """
        Do what `field_enter` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import field_enter as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            path_segment_,
            uuid_,
            body,
            datetime_=datetime_,
            media_type_=media_type_,
            max_retries_=max_retries_,
            headers_=headers_,
            cookies=cookies,
            request_=request_,
            response_=response_,
            literal=literal,
            unset=unset,
            unset_2=unset_2,
            operation_=operation_,
            body_=body_,
            lambda_=lambda_,
            print=print,
        )
        del (
            path_segment_,
            uuid_,
            body,
            datetime_,
            media_type_,
            max_retries_,
            headers_,
            cookies,
            request_,
            response_,
            literal,
            unset,
            unset_2,
            operation_,
            body_,
            lambda_,
            print,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[ReadView_] = self._call(request)
        return response

    def aclose_2(
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
        `operations/untagged/aclose_2.py`.
        """
        from .operations.untagged import aclose_2 as operation

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

    def aclose_2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `aclose_2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import aclose_2 as operation

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

    def field_call(
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
        `operations/untagged/field_call.py`.
        """
        from .operations.untagged import field_call as operation

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

    def field_call_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `field_call` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import field_call as operation

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

    def base_url(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Client_:
        """
        GET /d.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/base_url.py`.
        """
        from .operations.untagged import base_url as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Client_] = self._call(request)
        return response.parsed

    def base_url_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Client_]:
        """
        Do what `base_url` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import base_url as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Client_] = self._call(request)
        return response

    def datetime_(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> datetime.date | str:
        """
        GET /e.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/datetime_.py`.
        """
        from .operations.untagged import datetime_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[datetime.date | str] = self._call(request)
        return response.parsed

    def datetime__detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[datetime.date | str]:
        """
        Do what `datetime_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import datetime_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[datetime.date | str] = self._call(request)
        return response

    def dict_(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Mapping[str, str]:
        """
        GET /f.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/dict_.py`.
        """
        from .operations.untagged import dict_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Mapping[str, str]] = self._call(request)
        return response.parsed

    def dict__detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Mapping[str, str]]:
        """
        Do what `dict_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import dict_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Mapping[str, str]] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `self_`: the key.
    - `class_`: the key.
    - `region`: Default `eu`.
    - `base_url`: the server, in place of `https://{region}.names.example`; https, or http on
      this machine.
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
        self_: str | None = None,
        class_: str | None = None,
        region: str | None = None,
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
            "self": Secret(self_),
            "class": Secret(class_),
        }
        del self_, class_  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
            user_agent=_USER_AGENT,
            keys=keys,
            variables={
                "region": region,
            },
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

    async def field_enter(
        self,
        path_segment_: str,
        uuid_: uuid.UUID,
        body: ReadViewUpdate,
        *,
        datetime_: datetime.date | Unset = UNSET,
        media_type_: str | Unset = UNSET,
        max_retries_: int | Unset = UNSET,
        headers_: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        request_: str | Unset = UNSET,
        response_: str | Unset = UNSET,
        literal: Literal["x"] | Unset = UNSET,
        unset: str | Unset = UNSET,
        unset_2: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        lambda_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ReadView_:
        """
        PUT /a/{path_segment}/{uuid}.

        - `path_segment_`: path `path_segment`.
        - `uuid_`: path `uuid`.
        - `body`
        - `datetime_`: query `datetime`.
        - `media_type_`: query `media_type`.
        - `max_retries_`: query `max_retries`.
        - `headers_`: header `headers`.
        - `cookies`
        - `request_`: query `request`.
        - `response_`: query `response`.
        - `literal`
        - `unset`: query `UNSET`.
        - `unset_2`: query `Unset`.
        - `operation_`: query `OPERATION`.
        - `body_`: query `BODY`.
        - `lambda_`: query `lambda`.
        - `print`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/field_enter.py`.
        """
        from .operations.untagged import field_enter as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            path_segment_,
            uuid_,
            body,
            datetime_=datetime_,
            media_type_=media_type_,
            max_retries_=max_retries_,
            headers_=headers_,
            cookies=cookies,
            request_=request_,
            response_=response_,
            literal=literal,
            unset=unset,
            unset_2=unset_2,
            operation_=operation_,
            body_=body_,
            lambda_=lambda_,
            print=print,
        )
        del (
            path_segment_,
            uuid_,
            body,
            datetime_,
            media_type_,
            max_retries_,
            headers_,
            cookies,
            request_,
            response_,
            literal,
            unset,
            unset_2,
            operation_,
            body_,
            lambda_,
            print,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[ReadView_] = await self._call(request)
        return response.parsed

    async def field_enter_detailed(
        self,
        path_segment_: str,
        uuid_: uuid.UUID,
        body: ReadViewUpdate,
        *,
        datetime_: datetime.date | Unset = UNSET,
        media_type_: str | Unset = UNSET,
        max_retries_: int | Unset = UNSET,
        headers_: str | Unset = UNSET,
        cookies: str | Unset = UNSET,
        request_: str | Unset = UNSET,
        response_: str | Unset = UNSET,
        literal: Literal["x"] | Unset = UNSET,
        unset: str | Unset = UNSET,
        unset_2: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        body_: str | Unset = UNSET,
        lambda_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ReadView_]:
        """
        Do what `field_enter` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import field_enter as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            path_segment_,
            uuid_,
            body,
            datetime_=datetime_,
            media_type_=media_type_,
            max_retries_=max_retries_,
            headers_=headers_,
            cookies=cookies,
            request_=request_,
            response_=response_,
            literal=literal,
            unset=unset,
            unset_2=unset_2,
            operation_=operation_,
            body_=body_,
            lambda_=lambda_,
            print=print,
        )
        del (
            path_segment_,
            uuid_,
            body,
            datetime_,
            media_type_,
            max_retries_,
            headers_,
            cookies,
            request_,
            response_,
            literal,
            unset,
            unset_2,
            operation_,
            body_,
            lambda_,
            print,
            headers,
        )  # so that no traceback with locals shows them
        response: Response[ReadView_] = await self._call(request)
        return response

    async def aclose_2(
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
        `operations/untagged/aclose_2.py`.
        """
        from .operations.untagged import aclose_2 as operation

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

    async def aclose_2_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `aclose_2` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import aclose_2 as operation

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

    async def field_call(
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
        `operations/untagged/field_call.py`.
        """
        from .operations.untagged import field_call as operation

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

    async def field_call_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `field_call` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import field_call as operation

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

    async def base_url(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Client_:
        """
        GET /d.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/base_url.py`.
        """
        from .operations.untagged import base_url as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Client_] = await self._call(request)
        return response.parsed

    async def base_url_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Client_]:
        """
        Do what `base_url` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import base_url as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Client_] = await self._call(request)
        return response

    async def datetime_(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> datetime.date | str:
        """
        GET /e.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/datetime_.py`.
        """
        from .operations.untagged import datetime_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[datetime.date | str] = await self._call(request)
        return response.parsed

    async def datetime__detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[datetime.date | str]:
        """
        Do what `datetime_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import datetime_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[datetime.date | str] = await self._call(request)
        return response

    async def dict_(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Mapping[str, str]:
        """
        GET /f.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/dict_.py`.
        """
        from .operations.untagged import dict_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Mapping[str, str]] = await self._call(request)
        return response.parsed

    async def dict__detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Mapping[str, str]]:
        """
        Do what `dict_` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import dict_ as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
        )
        del headers  # so that no traceback with locals shows them
        response: Response[Mapping[str, str]] = await self._call(request)
        return response
