# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `datetime`, as it is read."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, read_view


@final
@read_view()
class Datetime(ReadView["Datetime"]):
    """The schema `datetime`."""

    date: datetime.date | str | None = received("date", DATE)
