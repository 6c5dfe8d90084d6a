# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Tokens."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._runtime.unset import UNSET, Unset
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ServerError,
    StatusError,
    TokenError,
    TransportError,
    UnprocessableError,
)

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import AttemptReport
    from ._runtime.call.client_credentials import ClientCredentials
    from ._runtime.call.response import Response
    from ._runtime.schema.kind import Violation
    from ._runtime.views.read_view import violations
    from .client import AsyncClient, Client

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientCredentials",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "StatusError",
    "TokenError",
    "TransportError",
    "UNSET",
    "UnprocessableError",
    "Unset",
    "Violation",
    "violations",
]

# The modules of the names that are imported at their first use: the models need no clients.
_MODULES = {
    "AsyncClient": ".client",
    "AttemptReport": "._runtime.call.attempt_report",
    "Client": ".client",
    "Response": "._runtime.call.response",
    "Violation": "._runtime.schema.kind",
    "violations": "._runtime.views.read_view",
    "ClientCredentials": "._runtime.call.client_credentials",
}


def __getattr__(name: str) -> object:
    """Import a name of the package at its first use (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
