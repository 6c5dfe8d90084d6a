# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped,misc,no-any-return,unused-ignore"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
The keys that a sandbox accepts.
"""

from __future__ import annotations

import base64
from typing import Any

from openapi_core.datatypes import RequestParameters
from openapi_core.security.exceptions import SecurityProviderError
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import ApiKeyProvider

REFUSED_KEY = "invalid"
"""The one key that the sandbox does not accept, if it accepts others."""


class Keys(SecurityProviderFactory):
    """
    The keys that are good: one, or all but the refused one.
    """

    def __init__(self, key: str | None) -> None:
        self._key = key

    def create(self, scheme: Any) -> Any:
        """Return the function that takes a key from a request's parameters, and raises if it isn't good."""
        if scheme["type"] == "mutualTLS":
            return lambda parameters: "a certificate, which a server without TLS can't see"
        is_key = scheme["type"] == "apiKey"

        def provide(parameters: RequestParameters) -> str:
            key = ApiKeyProvider(scheme)(parameters) if is_key else _credentials(scheme, parameters)
            if key in ("", REFUSED_KEY) or (self._key is not None and key != self._key):
                raise SecurityProviderError("refused")
            return key

        return provide


def _credentials(scheme: Any, parameters: RequestParameters) -> str:
    """Return what `Authorization` has: a token, or a name and a password with a colon between them."""
    kind, _, key = parameters.header.get("Authorization", "").partition(" ")
    wanted = scheme["scheme"].lower() if scheme["type"] == "http" else "bearer"
    if kind.lower() != wanted:
        return ""
    if wanted != "basic":
        return str(key)
    try:
        return base64.b64decode(key, validate=True).decode()
    except ValueError:
        return ""
