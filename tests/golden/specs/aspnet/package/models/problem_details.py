# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ProblemDetails`, as it is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import nullable
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class ProblemDetails(ReadView["ProblemDetails"]):
    """The schema `ProblemDetails`."""

    type: str | None = received("type", nullable(TEXT))
    title: str | None = received("title", nullable(TEXT))
    status: int | None = received("status", nullable(INTEGER))
    additional_properties: Mapping[str, Any] = received(None, FreeNames(ANY))
    """What has other names than the fields, by name."""
