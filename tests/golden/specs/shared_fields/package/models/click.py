# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Click`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Click(ReadView["Click"], Editable["ClickUpdate"]):
    """The schema `Click`."""

    x: int | None = received("x", INTEGER, required=True)


@final
@write_view(of=lambda: Click)
class ClickUpdate(WriteView["ClickUpdate"]):
    """The schema `Click`."""

    x: int = sent()
