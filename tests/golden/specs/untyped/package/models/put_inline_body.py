# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutInlineBody`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class PutInlineBodyUpdate(WriteView["PutInlineBodyUpdate"]):
    """The schema `PutInlineBody`."""

    a: int = sent("a", INTEGER)
