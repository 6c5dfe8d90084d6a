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
from ._runtime.call.basic_scheme import BasicScheme
from ._runtime.call.bearer_scheme import BearerScheme
from ._runtime.call.client_base import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
)
from ._runtime.call.clients import AsyncClientBase, SyncClientBase
from ._runtime.call.cookie_scheme import CookieScheme
from ._runtime.call.header_scheme import HeaderScheme
from ._runtime.call.options import Server
from ._runtime.call.query_scheme import QueryScheme
from ._runtime.wire.json_codec import JsonDumps, JsonLoads

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import OnAttempt
    from ._runtime.call.response import Response
    from ._runtime.call.token_functions import GetToken, GetTokenAsync
    from ._runtime.http.client_types import AsyncHTTPClient, SyncHTTPClient

_SERVER = Server(
    url="https://security.example",
    variables={},
)
_SCHEMES: dict[str, Scheme] = {
    "token": BearerScheme(
        argument="token",
        env="SECURITY_TOKEN",
    ),
    "password": BasicScheme(
        argument="password",
        env=None,
    ),
    "header": HeaderScheme(
        argument="header",
        env=None,
        key="X-Key",
    ),
    "query": QueryScheme(
        argument="query",
        env=None,
        key="key",
    ),
    "cookie": CookieScheme(
        argument="cookie",
        env=None,
        key="sid",
    ),
    "login": BearerScheme(
        argument="login",
        env=None,
    ),
}
_USER_AGENT = "security/1.0.0"


@final
class Client(SyncClientBase):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `token`: the key, or a function that returns it before each attempt, or the environment
      variable `SECURITY_TOKEN`.
    - `password`: user name and password.
    - `header`: the key.
    - `query`: the key.
    - `cookie`: the key.
    - `login`: the key, or a function that returns it before each attempt.
    - `base_url`: the server, in place of `https://security.example`; https, or http on this
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
        token: str | GetToken | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        login: str | GetToken | None = None,
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
            "token": Secret(token),
            "password": Secret(password),
            "header": Secret(header),
            "query": Secret(query),
            "cookie": Secret(cookie),
            "login": Secret(login),
        }
        del (
            token,
            password,
            header,
            query,
            cookie,
            login,
        )  # so that no traceback with locals shows them
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

    def with_token(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /token.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `token`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_token.py`.
        """
        from .operations.untagged import with_token as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if token is None else {"token": Secret(token)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, token, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def with_token_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_token`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_token as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if token is None else {"token": Secret(token)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, token, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def with_none(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /none.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_none.py`.
        """
        from .operations.untagged import with_none as operation

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

    def with_none_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_none`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_none as operation

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

    def with_either(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /either.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `password`: user name and password of this call; else the client's.
        - `header`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_either.py`.
        """
        from .operations.untagged import with_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if password is None and header is None
            else {"password": Secret(password), "header": Secret(header)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del (
            headers,
            password,
            header,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def with_either_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_either`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if password is None and header is None
            else {"password": Secret(password), "header": Secret(header)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del (
            headers,
            password,
            header,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def with_both(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: str | None = None,
        cookie: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /both.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `query`: the key of this call; else the client's.
        - `cookie`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_both.py`.
        """
        from .operations.untagged import with_both as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if query is None and cookie is None
            else {"query": Secret(query), "cookie": Secret(cookie)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, query, cookie, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def with_both_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: str | None = None,
        cookie: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_both`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_both as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if query is None and cookie is None
            else {"query": Secret(query), "cookie": Secret(cookie)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, query, cookie, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response

    def with_maybe(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        login: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /maybe.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `login`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_maybe.py`.
        """
        from .operations.untagged import with_maybe as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if login is None else {"login": Secret(login)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, login, idempotency_key  # so that no traceback with locals shows them
        response: None = self._call(request).parsed
        return response

    def with_maybe_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        login: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_maybe`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_maybe as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if login is None else {"login": Secret(login)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, login, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = self._call_whole(request)
        return response


@final
class AsyncClient(AsyncClientBase):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `token`: the key, or a function that returns it before each attempt, or the environment
      variable `SECURITY_TOKEN`.
    - `password`: user name and password.
    - `header`: the key.
    - `query`: the key.
    - `cookie`: the key.
    - `login`: the key, or a function that returns it before each attempt.
    - `base_url`: the server, in place of `https://security.example`; https, or http on this
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
        token: str | GetTokenAsync | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        login: str | GetTokenAsync | None = None,
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
            "token": Secret(token),
            "password": Secret(password),
            "header": Secret(header),
            "query": Secret(query),
            "cookie": Secret(cookie),
            "login": Secret(login),
        }
        del (
            token,
            password,
            header,
            query,
            cookie,
            login,
        )  # so that no traceback with locals shows them
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

    async def with_token(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /token.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `token`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_token.py`.
        """
        from .operations.untagged import with_token as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if token is None else {"token": Secret(token)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, token, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def with_token_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_token`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_token as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if token is None else {"token": Secret(token)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, token, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def with_none(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /none.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_none.py`.
        """
        from .operations.untagged import with_none as operation

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

    async def with_none_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_none`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_none as operation

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

    async def with_either(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /either.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `password`: user name and password of this call; else the client's.
        - `header`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_either.py`.
        """
        from .operations.untagged import with_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if password is None and header is None
            else {"password": Secret(password), "header": Secret(header)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del (
            headers,
            password,
            header,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def with_either_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        password: tuple[str, str] | None = None,
        header: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_either`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_either as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if password is None and header is None
            else {"password": Secret(password), "header": Secret(header)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del (
            headers,
            password,
            header,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def with_both(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: str | None = None,
        cookie: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /both.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `query`: the key of this call; else the client's.
        - `cookie`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_both.py`.
        """
        from .operations.untagged import with_both as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if query is None and cookie is None
            else {"query": Secret(query), "cookie": Secret(cookie)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, query, cookie, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def with_both_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: str | None = None,
        cookie: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_both`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_both as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None
            if query is None and cookie is None
            else {"query": Secret(query), "cookie": Secret(cookie)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, query, cookie, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response

    async def with_maybe(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        login: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        """
        GET /maybe.

        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `login`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/untagged/with_maybe.py`.
        """
        from .operations.untagged import with_maybe as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if login is None else {"login": Secret(login)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, login, idempotency_key  # so that no traceback with locals shows them
        response: None = (await self._call(request)).parsed
        return response

    async def with_maybe_detailed(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        login: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[None]:
        """
        Call `with_maybe`, and return the status, headers, body and more with the result.
        """
        from .operations.untagged import with_maybe as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if login is None else {"login": Secret(login)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
        )
        del headers, login, idempotency_key  # so that no traceback with locals shows them
        response: Response[None] = await self._call_whole(request)
        return response
