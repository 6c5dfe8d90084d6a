# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Styles."""

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
    from .models.every_style_created_option_1 import EveryStyleCreatedOption1Input
    from .models.every_style_fields import EveryStyleFieldsInput
    from .models.every_style_nested import EveryStyleNestedInput
    from .models.point import Point, PointInput
    from .models.send_form_body_option_1 import SendFormBodyOption1Input
    from .models.send_parts_body import SendPartsBodyInput
    from .models.send_parts_body_doc import SendPartsBodyDocInput

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "EveryStyleCreatedOption1Input",
    "EveryStyleFieldsInput",
    "EveryStyleNestedInput",
    "File",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "Point",
    "PointInput",
    "RateLimitError",
    "RedirectError",
    "Response",
    "SendFormBodyOption1Input",
    "SendPartsBodyDocInput",
    "SendPartsBodyInput",
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
    "File": "._runtime.schema.files",
    "EveryStyleCreatedOption1Input": ".models.every_style_created_option_1",
    "EveryStyleFieldsInput": ".models.every_style_fields",
    "EveryStyleNestedInput": ".models.every_style_nested",
    "Point": ".models.point",
    "PointInput": ".models.point",
    "SendFormBodyOption1Input": ".models.send_form_body_option_1",
    "SendPartsBodyDocInput": ".models.send_parts_body_doc",
    "SendPartsBodyInput": ".models.send_parts_body",
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
