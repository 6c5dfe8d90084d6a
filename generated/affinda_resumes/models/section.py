# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Section`, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.json_values import own
from .._runtime.schema.scalars import NUMBER, TEXT, Integer
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Section(ReadView):
    """
    A part of the document. It occurs in responses only, because the property that leads here
    is read-only.
    """

    section_type: str | None = received("sectionType", nullable(TEXT))
    """What the section is about, such as `PersonalDetails`."""
    bbox: Sequence[float] | None = received("bbox", Array(NUMBER, min_items=4, max_items=4))
    """
    The rectangle around the section on its page, four numbers. The documented example reads
    as left, top, right and bottom in points.
    """
    page_index: int | None = received("pageIndex", nullable(Integer(minimum=0)))
    """The page on which the section stands. The first page is 0."""
    text: str | None = received("text", nullable(TEXT))
    """All text of the section."""


def decode_section(data: Any) -> Any:
    """Read a `Section`; return a value that is no JSON object unchanged."""
    view = _BlankSection()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.section_type = known["sectionType"]
        raw_bbox = known["bbox"]
        view.page_index = known["pageIndex"]
        view.text = known["text"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.bbox = None if raw_bbox is None else own(raw_bbox)
    view.__class__ = Section
    return view


_BlankSection = decoded_by(decode_section, Section)
