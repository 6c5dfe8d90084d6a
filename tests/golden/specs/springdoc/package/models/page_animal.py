# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PageAnimal`, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER
from .._runtime.schema.tagged import Tagged
from .._runtime.views import ReadView, read_view, received
from .cat import Cat
from .dog import Dog


@final
@read_view()
class PageAnimal(ReadView["PageAnimal"]):
    """The schema `PageAnimal`."""

    total_elements: int | None = received("totalElements", INTEGER)
    content: Sequence[Cat | Dog] | None = received(
        "content", Array(Tagged("type", {"Cat": Object(Cat), "Dog": Object(Dog)}))
    )
