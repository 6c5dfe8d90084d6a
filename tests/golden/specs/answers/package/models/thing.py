# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Thing(ReadView["Thing"]):
    """The schema `Thing`."""

    id: int | None = received("id", INTEGER)
