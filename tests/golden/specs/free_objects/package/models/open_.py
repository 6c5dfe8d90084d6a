# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Open`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import TEXT
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
class Open(ReadView["Open"], Editable["OpenUpdate"]):
    """The schema `Open`."""

    name: str | None = received("name", TEXT)
    additional_properties: Mapping[str, Any] = received(None, FreeNames(ANY))
    """What has other names than the fields, by name."""


@final
@write_view(of=lambda: Open)
class OpenUpdate(ClosedWriteView["OpenUpdate"]):
    """The schema `Open`."""

    name: str | Unset = sent(default=UNSET)
    additional_properties: dict[str, Any] | Unset = sent(None, FreeNames(ANY), default=UNSET)
    """What has other names than the fields, by name."""
