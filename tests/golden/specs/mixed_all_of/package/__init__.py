# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Mixed all of."""

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
    from .models._aliases import Bare, BareUpdate
    from .models.car import Car, CarUpdate
    from .models.car_last import CarLast, CarLastUpdate
    from .models.car_must import CarMust, CarMustUpdate
    from .models.more import More, MoreUpdate
    from .models.named import Named, NamedUpdate
    from .models.put_car_body import PutCarBodyUpdate
    from .models.thing import Thing, ThingUpdate
    from .models.vehicle import Vehicle, VehicleUpdate

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Bare",
    "BareUpdate",
    "Car",
    "CarLast",
    "CarLastUpdate",
    "CarMust",
    "CarMustUpdate",
    "CarUpdate",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "InvalidRequestError",
    "More",
    "MoreUpdate",
    "Named",
    "NamedUpdate",
    "NotFoundError",
    "PermissionDeniedError",
    "PutCarBodyUpdate",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "StatusError",
    "Thing",
    "ThingUpdate",
    "TokenError",
    "TransportError",
    "UNSET",
    "UnprocessableError",
    "Unset",
    "Vehicle",
    "VehicleUpdate",
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
    "Bare": ".models._aliases",
    "BareUpdate": ".models._aliases",
    "Car": ".models.car",
    "CarLast": ".models.car_last",
    "CarLastUpdate": ".models.car_last",
    "CarMust": ".models.car_must",
    "CarMustUpdate": ".models.car_must",
    "CarUpdate": ".models.car",
    "More": ".models.more",
    "MoreUpdate": ".models.more",
    "Named": ".models.named",
    "NamedUpdate": ".models.named",
    "PutCarBodyUpdate": ".models.put_car_body",
    "Thing": ".models.thing",
    "ThingUpdate": ".models.thing",
    "Vehicle": ".models.vehicle",
    "VehicleUpdate": ".models.vehicle",
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
