# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `models`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Models(ReadView["Models"]):
    """The schema `models`."""

    operations: str | None = received("operations", TEXT)
