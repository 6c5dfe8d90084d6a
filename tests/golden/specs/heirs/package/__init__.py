# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Heirs."""

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
    from .models._aliases import Play, PlayInput, Shape, ShapeInput, ShowType, ShowTypeInput
    from .models.animal import Animal, AnimalInput
    from .models.card import CardInput
    from .models.cat import Cat, CatInput
    from .models.circle import Circle, CircleInput
    from .models.dog import Dog, DogInput
    from .models.puppy import Puppy, PuppyInput
    from .models.show import Show, ShowInput
    from .models.song import Song, SongInput
    from .models.square import Square, SquareInput
    from .models.wire import WireInput

__version__ = "…"

__all__ = [
    "Animal",
    "AnimalInput",
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "CardInput",
    "Cat",
    "CatInput",
    "Circle",
    "CircleInput",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Dog",
    "DogInput",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "Play",
    "PlayInput",
    "Puppy",
    "PuppyInput",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "Shape",
    "ShapeInput",
    "Show",
    "ShowInput",
    "ShowType",
    "ShowTypeInput",
    "Song",
    "SongInput",
    "Square",
    "SquareInput",
    "StatusError",
    "TokenError",
    "TransportError",
    "UNSET",
    "UnprocessableError",
    "Unset",
    "Violation",
    "WireInput",
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
    "Animal": ".models.animal",
    "AnimalInput": ".models.animal",
    "CardInput": ".models.card",
    "Cat": ".models.cat",
    "CatInput": ".models.cat",
    "Circle": ".models.circle",
    "CircleInput": ".models.circle",
    "Dog": ".models.dog",
    "DogInput": ".models.dog",
    "Play": ".models._aliases",
    "PlayInput": ".models._aliases",
    "Puppy": ".models.puppy",
    "PuppyInput": ".models.puppy",
    "Shape": ".models._aliases",
    "ShapeInput": ".models._aliases",
    "Show": ".models.show",
    "ShowInput": ".models.show",
    "ShowType": ".models._aliases",
    "ShowTypeInput": ".models._aliases",
    "Song": ".models.song",
    "SongInput": ".models.song",
    "Square": ".models.square",
    "SquareInput": ".models.square",
    "WireInput": ".models.wire",
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
