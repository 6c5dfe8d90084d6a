# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Card`, as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class CardInput(WriteView["CardInput"]):
    """The schema `Card`."""

    kind: Literal["card"] | Unset = sent("kind", OneOf("card"), default=UNSET)
    note: str | Unset = sent("note", TEXT, default=UNSET)
