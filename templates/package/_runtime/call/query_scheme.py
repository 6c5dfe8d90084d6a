"""Keys in the query."""

from __future__ import annotations

from urllib.parse import quote

from .auth import Credentials, Scheme


class QueryScheme(Scheme):
    """A key in the query."""

    __slots__ = ()

    def credentials(self, value: str) -> Credentials:
        return Credentials(query=((self.key, quote(value, safe="")),))
