# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Chicken`, `Egg`."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Chicken(ReadView["Chicken"]):
    """The schema `Chicken`."""

    egg: Egg | None = received("egg", Object(lambda: Egg))


@final
@read_view()
class Egg(ReadView["Egg"]):
    """The schema `Egg`."""

    chicken: Chicken | None = received("chicken", nullable(Object(lambda: Chicken)))
