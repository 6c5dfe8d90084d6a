# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The clients: one method for each operation, sync and async, and one more that gives the whole response.

An operation is loaded, with the models it speaks of, when it is first called: to import the client takes a
quarter longer with all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, final

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
    from .models.form import FormInput

_SERVER = Server(
    url="https://body-kinds.example",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {}
_USER_AGENT = "body-kinds/1.0.0"


@final
class Client(SyncSession):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `base_url`: the server, in place of `https://body-kinds.example`; https, or http on this
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

    def send_form(
        self,
        body: FormInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /form.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_form.py`.
        """
        from .operations.untagged import send_form as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_form_detailed(
        self,
        body: FormInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_form` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_form as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_map(
        self,
        body: dict[str, int],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /map.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_map.py`.
        """
        from .operations.untagged import send_map as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_map_detailed(
        self,
        body: dict[str, int],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_map` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_map as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_bytes(
        self,
        body: bytes,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /bytes.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_bytes.py`.
        """
        from .operations.untagged import send_bytes as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_bytes_detailed(
        self,
        body: bytes,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_bytes` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_bytes as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_text(
        self,
        *,
        body: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /text.

        - `body`: Some words.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_text.py`.
        """
        from .operations.untagged import send_text as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_text_detailed(
        self,
        *,
        body: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_text` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_text as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_scalar(
        self,
        body: int | None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /scalar.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_scalar.py`.
        """
        from .operations.untagged import send_scalar as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_scalar_detailed(
        self,
        body: int | None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_scalar` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_scalar as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_either(
        self,
        *,
        body: FormInput | list[dict[str, str]] | Unset = UNSET,
        media_type: Literal[
            "application/merge-patch+json", "application/json-patch+json"
        ] = "application/merge-patch+json",
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PATCH /either.

        - `body`
        - `media_type`: How the body is written.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_either.py`.
        """
        from .operations.untagged import send_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            body=body,
            media_type=media_type,
        )
        del body, media_type, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_either_detailed(
        self,
        *,
        body: FormInput | list[dict[str, str]] | Unset = UNSET,
        media_type: Literal[
            "application/merge-patch+json", "application/json-patch+json"
        ] = "application/merge-patch+json",
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_either` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            body=body,
            media_type=media_type,
        )
        del body, media_type, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response

    def send_anything(
        self,
        *,
        body: Any | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /anything.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_anything.py`.
        """
        from .operations.untagged import send_anything as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response.parsed

    def send_anything_detailed(
        self,
        *,
        body: Any | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_anything` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_anything as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = self._call(request)
        return response


@final
class AsyncClient(AsyncSession):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `base_url`: the server, in place of `https://body-kinds.example`; https, or http on this
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

    async def send_form(
        self,
        body: FormInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /form.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_form.py`.
        """
        from .operations.untagged import send_form as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_form_detailed(
        self,
        body: FormInput,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_form` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_form as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_map(
        self,
        body: dict[str, int],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /map.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_map.py`.
        """
        from .operations.untagged import send_map as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_map_detailed(
        self,
        body: dict[str, int],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_map` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_map as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_bytes(
        self,
        body: bytes,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /bytes.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_bytes.py`.
        """
        from .operations.untagged import send_bytes as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_bytes_detailed(
        self,
        body: bytes,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_bytes` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_bytes as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_text(
        self,
        *,
        body: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /text.

        - `body`: Some words.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_text.py`.
        """
        from .operations.untagged import send_text as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_text_detailed(
        self,
        *,
        body: str | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_text` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_text as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_scalar(
        self,
        body: int | None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PUT /scalar.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_scalar.py`.
        """
        from .operations.untagged import send_scalar as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_scalar_detailed(
        self,
        body: int | None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_scalar` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_scalar as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_either(
        self,
        *,
        body: FormInput | list[dict[str, str]] | Unset = UNSET,
        media_type: Literal[
            "application/merge-patch+json", "application/json-patch+json"
        ] = "application/merge-patch+json",
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        PATCH /either.

        - `body`
        - `media_type`: How the body is written.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_either.py`.
        """
        from .operations.untagged import send_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            body=body,
            media_type=media_type,
        )
        del body, media_type, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_either_detailed(
        self,
        *,
        body: FormInput | list[dict[str, str]] | Unset = UNSET,
        media_type: Literal[
            "application/merge-patch+json", "application/json-patch+json"
        ] = "application/merge-patch+json",
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_either` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            operation.READERS,
            operation.build_request,
            body=body,
            media_type=media_type,
        )
        del body, media_type, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response

    async def send_anything(
        self,
        *,
        body: Any | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """
        POST /anything.

        - `body`
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/send_anything.py`.
        """
        from .operations.untagged import send_anything as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response.parsed

    async def send_anything_detailed(
        self,
        *,
        body: Any | Unset = UNSET,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """
        Do what `send_anything` does, and give the status, headers, body and more beside the result.
        """
        from .operations.untagged import send_anything as operation

        request = self._prepare(
            timeout, max_retries, headers, operation.READERS, operation.build_request, body=body
        )
        del body, headers  # so that no traceback with locals shows them
        response: Response[None] = await self._call(request)
        return response
