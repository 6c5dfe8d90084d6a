# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Gone`, as it is read."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Gone(ReadView["Gone"]):
    """The schema `Gone`."""

    since: datetime.date | str | None = received("since", DATE)
