# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AddThingBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class AddThingBodyInput(WriteView["AddThingBodyInput"]):
    """The schema `AddThingBody`."""

    on: datetime.date | Unset = sent("on", DATE, default=UNSET)
