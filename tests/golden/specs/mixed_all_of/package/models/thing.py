# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import INTEGER, NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """Any thing."""

    id: int | None = received("id", INTEGER)
    kind: str | None = received("kind", TEXT)
    """What it is."""
    size: float | None = received("size", NUMBER)
    made: datetime.date | str | None = received("made", nullable(DATE))


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"]):
    """Any thing."""

    kind: str | Unset = sent(default=UNSET)
    """What it is."""
    size: float | Unset = sent(default=UNSET)
    made: datetime.date | None | Unset = sent(default=UNSET)
    secret: str | Unset = sent("secret", TEXT, default=UNSET)
