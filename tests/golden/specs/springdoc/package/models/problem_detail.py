# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ProblemDetail`, as it is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class ProblemDetail(ReadView["ProblemDetail"]):
    """The schema `ProblemDetail`."""

    type: str | None = received("type", TEXT)
    title: str | None = received("title", TEXT)
    status: int | None = received("status", INTEGER)
    properties: Mapping[str, Mapping[str, Any]] | None = received("properties", Mapped(Mapped(ANY)))
