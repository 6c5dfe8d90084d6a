# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Show`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Show(ReadView["Show"], Editable["ShowInput"]):
    """The schema `Show`."""

    type: Literal["show", "series"] | str | None = received("type", OneOf("show", "series"))
    host: str | None = received("host", TEXT)


@final
@write_view(of=lambda: Show)
class ShowInput(WriteView["ShowInput"]):
    """The schema `Show`."""

    type: Literal["show", "series"] | Unset = sent(default=UNSET)
    host: str | Unset = sent(default=UNSET)
