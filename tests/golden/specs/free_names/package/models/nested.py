# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Nested`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import final

from .._runtime.schema.containers import AnyOf
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.objects import Object
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
from .nested_value_option_2 import NestedValueOption2, NestedValueOption2Update


@final
@read_view()
class Nested(ReadView["Nested"], Editable["NestedUpdate"]):
    """The schema `Nested`."""

    n: int | None = received("n", INTEGER)
    additional_properties: Mapping[str, Nested | NestedValueOption2] = received(
        None, FreeNames(AnyOf(Object(lambda: Nested), Object(NestedValueOption2)))
    )
    """What has other names than the fields, by name."""


@final
@write_view(of=lambda: Nested)
class NestedUpdate(ClosedWriteView["NestedUpdate"]):
    """The schema `Nested`."""

    n: int | Unset = sent(default=UNSET)
    additional_properties: dict[str, NestedUpdate | NestedValueOption2Update] | Unset = sent(
        None,
        FreeNames(AnyOf(Object(lambda: NestedUpdate), Object(NestedValueOption2Update))),
        default=UNSET,
    )
    """What has other names than the fields, by name."""
