# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Section`, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.scalars import NUMBER, TEXT, Integer
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Section(ReadView["Section"]):
    """
    A part of the document. It occurs in responses only, because the property that leads here
    is read-only.
    """

    section_type: str | None = received("sectionType", nullable(TEXT))
    """What the section is about, such as `PersonalDetails`. For example `"PersonalDetails"`."""
    bbox: Sequence[float] | None = received("bbox", Array(NUMBER, minItems=4, maxItems=4))
    """
    The rectangle around the section on its page, four numbers. The documented example reads
    as left, top, right and bottom in points. For example `[0, 36.392, 612, 111.056]`.
    """
    page_index: int | None = received("pageIndex", nullable(Integer(minimum=0)))
    """The page on which the section stands. The first page is 0. For example `0`."""
    text: str | None = received("text", nullable(TEXT))
    """All text of the section. For example `"<All text from the {sectionType} section>"`."""
