# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `CarMust`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import Text
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class CarMust(ReadView["CarMust"], Editable["CarMustUpdate"]):
    """The schema `CarMust`."""

    name: str | None = received("name", Text(maxLength=9), required=True)


@final
@write_view(of=lambda: CarMust)
class CarMustUpdate(WriteView["CarMustUpdate"]):
    """The schema `CarMust`."""

    name: str = sent()
