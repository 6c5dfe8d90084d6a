# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Base`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Base(ReadView["Base"], Editable["BaseUpdate"]):
    """The schema `Base`."""

    id: int | None = received("id", INTEGER, required=True)
    name: str | None = received("name", TEXT, required=True)


@final
@write_view(of=lambda: Base)
class BaseUpdate(WriteView["BaseUpdate"]):
    """The schema `Base`."""

    name: str = sent()
