"""Keys in a cookie."""

from __future__ import annotations

from urllib.parse import quote

from ..wire.joined import COOKIE_LETTERS
from .auth import Credentials, Scheme


class CookieScheme(Scheme):
    """A key in a cookie."""

    __slots__ = ()

    def credentials(self, value: str) -> Credentials:
        # Sent as it is, percent signs too, but for what a cookie can't hold: servers compare it undecoded.
        return Credentials(cookies=((self.key, quote(value, safe=f"%{COOKIE_LETTERS}")),))
