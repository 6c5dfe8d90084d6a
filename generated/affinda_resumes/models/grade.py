# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Grade`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Grade(ReadView):
    """The result of a course."""

    raw: str | None = received("raw", nullable(TEXT))
    """The result as written in the resume."""
    metric: str | None = received("metric", nullable(TEXT))
    """The scale on which the result was given."""
    value: str | None = received("value", nullable(TEXT))
    """The result on that scale, as text even where it is a number."""

    def to_update(self) -> GradeUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return GradeUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class GradeUpdate(WriteView):
    """The result of a course."""

    raw: str | None | Unset = sent("raw", nullable(TEXT), default=UNSET)
    """The result as written in the resume."""
    metric: str | None | Unset = sent("metric", nullable(TEXT), default=UNSET)
    """The scale on which the result was given."""
    value: str | None | Unset = sent("value", nullable(TEXT), default=UNSET)
    """The result on that scale, as text even where it is a number."""


def decode_grade(data: Any) -> Any:
    """Read a `Grade`; return a value that is no JSON object unchanged."""
    view = _BlankGrade()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.raw = known["raw"]
        view.metric = known["metric"]
        view.value = known["value"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Grade
    return view


_BlankGrade = decoded_by(decode_grade, Grade)


def encode_grade_update(view: Any) -> Any:
    """Write the JSON object of a `GradeUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not GradeUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.raw) is not UNSET:
        data["raw"] = value
    if (value := view.metric) is not UNSET:
        data["metric"] = value
    if (value := view.value) is not UNSET:
        data["value"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_grade_update, GradeUpdate)
