"""Keys in a cookie."""

from __future__ import annotations

from urllib.parse import quote

from .auth import Credentials, Scheme


class CookieScheme(Scheme):
    """A key in a cookie."""

    __slots__ = ()

    def credentials(self, value: str) -> Credentials:
        return Credentials(cookies=((self.key, quote(value, safe="")),))
