# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Big`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Big(ReadView["Big"], Editable["BigUpdate"]):
    """The schema `Big`."""

    size: Literal["l", "xl"] | str | None = received("size", OneOf("l", "xl"))


@final
@write_view(of=lambda: Big)
class BigUpdate(WriteView["BigUpdate"]):
    """The schema `Big`."""

    size: Literal["l", "xl"] | Unset = sent(default=UNSET)
