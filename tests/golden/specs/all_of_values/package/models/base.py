# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Base`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import Array
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .part import Part, PartUpdate


@final
@read_view()
class Base(ReadView["Base"], Editable["BaseUpdate"]):
    """The schema `Base`."""

    text: str | None = received("text", Text(maxLength=3))
    """What it says."""
    inner: Mapping[str, Any] | None = received("inner", Mapped(ANY))
    parts: Sequence[Part] | None = received("parts", Array(Object(Part)))


@final
@write_view(of=lambda: Base)
class BaseUpdate(WriteView["BaseUpdate"]):
    """The schema `Base`."""

    text: str | Unset = sent(default=UNSET)
    """What it says."""
    inner: dict[str, Any] | Unset = sent(default=UNSET)
    parts: list[PartUpdate] | Unset = sent(default=UNSET)
