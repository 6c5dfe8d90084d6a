# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Grade`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decode_fallback, decoded_by, read_view
from .._runtime.views.write_view import WriteView, encoded_by, with_carried, write_view


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
        Give the editable copy: what may be sent, without the read-only fields.

        What does not fit the contract goes back as it came until it is assigned. A field that can't hold what
        came, such as a list for which null came, is `UNSET`; an item of a list stays what it was.
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
    """Read a `Grade`; what is no JSON object stays as it is."""
    view = _BlankGrade()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.raw = known["raw"]
        view.metric = known["metric"]
        view.value = known["value"]
    except (KeyError, TypeError):
        return decode_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Grade
    return view


_BlankGrade = decoded_by(decode_grade, Grade)


def encode_grade_update(view: Any) -> Any:
    """Give the JSON object of a `GradeUpdate`; anything else stays as it is."""
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
