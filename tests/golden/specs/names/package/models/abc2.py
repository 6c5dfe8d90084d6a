# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ABC2`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.views import ReadView, read_view, received
from .abc3 import Abc3


@final
@read_view()
class ABC2(ReadView["ABC2"]):
    """The schema `ABC2`."""

    abc: Abc3 | None = received("abc", Object(Abc3))
