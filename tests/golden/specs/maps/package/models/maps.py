# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Maps`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.dates import DATE
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    ClosedWriteView,
    Editable,
    ReadView,
    UpdateBody,
    read_view,
    received,
    sent,
    write_view,
)
from .point import Point, PointUpdate


@final
@read_view()
class Maps(ReadView["Maps"], Editable["MapsUpdate"]):
    """The schema `Maps`."""

    free: Mapping[str, Any] | None = received("free", Mapped(ANY))
    open: Mapping[str, Any] | None = received("open", Mapped(ANY))
    days: Mapping[str, datetime.date | str] | None = received("days", Mapped(DATE))
    points: Mapping[str, Point] | None = received("points", Mapped(Object(Point)))
    additional_properties: Mapping[str, int] = received(None, FreeNames(INTEGER))
    """What has other names than the fields, by name."""


@final
@write_view(of=lambda: Maps)
class MapsUpdate(ClosedWriteView["MapsUpdate"], UpdateBody["MapsUpdate", "Maps"]):
    """The schema `Maps`."""

    free: dict[str, Any] | Unset = sent(default=UNSET)
    open: dict[str, Any] | Unset = sent(default=UNSET)
    days: dict[str, datetime.date] | Unset = sent(default=UNSET)
    points: dict[str, PointUpdate] | Unset = sent(default=UNSET)
    additional_properties: dict[str, int] | Unset = sent(None, FreeNames(INTEGER), default=UNSET)
    """What has other names than the fields, by name."""
