# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Never, final

from .._runtime.schema.containers import AnyOf
from .._runtime.schema.dates import DATE
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING, Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    ClosedWriteView,
    Editable,
    ReadView,
    UpdateBody,
    read_view,
    received,
    sent,
    write_view,
)
from .closed import Closed, ClosedUpdate
from .open_ import Open, OpenUpdate
from .taken import Taken, TakenUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    id: int | None = received("id", INTEGER, required=True)
    opened: datetime.date | str | None = received("opened", DATE)
    open: Open | None = received("open", Object(Open))
    taken: Taken | None = received("taken", Object(Taken))
    closed: Closed | None = received("closed", Object(Closed))
    empty: Mapping[str, Any] | None = received("empty", Mapped(NOTHING))
    either: Open | Closed | None = received("either", AnyOf(Object(Open), Object(Closed)))
    additional_properties: Mapping[str, datetime.date | str] = received(None, FreeNames(DATE))
    """Days by name."""


@final
@write_view(of=lambda: Thing)
class ThingUpdate(ClosedWriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    secret: str = sent("secret", TEXT)
    opened: datetime.date | Unset = sent(default=UNSET)
    open: OpenUpdate | Unset = sent(default=UNSET)
    taken: TakenUpdate | Unset = sent(default=UNSET)
    closed: ClosedUpdate | Unset = sent(default=UNSET)
    empty: dict[str, Never] | Unset = sent(default=UNSET)
    either: OpenUpdate | ClosedUpdate | Unset = sent(default=UNSET)
    additional_properties: dict[str, datetime.date] | Unset = sent(
        None, FreeNames(DATE), default=UNSET
    )
    """Days by name."""
