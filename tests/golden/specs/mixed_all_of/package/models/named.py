# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Named`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Named(ReadView["Named"], Editable["NamedUpdate"]):
    """The schema `Named`."""

    name: str | None = received("name", Text(maxLength=9))


@final
@write_view(of=lambda: Named)
class NamedUpdate(WriteView["NamedUpdate"]):
    """The schema `Named`."""

    name: str | Unset = sent(default=UNSET)
