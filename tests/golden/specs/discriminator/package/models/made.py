# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Made`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Made(ReadView["Made"], Editable["MadeUpdate"]):
    """The schema `Made`."""

    type: Literal["made.v1", "made.v2"] | str | None = received(
        "@type", OneOf("made.v1", "made.v2"), required=True
    )
    id: int | None = received("id", INTEGER)
    by: str | None = received("by", TEXT)


@final
@write_view(of=lambda: Made)
class MadeUpdate(WriteView["MadeUpdate"]):
    """The schema `Made`."""

    type: Literal["made.v1", "made.v2"] = sent()
    by: str | Unset = sent(default=UNSET)
