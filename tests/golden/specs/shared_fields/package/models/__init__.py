# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update`.
"""

from ._aliases import Event, EventInput, Note, NoteInput
from .click import Click, ClickInput
from .event_click import EventClick, EventClickInput
from .event_key_press import EventKeyPress, EventKeyPressInput
from .key_press import KeyPress, KeyPressInput
from .key_press_held_object import KeyPressHeldObject, KeyPressHeldObjectInput
from .named import Named, NamedInput
from .note_click import NoteClick, NoteClickInput
from .note_text import NoteText, NoteTextInput

__all__ = [
    "Click",
    "ClickInput",
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
    "NamedInput",
    "Note",
    "NoteClick",
    "NoteClickInput",
    "NoteInput",
    "NoteText",
    "NoteTextInput",
]
