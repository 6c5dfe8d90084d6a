"""The base of the sync and the async client: their options, and the messages that they make."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

from ...errors import InvalidRequestError
from ..http.messages import Message, Origin
from ..wire.headers import SecretBytes, check_headers
from ..wire.json_codec import JsonDumps, JsonLoads, encode_json
from ..wire.request_bodies import Pieces
from .auth import Access, Credentials, Scheme, Secret
from .exchange import Exchange, Settings
from .options import (
    IDEMPOTENCY_KEY,
    Server,
    check_count,
    check_timeout,
    idempotency_header,
    server_url,
    split_url,
)
from .prepared_call import Call, CallToken, Driver, Home
from .request import Readers, Request, Success

if TYPE_CHECKING:
    from ..http.senders import Sender
    from ..http.waiting import Turn
    from .attempt_report import OnAttempt

Arguments = ParamSpec("Arguments")

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call."""
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class Senders:
    """The senders to the servers that single operations have, each made at its first call."""

    def __init__(self, make: Callable[[Origin], Sender]) -> None:
        self._make = make
        self._made: dict[Origin, Sender] = {}
        self._closed = False

    def of(self, origin: Origin) -> Sender:
        """Return the sender to a server."""
        found = self._made.get(origin)
        if found is None:
            found = self._made.setdefault(origin, self._make(origin))
            if self._closed:  # meanwhile, in another thread
                found.close()
        return found

    def each(self, change: Callable[[Sender], None]) -> None:
        """Change every sender: those that are made already, and the others when they are."""
        make = self._make

        def changed(origin: Origin) -> Sender:
            sender = make(origin)
            change(sender)
            return sender

        self._make = changed
        for sender in [*self._made.values()]:
            change(sender)

    def close(self) -> None:
        """Close the connections of all."""
        self._closed = True
        for sender in [*self._made.values()]:
            sender.close()


