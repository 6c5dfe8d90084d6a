# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `models`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, read_view


@final
@read_view(lazy=True)
class Models(ReadView["Models"]):
    """The schema `models`."""

    operations: str | None = received("operations", TEXT)
