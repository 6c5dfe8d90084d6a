# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Event, EventInput, Note, NoteUpdate
from .click import Click, ClickUpdate
from .event_click import EventClick, EventClickInput
from .event_key_press import EventKeyPress, EventKeyPressInput
from .key_press import KeyPress, KeyPressInput
from .key_press_held_object import KeyPressHeldObject, KeyPressHeldObjectInput
from .named import Named, NamedUpdate
from .note_click import NoteClick, NoteClickUpdate
from .note_text import NoteText, NoteTextUpdate

__all__ = [
    "Click",
    "ClickUpdate",
    "Event",
    "EventClick",
    "EventClickInput",
    "EventInput",
    "EventKeyPress",
    "EventKeyPressInput",
    "KeyPress",
    "KeyPressHeldObject",
    "KeyPressHeldObjectInput",
    "KeyPressInput",
    "Named",
    "NamedUpdate",
    "Note",
    "NoteClick",
    "NoteClickUpdate",
    "NoteText",
    "NoteTextUpdate",
    "NoteUpdate",
]
