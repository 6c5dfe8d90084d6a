# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import TypeAlias

from .event_click import EventClick, EventClickInput
from .event_key_press import EventKeyPress, EventKeyPressInput
from .note_click import NoteClick, NoteClickUpdate
from .note_text import NoteText, NoteTextUpdate

Event: TypeAlias = EventClick | EventKeyPress
"""What happened."""

EventInput: TypeAlias = EventClickInput | EventKeyPressInput
"""What happened."""

Note: TypeAlias = NoteClick | NoteText | None
"""The schema `Note`."""

NoteUpdate: TypeAlias = NoteClickUpdate | NoteTextUpdate | None
"""The schema `Note`."""
