# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingInput"]):
    """For example `{"name": "of the schema"}`, `{"name": "another"}`."""

    name: str | None = received("name", nullable(TEXT))


@final
@write_view(of=lambda: Thing)
class ThingInput(WriteView["ThingInput"]):
    """For example `{"name": "of the schema"}`, `{"name": "another"}`."""

    name: str | None | Unset = sent(default=UNSET)