class ClientBase:
    """The checked options of a client, the messages that it makes with them, and the end of its waits."""

    _sender: Sender
    _others: Senders

    def __init__(
        self,
        *,
        server: Server,
        schemes: Mapping[str, Scheme],
        keys: Mapping[str, Secret],
        key_required: bool,
        outside: bool,
        is_async: bool,
        user_agent: str,
        variables: Mapping[str, str | None],
        base_url: str | None,
        allow_http: Sequence[str],
        timeout: float,
        max_retries: int,
        max_response_bytes: int,
        strict_responses: bool,
        headers: Mapping[str, str] | None,
        on_attempt: OnAttempt | None,
        json_loads: JsonLoads | None,
        json_dumps: JsonDumps | None,
    ) -> None:
        self._origin, self._prefix = split_url(server_url(server, variables, base_url), allow_http)
        self._allow_http = allow_http
        self._access = Access(schemes, keys, required=key_required, outside=outside)
        for source in self._access.sources:
            source.bind(Home(self._origin, self._prefix, allow_http, is_async))
        self._settings = Settings(
            timeout=check_timeout(timeout),
            max_retries=check_count("max_retries", max_retries, 0),
            max_bytes=check_count("max_response_bytes", max_response_bytes, 1),
            strict=bool(strict_responses),
            loads=json_loads,
            redact=self._access.redact,
            on_attempt=_checked(on_attempt),
        )
        self._dumps = json_dumps
        self._user_agent = user_agent.encode("ascii")
        self._extra = self._checked(headers)
        self._closed = False
        self._waiting: set[Turn] = set()

    def _prepare(
        self,
        timeout: float | None,
        max_retries: int | None,
        headers: Mapping[str, str] | None,
        keys: Mapping[str, Secret] | None,
        idempotency_key: str | None,
        readers: Readers,
        build: Callable[Arguments, Request],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Call | InvalidRequestError:
        """
        Make the message of a call, or the error that rejects it.

        The error is not raised here: a traceback with the locals of this frame would show the arguments.
        """
        try:
            request = build(*args, **kwargs)
            access = self._access if keys is None else self._access.with_keys(keys)
            extra = self._extra
            if headers or idempotency_key is not None:
                extra = self._extra_headers(request, headers, idempotency_key)
            if idempotency_key is not None:
                # Its server answers a repeated request as it answered the first.
                request.operation = request.operation._replace(idempotent=True)
            return self._begin(request, readers, timeout, max_retries, extra, access)
        except InvalidRequestError as error:
            error.__context__ = None
            return error.with_traceback(None)

    def _begin(
        self,
        request: Request,
        readers: Readers,
        timeout: float | None,
        max_retries: int | None,
        extra: list[tuple[bytes, bytes]],
        access: Access,
    ) -> Call:
        if self._closed:
            raise InvalidRequestError("the client is closed")
        settings = self._settings
        if timeout is not None:
            settings = settings._replace(timeout=check_timeout(timeout))
        if max_retries is not None:
            settings = settings._replace(max_retries=check_count("max_retries", max_retries, 0))
        if access is not self._access:
            settings = settings._replace(redact=access.redact)
        server = request.operation.server
        origin, prefix = self._place_of(server) if server else (self._origin, self._prefix)
        credentials = access.to(request.operation)
        token = None
        if credentials.source is not None:
            token = CallToken(credentials.source, settings.redact)
            settings = settings._replace(redact=token.redact)
        message = self._message(request, prefix, extra, credentials)
        renews = None if token is None else token.is_renewed
        exchange = Exchange(request.operation, readers, settings, renews)
        return Call(exchange, message, origin, token)

    def _place_of(self, server: str) -> tuple[Origin, str]:
        """Return where the paths of an operation begin that has its own server, or a path on the client's."""
        if server.startswith("/"):
            return self._origin, server.rstrip("/")
        return split_url(server, self._allow_http)

    def _checked(self, headers: Mapping[str, str] | None) -> list[tuple[bytes, bytes]]:
        return check_headers(headers, authorization=self._access.leaves_authorization)

    def _extra_headers(
        self, request: Request, headers: Mapping[str, str] | None, idempotency_key: str | None
    ) -> list[tuple[bytes, bytes]]:
        """
        Return the extra headers of a call: its own go before the client's.

        Raises:
            InvalidRequestError: one is invalid, or the idempotency key comes twice.
        """
        own = self._checked(headers) if headers else []
        if idempotency_key is not None:
            for name, _ in (*request.headers, *own):
                if name.lower() == IDEMPOTENCY_KEY.lower():
                    raise InvalidRequestError("idempotency_key: the call has this header already")
            own.append(idempotency_header(idempotency_key))
        return _merge(self._extra, own)

    def _message(
        self,
        request: Request,
        prefix: str,
        extra: list[tuple[bytes, bytes]],
        credentials: Credentials,
    ) -> Message:
        operation = request.operation
        headers = [
            (b"User-Agent", self._user_agent),
            (b"Accept", operation.accept),
            (b"Accept-Encoding", b"gzip"),
            *credentials.headers,
        ]
        body: bytes | Pieces = b""
        if request.content is not None:
            data = request.content.data
            body = encode_json(request.content.json, self._dumps) if data is None else data
            headers.append((b"Content-Type", request.content.media_type))
        if request.headers:
            headers = _merge(headers, list(request.headers))
        if request.cookies or credentials.cookies:
            from ..wire.joined import cookie_string  # many operations have none, and no query

            cookies = cookie_string(request.cookies, credentials.cookies)
            headers.append((b"Cookie", SecretBytes(cookies.encode("ascii"))))
        if extra:
            headers = _merge(headers, extra)
        if body or request.content is not None or operation.method in _WITH_LENGTH:
            headers.append((b"Content-Length", b"%d" % len(body)))
        target = prefix + request.target
        if request.query or credentials.query:
            from ..wire.joined import query_string

            target += query_string([*request.query, *credentials.query])
        outside = self._access.is_outside(operation, credentials)
        method = operation.method.encode("ascii")
        return Message(method, target.encode("ascii"), headers, body, outside)

    def _driver(
        self, call: Callable[[Call], Awaitable[Success[Any]]], turn: Callable[[], Turn]
    ) -> Driver:
        """Return what the tokens of a call need of this client."""

        def message(request: Request) -> Message:
            return self._message(request, "", [], Credentials())

        return Driver(call, message, turn, self._wait, lambda: self._closed)

    async def _wait(self, turn: Turn, seconds: float) -> None:
        """Wait until `turn` ends, some seconds pass, or the client is closed."""
        self._waiting.add(turn)
        try:
            if not self._closed:
                await turn.wait(seconds)
        finally:
            self._waiting.discard(turn)

    def _close(self) -> None:
        """Close the connections, and end the waits."""
        self._closed = True
        self._sender.close()
        self._others.close()
        for turn in self._waiting.copy():
            turn.end()

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} {self._origin.scheme}://{self._origin.netloc}{self._prefix}>"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds a key and connections: make a new one instead of copying it"
        )


def _checked(on_attempt: OnAttempt | None) -> OnAttempt | None:
    """Check the function that watches attempts, if there is one."""
    if on_attempt is None:
        return None
    from .attempt_report import check_on_attempt  # loads attrs, which few clients need

    return check_on_attempt(on_attempt)


# A request with one of these methods says so if it has no body (RFC 9110, section 8.6).
_WITH_LENGTH = frozenset({"PATCH", "POST", "PUT"})


def _merge(
    headers: list[tuple[bytes, bytes]], extra: list[tuple[bytes, bytes]]
) -> list[tuple[bytes, bytes]]:
    """Put `extra` over `headers`, names ignoring case."""
    replaced = {name.lower() for name, _ in extra}
    return [item for item in headers if item[0].lower() not in replaced] + extra
