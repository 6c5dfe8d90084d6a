# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dated`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import WriteView, write_view


@final
@read_view()
class Dated(ReadView["Dated"], Editable["DatedUpdate"]):
    """The schema `Dated`."""

    made: datetime.date | str | None = received("made", DATE)


@final
@write_view(of=Dated.__schema__)
class DatedUpdate(WriteView["DatedUpdate"]):
    """The schema `Dated`."""

    made: datetime.date | Unset = sent(default=UNSET)
