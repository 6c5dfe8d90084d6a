# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Grade`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Grade(ReadView["Grade"], Editable["GradeUpdate"]):
    """The result of a course."""

    raw: str | None = received("raw", nullable(TEXT))
    """
    The result as written in the resume. For example `"GPA
    : 3.35"`.
    """
    metric: str | None = received("metric", nullable(TEXT))
    """The scale on which the result was given. For example `"GPA"`."""
    value: str | None = received("value", nullable(TEXT))
    """The result on that scale, as text even where it is a number. For example `"3.35"`."""


@final
@write_view(of=lambda: Grade)
class GradeUpdate(WriteView["GradeUpdate"]):
    """The result of a course."""

    raw: str | None | Unset = sent(default=UNSET)
    """
    The result as written in the resume. For example `"GPA
    : 3.35"`.
    """
    metric: str | None | Unset = sent(default=UNSET)
    """The scale on which the result was given. For example `"GPA"`."""
    value: str | None | Unset = sent(default=UNSET)
    """The result on that scale, as text even where it is a number. For example `"3.35"`."""
