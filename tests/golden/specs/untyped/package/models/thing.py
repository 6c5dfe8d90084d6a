# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.objects import Object
from .._runtime.views import ReadView, read_view, received
from .thing_inner import ThingInner
from .thing_list_item import ThingListItem


@final
@read_view()
class Thing(ReadView["Thing"]):
    """The schema `Thing`."""

    at: datetime.datetime | str | None = received("at", DATE_TIME)
    inner: ThingInner | None = received("inner", Object(ThingInner))
    list_: Sequence[ThingListItem] | None = received("list", Array(Object(ThingListItem)))
