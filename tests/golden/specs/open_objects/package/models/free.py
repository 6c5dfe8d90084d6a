# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Free`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import final

from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    ClosedWriteView,
    Editable,
    ReadView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Free(ReadView["Free"], Editable["FreeUpdate"]):
    """The schema `Free`."""

    n: int | None = received("n", INTEGER)
    additional_properties: Mapping[str, int] = received(None, FreeNames(INTEGER))
    """What has other names than the fields, by name."""


@final
@write_view(of=lambda: Free)
class FreeUpdate(ClosedWriteView["FreeUpdate"]):
    """The schema `Free`."""

    n: int | Unset = sent(default=UNSET)
    additional_properties: dict[str, int] | Unset = sent(None, FreeNames(INTEGER), default=UNSET)
    """What has other names than the fields, by name."""
