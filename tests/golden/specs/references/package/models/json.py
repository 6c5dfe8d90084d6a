# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `JsonOption6`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, NUMBER, TEXT
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
class JsonOption6(ReadView["JsonOption6"], Editable["JsonOption6Update"]):
    """The schema `JsonOption6`."""

    additional_properties: Mapping[str, str | float | bool | Sequence[Any] | JsonOption6 | None] = (
        received(
            None,
            FreeNames(
                nullable(AnyOf(TEXT, NUMBER, BOOLEAN, Array(ANY), Object(lambda: JsonOption6)))
            ),
        )
    )
    """What has other names than the fields, by name."""


@final
@write_view(of=lambda: JsonOption6)
class JsonOption6Update(ClosedWriteView["JsonOption6Update"]):
    """The schema `JsonOption6`."""

    additional_properties: (
        dict[str, str | float | bool | list[Any] | JsonOption6Update | None] | Unset
    ) = sent(
        None,
        FreeNames(
            nullable(AnyOf(TEXT, NUMBER, BOOLEAN, Array(ANY), Object(lambda: JsonOption6Update)))
        ),
        default=UNSET,
    )
    """What has other names than the fields, by name."""
