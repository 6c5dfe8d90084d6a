# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `ThingInner`, as it is read."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, read_view


@final
@read_view()
class ThingInner(ReadView["ThingInner"]):
    """The schema `ThingInner`."""

    on: datetime.date | str | None = received("on", DATE)
