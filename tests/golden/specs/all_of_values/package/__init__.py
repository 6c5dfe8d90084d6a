# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the All of values."""

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
    from .models._aliases import Counts, CountsUpdate, Short, Sort, SortUpdate
    from .models.base import Base, BaseUpdate
    from .models.big import Big, BigUpdate
    from .models.part import Part, PartUpdate
    from .models.small import Small, SmallUpdate
    from .models.thing import Thing, ThingUpdate
    from .models.thing_parts_item_big import ThingPartsItemBig, ThingPartsItemBigUpdate
    from .models.thing_parts_item_small import ThingPartsItemSmall, ThingPartsItemSmallUpdate

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Base",
    "BaseUpdate",
    "Big",
    "BigUpdate",
    "Client",
    "ConflictError",
    "Counts",
    "CountsUpdate",
    "DeadlineExceededError",
    "DecodeError",
    "InvalidRequestError",
    "NotFoundError",
    "Part",
    "PartUpdate",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "Short",
    "Small",
    "SmallUpdate",
    "Sort",
    "SortUpdate",
    "StatusError",
    "Thing",
    "ThingPartsItemBig",
    "ThingPartsItemBigUpdate",
    "ThingPartsItemSmall",
    "ThingPartsItemSmallUpdate",
    "ThingUpdate",
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
    "Base": ".models.base",
    "BaseUpdate": ".models.base",
    "Big": ".models.big",
    "BigUpdate": ".models.big",
    "Counts": ".models._aliases",
    "CountsUpdate": ".models._aliases",
    "Part": ".models.part",
    "PartUpdate": ".models.part",
    "Short": ".models._aliases",
    "Small": ".models.small",
    "SmallUpdate": ".models.small",
    "Sort": ".models._aliases",
    "SortUpdate": ".models._aliases",
    "Thing": ".models.thing",
    "ThingPartsItemBig": ".models.thing_parts_item_big",
    "ThingPartsItemBigUpdate": ".models.thing_parts_item_big",
    "ThingPartsItemSmall": ".models.thing_parts_item_small",
    "ThingPartsItemSmallUpdate": ".models.thing_parts_item_small",
    "ThingUpdate": ".models.thing",
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
