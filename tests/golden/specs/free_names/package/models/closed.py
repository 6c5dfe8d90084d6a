# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Closed`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import WriteView, write_view


@final
@read_view(others=FreeNames(NOTHING))
class Closed(ReadView["Closed"], Editable["ClosedUpdate"]):
    """The schema `Closed`."""

    name: str | None = received("name", TEXT)


@final
@write_view(of=Closed.__schema__, others=FreeNames(NOTHING))
class ClosedUpdate(WriteView["ClosedUpdate"]):
    """The schema `Closed`."""

    name: str | Unset = sent(default=UNSET)
