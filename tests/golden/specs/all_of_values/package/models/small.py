# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Small`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Small(ReadView["Small"], Editable["SmallUpdate"]):
    """The schema `Small`."""

    size: Literal["s"] | str | None = received("size", OneOf("s"))
    n: int | None = received("n", INTEGER)


@final
@write_view(of=lambda: Small)
class SmallUpdate(WriteView["SmallUpdate"]):
    """The schema `Small`."""

    size: Literal["s"] | Unset = sent(default=UNSET)
    n: int | Unset = sent(default=UNSET)
