# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Bearer tokens (RFC 6750)."""

from __future__ import annotations

from ..wire.headers import SecretBytes
from .auth import Credentials, Scheme


class BearerScheme(Scheme):
    """A token in the `Authorization` header."""

    __slots__ = ()
    header = "Authorization"

    def credentials(self, value: str) -> Credentials:
        token = SecretBytes(b"Bearer " + value.encode("ascii"))
        return Credentials(headers=((b"Authorization", token),))
