# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `NestedValueOption2`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class NestedValueOption2(ReadView):
    """The schema `NestedValueOption2`."""

    __view_free__: ClassVar[Any] = FreeNames(NOTHING)

    day: datetime.date | str | None = received("day", DATE)

    def to_update(self) -> NestedValueOption2Update:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return NestedValueOption2Update.__view_to_editable__(self.__view_data__)


@final
@write_view()
class NestedValueOption2Update(WriteView):
    """The schema `NestedValueOption2`."""

    __view_free__: ClassVar[Any] = FreeNames(NOTHING)

    day: datetime.date | Unset = sent("day", DATE, default=UNSET)


def decode_nested_value_option_2(data: Any) -> Any:
    """Read a `NestedValueOption2`; return a value that is no JSON object unchanged."""
    view = _BlankNestedValueOption2()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_day = known["day"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.day = None if raw_day is None else to_date(raw_day)
    view.__class__ = NestedValueOption2
    return view


_BlankNestedValueOption2 = decoded_by(decode_nested_value_option_2, NestedValueOption2)


def encode_nested_value_option_2_update(view: Any) -> Any:
    """Write the JSON object of a `NestedValueOption2Update`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not NestedValueOption2Update:
        return view
    data: dict[str, Any] = {}
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_nested_value_option_2_update, NestedValueOption2Update)
