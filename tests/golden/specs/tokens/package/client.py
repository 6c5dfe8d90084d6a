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
from ._runtime.call.bearer_scheme import BearerScheme
from ._runtime.call.client_base import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
)
from ._runtime.call.client_credentials import ClientCredentials, ClientCredentialsScheme
from ._runtime.call.clients import AsyncClientBase, SyncClientBase
from ._runtime.call.options import Server
from ._runtime.wire.json_codec import JsonDumps, JsonLoads

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import OnAttempt
    from ._runtime.call.response import Response
    from ._runtime.call.token_functions import GetToken, GetTokenAsync
    from ._runtime.http.client_types import AsyncHTTPClient, SyncHTTPClient

_SERVER = Server(
    url=None,
    variables={},
)
_SCHEMES: dict[str, Scheme] = {
    "machine": ClientCredentialsScheme(
        argument="machine",
        env=None,
        token_url="/oauth/token",
        scopes=("things.write", "things.read"),
    ),
    "person": BearerScheme(
        argument="person",
        env="PERSON_TOKEN",
    ),
}
_USER_AGENT = "tokens/1.0.0"


@final
class Client(SyncClientBase):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `machine`: the key, or a function that returns it before each attempt, or
      `ClientCredentials` to fetch tokens with.
    - `person`: the key, or a function that returns it before each attempt, or the environment
      variable `PERSON_TOKEN`.
    - `base_url`: the server, https, or http on this machine.
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

    Raises `InvalidRequestError` when an option is wrong or the key is missing.
    """

    def __init__(
        self,
        *,
        machine: str | GetToken | ClientCredentials | None = None,
        person: str | GetToken | None = None,
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
        keys: dict[str, Secret] = {
            "machine": Secret(machine),
            "person": Secret(person),
        }
        del machine, person  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
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

    def read(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /read.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/read.py`.
        """
        from .operations.untagged import read as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def read_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `read`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import read as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def write(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        POST /write.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/write.py`.
        """
        from .operations.untagged import write as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def write_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `write`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import write as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def me(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /me.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `person`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/me.py`.
        """
        from .operations.untagged import me as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if person is None else {"person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, person, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def me_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `me`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import me as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if person is None else {"person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, person, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def either(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /either.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `person`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/either.py`.
        """
        from .operations.untagged import either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if machine is None and person is None
            else {"machine": Secret(machine), "person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, person, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def either_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `either`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if machine is None and person is None
            else {"machine": Secret(machine), "person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, person, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response


@final
class AsyncClient(AsyncClientBase):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `machine`: the key, or a function that returns it before each attempt, or
      `ClientCredentials` to fetch tokens with.
    - `person`: the key, or a function that returns it before each attempt, or the environment
      variable `PERSON_TOKEN`.
    - `base_url`: the server, https, or http on this machine.
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

    Raises `InvalidRequestError` when an option is wrong or the key is missing.
    """

    def __init__(
        self,
        *,
        machine: str | GetTokenAsync | ClientCredentials | None = None,
        person: str | GetTokenAsync | None = None,
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
        keys: dict[str, Secret] = {
            "machine": Secret(machine),
            "person": Secret(person),
        }
        del machine, person  # so that no traceback with locals shows them
        super().__init__(
            server=_SERVER,
            schemes=_SCHEMES,
            key_required=True,
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

    async def read(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /read.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/read.py`.
        """
        from .operations.untagged import read as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def read_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `read`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import read as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def write(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        POST /write.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/write.py`.
        """
        from .operations.untagged import write as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def write_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `write`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import write as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if machine is None else {"machine": Secret(machine)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def me(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /me.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `person`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/me.py`.
        """
        from .operations.untagged import me as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if person is None else {"person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, person, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def me_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `me`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import me as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if person is None else {"person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, person, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def either(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /either.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `machine`: the key of this call; else the client's.
        - `person`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/either.py`.
        """
        from .operations.untagged import either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if machine is None and person is None
            else {"machine": Secret(machine), "person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, person, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def either_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        machine: str | None = None,
        person: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `either`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if machine is None and person is None
            else {"machine": Secret(machine), "person": Secret(person)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, machine, person, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response
