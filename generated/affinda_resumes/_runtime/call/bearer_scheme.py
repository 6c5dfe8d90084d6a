# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Bearer tokens (RFC 6750)."""

from __future__ import annotations

from typing import Any

from ..wire.headers import SecretBytes
from .auth import Credentials, Scheme
from .prepared_call import TokenSource


class BearerScheme(Scheme):
    """A token in the `Authorization` header, or a function that returns one."""

    __slots__ = ()
    header = "Authorization"

    def source(self, value: object) -> TokenSource | None:
        if not callable(value):
            return None
        from .token_functions import FunctionTokens  # few clients have one

        return FunctionTokens(value, self)

    def credentials(self, value: Any) -> Credentials:
        return Credentials(headers=((b"Authorization", bearer(value)),))


def bearer(token: str) -> SecretBytes:
    """Return the value of the header with a token (RFC 6750, section 2.1)."""
    return SecretBytes(b"Bearer " + token.encode("ascii"))
