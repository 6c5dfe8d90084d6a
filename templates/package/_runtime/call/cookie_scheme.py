# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Keys in a cookie.
"""

from __future__ import annotations

from urllib.parse import quote

from .auth import Credentials, Scheme


class CookieScheme(Scheme):
    """
    A key in a cookie.
    """

    __slots__ = ()

    def credentials(self, value: str) -> Credentials:
        return Credentials(cookies=((self.key, quote(value, safe="")),))
