# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Discriminator."""

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
    from ._runtime.call.response import Response
    from ._runtime.schema.kind import Violation
    from ._runtime.views.read_view import violations
    from .client import AsyncClient, Client
    from .models._aliases import Event, EventUpdate, Rule, RuleUpdate
    from .models.is_ import Is, IsUpdate
    from .models.lost import Lost, LostUpdate
    from .models.made import Made, MadeUpdate
    from .models.moved import Moved, MovedUpdate
    from .models.rule import All, AllUpdate

__version__ = "…"

__all__ = [
    "All",
    "AllUpdate",
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Event",
    "EventUpdate",
    "InvalidRequestError",
    "Is",
    "IsUpdate",
    "Lost",
    "LostUpdate",
    "Made",
    "MadeUpdate",
    "Moved",
    "MovedUpdate",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "Response",
    "Rule",
    "RuleUpdate",
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
    "All": ".models.rule",
    "AllUpdate": ".models.rule",
    "Event": ".models._aliases",
    "EventUpdate": ".models._aliases",
    "Is": ".models.is_",
    "IsUpdate": ".models.is_",
    "Lost": ".models.lost",
    "LostUpdate": ".models.lost",
    "Made": ".models.made",
    "MadeUpdate": ".models.made",
    "Moved": ".models.moved",
    "MovedUpdate": ".models.moved",
    "Rule": ".models._aliases",
    "RuleUpdate": ".models._aliases",
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
