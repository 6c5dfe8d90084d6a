# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Client`, as it is read."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, read_view


@final
@read_view()
class Client_(ReadView["Client_"]):
    """The schema `Client`."""

    any: Literal["asc", "ASC", "1", "None"] | str | None = received(
        "any", OneOf("asc", "ASC", "1", "None")
    )
