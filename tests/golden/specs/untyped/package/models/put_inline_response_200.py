# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutInlineResponse200`, as it is read."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.date_times import DATE_TIME
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class PutInlineResponse200(ReadView["PutInlineResponse200"]):
    """The schema `PutInlineResponse200`."""

    at: datetime.datetime | str | None = received("at", DATE_TIME)
