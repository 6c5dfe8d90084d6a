# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Client`, as it is read."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Client_(ReadView["Client_"]):
    """The schema `Client`."""

    any: Literal["asc", "ASC", "1", "None"] | str | None = received(
        "any", OneOf("asc", "ASC", "1", "None")
    )
