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
from ._runtime.call.bearer_scheme import BearerScheme
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
    from ._runtime.call.token_functions import GetToken, GetTokenAsync
    from ._runtime.http.client_types import AsyncHTTPClient, SyncHTTPClient
    from .models.resume_data import ResumeData, ResumeDataUpdate

_SERVER = Server(
    url="https://{region}.affinda.com",
    variables={
        "region": Variable(
            default="api",
            values=("api", "api.us1", "api.eu1"),
            env="AFFINDA_REGION",
        ),
    },
)
_SCHEMES: dict[str, Scheme] = {
    "bearerAuth": BearerScheme(
        argument="api_key",
        env="AFFINDA_API_KEY",
    ),
}
_USER_AGENT = "affinda-resumes/2.0.0"


@final
class Client(SyncClientBase):
    """
    A client for blocking sockets. One may be shared by any number of threads.

    - `api_key`: the key, or a function that returns it before each attempt, or the
      environment variable `AFFINDA_API_KEY`.
    - `region`: Where the account's data is kept: `api` is Australia and everyone without a
      region of their own, `api.us1` the United States, `api.eu1` the European Union. Else the
      environment variable `AFFINDA_REGION`. Default `api`.
    - `base_url`: the server, in place of `https://{region}.affinda.com`; https, or http on
      this machine.
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
        api_key: str | GetToken | None = None,
        region: Literal["api", "api.us1", "api.eu1"] | None = None,
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
            "bearerAuth": Secret(api_key),
        }
        del api_key  # so that no traceback with locals shows them
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

    def update_resume_data(
        self,
        identifier: str,
        body: ResumeDataUpdate,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        api_key: str | None = None,
        idempotency_key: str | None = None,
    ) -> ResumeData:
        """
        Update a resume's data.

        - `identifier`: The resume's identifier, as given by the API when the resume was
          uploaded. For example `"aBcD1234"`.
        - `body`: The fields to change, each with its new value.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `api_key`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/resumes/update_resume_data.py`.
        """
        from .operations.resumes import update_resume_data as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if api_key is None else {"bearerAuth": Secret(api_key)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
            identifier,
            body,
        )
        del (
            identifier,
            body,
            headers,
            api_key,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: ResumeData = self._call(request).parsed
        return response

    def update_resume_data_detailed(
        self,
        identifier: str,
        body: ResumeDataUpdate,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        api_key: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[ResumeData]:
        """
        Call `update_resume_data`, and return the status, headers, body and more with the result.
        """
        from .operations.resumes import update_resume_data as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if api_key is None else {"bearerAuth": Secret(api_key)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
            identifier,
            body,
        )
        del (
            identifier,
            body,
            headers,
            api_key,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: Response[ResumeData] = self._call_whole(request)
        return response


@final
class AsyncClient(AsyncClientBase):
    """
    A client for an asyncio event loop. One may be shared by any number of tasks.

    - `api_key`: the key, or a function that returns it before each attempt, or the
      environment variable `AFFINDA_API_KEY`.
    - `region`: Where the account's data is kept: `api` is Australia and everyone without a
      region of their own, `api.us1` the United States, `api.eu1` the European Union. Else the
      environment variable `AFFINDA_REGION`. Default `api`.
    - `base_url`: the server, in place of `https://{region}.affinda.com`; https, or http on
      this machine.
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
        api_key: str | GetTokenAsync | None = None,
        region: Literal["api", "api.us1", "api.eu1"] | None = None,
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
            "bearerAuth": Secret(api_key),
        }
        del api_key  # so that no traceback with locals shows them
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

    async def update_resume_data(
        self,
        identifier: str,
        body: ResumeDataUpdate,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        api_key: str | None = None,
        idempotency_key: str | None = None,
    ) -> ResumeData:
        """
        Update a resume's data.

        - `identifier`: The resume's identifier, as given by the API when the resume was
          uploaded. For example `"aBcD1234"`.
        - `body`: The fields to change, each with its new value.
        - `timeout`: seconds for this call with all its attempts and waits; else the client's.
        - `max_retries`: how often this call may be repeated; else the client's.
        - `headers`: further headers of this call, over the client's.
        - `api_key`: the key of this call; else the client's.
        - `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"`
          makes one. For servers that know it: the call is repeated as one that is safe to
          repeat.

        Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind
        for a status that isn't 2xx, `DecodeError` when the answer can't be read,
        `TransportError` when none came, `DeadlineExceededError` when time was up. More in
        `operations/resumes/update_resume_data.py`.
        """
        from .operations.resumes import update_resume_data as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if api_key is None else {"bearerAuth": Secret(api_key)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
            identifier,
            body,
        )
        del (
            identifier,
            body,
            headers,
            api_key,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: ResumeData = (await self._call(request)).parsed
        return response

    async def update_resume_data_detailed(
        self,
        identifier: str,
        body: ResumeDataUpdate,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        api_key: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response[ResumeData]:
        """
        Call `update_resume_data`, and return the status, headers, body and more with the result.
        """
        from .operations.resumes import update_resume_data as operation

        request = self._prepare(
            timeout,
            max_retries,
            headers,
            None if api_key is None else {"bearerAuth": Secret(api_key)},
            idempotency_key,
            operation.READERS,
            operation.build_request,
            identifier,
            body,
        )
        del (
            identifier,
            body,
            headers,
            api_key,
            idempotency_key,
        )  # so that no traceback with locals shows them
        response: Response[ResumeData] = await self._call_whole(request)
        return response
