"""User names with passwords (RFC 7617)."""

from __future__ import annotations

import base64

from ..wire.headers import SecretBytes
from .auth import Credentials, Scheme


class BasicScheme(Scheme):
    """A user name and a password in the `Authorization` header."""

    __slots__ = ()
    header = "Authorization"

    def problem(self, value: object) -> str | None:
        pair = _pair(value)
        is_valid = pair is not None and ":" not in pair[0]
        return None if is_valid else "must be a user name without a colon, and a password"

    def credentials(self, value: object) -> Credentials:
        text = ":".join(_pair(value) or ())
        basic = SecretBytes(b"Basic " + base64.b64encode(text.encode("utf-8")))
        return Credentials(headers=((b"Authorization", basic),))


def _pair(value: object) -> tuple[str, str] | None:
    """Split user name and password: a pair, or `user:password` from an environment variable."""
    match value:
        case str() if ":" in value:
            name, _, password = value.partition(":")
            return name, password
        case (str() as name, str() as password):
            return name, password
        case _:
            return None
