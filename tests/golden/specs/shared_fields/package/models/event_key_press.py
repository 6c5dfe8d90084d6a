# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EventKeyPress`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import AnyOf, nullable
from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .key_press_held_object import KeyPressHeldObject, KeyPressHeldObjectInput


@final
@read_view()
class EventKeyPress(ReadView["EventKeyPress"], Editable["EventKeyPressInput"]):
    """The schema `EventKeyPress`."""

    key: str | None = received("key", TEXT)
    held: KeyPressHeldObject | str | None = received(
        "held", nullable(AnyOf(Object(KeyPressHeldObject), TEXT))
    )
    kind: str | None = received("kind", TEXT, required=True)
    at: datetime.datetime | str | None = received("at", DATE_TIME, required=True)


@final
@write_view(of=lambda: EventKeyPress)
class EventKeyPressInput(WriteView["EventKeyPressInput"]):
    """The schema `EventKeyPress`."""

    key: str | Unset = sent(default=UNSET)
    held: KeyPressHeldObjectInput | str | None | Unset = sent(default=UNSET)
    kind: str = sent()
    at: datetime.datetime = sent()
