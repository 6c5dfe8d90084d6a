# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Shared fields."""

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
    from .models._aliases import Event, EventInput, Note, NoteUpdate
    from .models.click import Click, ClickUpdate
    from .models.event_click import EventClick, EventClickInput
    from .models.event_key_press import EventKeyPress, EventKeyPressInput
    from .models.key_press import KeyPress, KeyPressInput
    from .models.key_press_held_object import KeyPressHeldObject, KeyPressHeldObjectInput
    from .models.named import Named, NamedUpdate
    from .models.note_click import NoteClick, NoteClickUpdate
    from .models.note_text import NoteText, NoteTextUpdate

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Click",
    "ClickUpdate",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Event",
    "EventClick",
    "EventClickInput",
    "EventInput",
    "EventKeyPress",
    "EventKeyPressInput",
    "InvalidRequestError",
    "KeyPress",
    "KeyPressHeldObject",
    "KeyPressHeldObjectInput",
    "KeyPressInput",
    "Named",
    "NamedUpdate",
    "NotFoundError",
    "Note",
    "NoteClick",
    "NoteClickUpdate",
    "NoteText",
    "NoteTextUpdate",
    "NoteUpdate",
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
    "Click": ".models.click",
    "ClickUpdate": ".models.click",
    "Event": ".models._aliases",
    "EventClick": ".models.event_click",
    "EventClickInput": ".models.event_click",
    "EventInput": ".models._aliases",
    "EventKeyPress": ".models.event_key_press",
    "EventKeyPressInput": ".models.event_key_press",
    "KeyPress": ".models.key_press",
    "KeyPressHeldObject": ".models.key_press_held_object",
    "KeyPressHeldObjectInput": ".models.key_press_held_object",
    "KeyPressInput": ".models.key_press",
    "Named": ".models.named",
    "NamedUpdate": ".models.named",
    "Note": ".models._aliases",
    "NoteClick": ".models.note_click",
    "NoteClickUpdate": ".models.note_click",
    "NoteText": ".models.note_text",
    "NoteTextUpdate": ".models.note_text",
    "NoteUpdate": ".models._aliases",
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
