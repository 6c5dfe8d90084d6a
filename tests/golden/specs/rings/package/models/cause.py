# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Cause`, `CauseInner`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Cause(ReadView["Cause"]):
    """The schema `Cause`."""

    cause: Cause | None = received("cause", Object(lambda: Cause))
    inner: CauseInner | None = received("inner", Object(lambda: CauseInner))


@final
@read_view()
class CauseInner(ReadView["CauseInner"]):
    """The schema `CauseInner`."""

    causes: Sequence[Cause] | None = received("causes", Array(Object(lambda: Cause)))
