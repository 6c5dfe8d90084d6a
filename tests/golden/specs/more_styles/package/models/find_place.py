# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `FindPlace`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import ClosedWriteView, sent, write_view


@final
@write_view()
class FindPlaceInput(ClosedWriteView["FindPlaceInput"]):
    """The schema `FindPlace`."""

    city: str | Unset = sent("city", TEXT, default=UNSET)
    additional_properties: dict[str, list[str]] | Unset = sent(
        None, FreeNames(Array(TEXT)), default=UNSET
    )
    """What has other names than the fields, by name."""
