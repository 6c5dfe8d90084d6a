# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)
from .closed import Closed, ClosedUpdate
from .free import Free, FreeUpdate
from .part import Part, PartUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    id: int | None = received("id", INTEGER)
    full_name: str | None = received("fullName", TEXT)
    part: Part | None = received("part", Object(Part))
    closed: Closed | None = received("closed", Object(Closed))
    free: Free | None = received("free", Object(Free))


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    full_name: str | Unset = sent(default=UNSET)
    part: PartUpdate | Unset = sent(default=UNSET)
    closed: ClosedUpdate | Unset = sent(default=UNSET)
    free: FreeUpdate | Unset = sent(default=UNSET)
