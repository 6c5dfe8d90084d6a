"""The token endpoint of an authorization server (RFC 6749, section 3.2): its requests and answers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...errors import InvalidRequestError
from ..http.clock import now
from ..http.messages import Origin
from ..schema.kind import ViolationAndValue
from ..wire.headers import SecretBytes, is_header_value
from ..wire.json_codec import JsonLoads, UnreadableError, decode_json
from ..wire.request_bodies import Content
from .bearer_scheme import bearer
from .options import split_url
from .prepared_call import Call, Driver, Home, Token
from .request import Operation, Readers, Request

if TYPE_CHECKING:
    from .exchange import Exchange


class TokenEndpoint:
    """The place that a client sends its credentials to, and gets tokens from."""

    def __init__(
        self, url: str, header: SecretBytes | None, body: bytes, redact: Callable[[str], str]
    ) -> None:
        self._url = url
        self._headers = [] if header is None else [(b"Authorization", header)]
        self._content = Content(b"application/x-www-form-urlencoded", body)
        self.redact = redact
        """Replaces the credentials by stars."""
        self._origin = Origin("https", "", None)
        self._operation = Operation("token", "POST", "", idempotent=True)
        self._target = ""
        self.pretends = False
        """True if nothing is sent, for tests."""

    def bind(self, home: Home) -> None:
        """
        Find the endpoint: its URL may be relative to the server of the client.

        Raises:
            InvalidRequestError: it has none, or no plain https URL.
        """
        url: object = self._url
        if type(url) is not str or not url.isascii() or not url.isprintable() or "#" in url:
            raise InvalidRequestError("token_url: expected https://host/path, in ASCII")
        if not url:
            raise InvalidRequestError("token_url: is missing, and the contract names none")
        address, mark, query = url.partition("?")
        if "://" in address:
            origin, path = split_url(address, home.allow_http, "token_url")
            path = path + "/" * address.endswith("/") or "/"
            self._origin = home.origin if origin == home.origin else origin
        else:
            path = address if address.startswith("/") else f"{home.prefix}/{address}"
            self._origin = home.origin
        self._target = path + mark + query
        place = f"{self._origin.scheme}://{self._origin.netloc}{path}"
        self._operation = self._operation._replace(path=place)

    async def fetch(self, driver: Driver, exchange: Exchange) -> Token:
        """
        Fetch a token for a call, within its deadline.

        Raises:
            ApiError: there is no answer, it is an error, or it holds no token.
        """
        if self.pretends:
            return Token(bearer("test-token"), now(), math.inf)
        request = Request(self._operation, self._target, self._content, headers=self._headers)
        inner = exchange.before_attempt(self._operation, _READERS, self.redact)
        response = await driver.call(Call(inner, driver.message(request), self._origin))
        token: Token = response.parsed
        return token


class _TokenAnswer:
    """The answer with a token (RFC 6749, section 5.1)."""

    def of(self, content_type: str) -> _TokenAnswer:
        """Return this reader, whatever a server calls its JSON."""
        return self

    def read(self, body: bytes, loads: JsonLoads | None) -> Token:
        """
        Read the token. Servers that leave out its type mean a bearer token; some write seconds as a string.

        Raises:
            UnreadableError: there is none that can be sent.
        """
        data = decode_json(body, None)
        if data.__class__ is not dict:
            raise UnreadableError("it is no JSON object")
        kind = data.get("token_type")
        if kind is not None and (kind.__class__ is not str or kind.lower() != "bearer"):
            raise UnreadableError("its `token_type` is not Bearer")
        token = data.get("access_token")
        if token.__class__ is not str or not token or not is_header_value(token):
            raise UnreadableError("its `access_token` is missing, or can't be sent")
        came = now()
        return Token(bearer(token), came, came + _lifetime(data.get("expires_in")))

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: there is no contract for it."""
        return []


_READERS = Readers(success={"200": _TokenAnswer()}, errors={})


def _lifetime(seconds: Any) -> float:
    """Return the seconds in which a token may be sent: it may be under way when it expires."""
    try:
        lifetime = math.inf if isinstance(seconds, bool) or seconds is None else float(seconds)
    except (TypeError, ValueError, OverflowError):
        lifetime = math.inf
    if not lifetime >= 0:  # false for NaN too
        return math.inf
    return lifetime - min(_MARGIN, lifetime / 10)


_MARGIN = 30.0
"""Seconds before its end in which a token is no longer sent."""
