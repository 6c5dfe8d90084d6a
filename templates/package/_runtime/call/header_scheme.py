"""Keys in a header."""

from __future__ import annotations

from ..wire.headers import SecretBytes
from .auth import Credentials, Scheme


class HeaderScheme(Scheme):
    """A key in a header."""

    __slots__ = ()

    def credentials(self, value: str) -> Credentials:
        key = SecretBytes(value.encode("ascii"))
        return Credentials(headers=((self.key.encode("ascii"), key),))
