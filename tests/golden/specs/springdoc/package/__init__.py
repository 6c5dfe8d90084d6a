# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the OpenAPI definition."""

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
    from ._runtime.schema.files import File
    from ._runtime.schema.kind import Violation
    from ._runtime.views.read_view import violations
    from .client import AsyncClient, Client
    from .models.animal import Animal, AnimalInput
    from .models.cat import Cat, CatInput
    from .models.dog import Dog, DogInput
    from .models.page_animal import PageAnimal
    from .models.pageable import PageableInput
    from .models.problem_detail import ProblemDetail
    from .models.upload_body import UploadBodyInput

__version__ = "…"

__all__ = [
    "Animal",
    "AnimalInput",
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Cat",
    "CatInput",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Dog",
    "DogInput",
    "File",
    "InvalidRequestError",
    "NotFoundError",
    "PageAnimal",
    "PageableInput",
    "PermissionDeniedError",
    "ProblemDetail",
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
    "UploadBodyInput",
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
    "File": "._runtime.schema.files",
    "Animal": ".models.animal",
    "AnimalInput": ".models.animal",
    "Cat": ".models.cat",
    "CatInput": ".models.cat",
    "Dog": ".models.dog",
    "DogInput": ".models.dog",
    "PageAnimal": ".models.page_animal",
    "PageableInput": ".models.pageable",
    "ProblemDetail": ".models.problem_detail",
    "UploadBodyInput": ".models.upload_body",
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
