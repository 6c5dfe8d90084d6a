# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Taken`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.containers import AnyOf
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .nested import Nested, NestedUpdate
from .nested_value_option_2 import NestedValueOption2, NestedValueOption2Update


@final
@read_view
class Taken(ReadView):
    """A property has the name of ours; the rest are objects, taken in."""

    n: int | None = received("n", INTEGER)
    additional_properties_2: int | None = received("additionalProperties", INTEGER)
    additional_properties: bool | None = received("additional_properties", BOOLEAN)
    additional_properties_: Mapping[str, Nested | NestedValueOption2] = received(
        None, FreeNames(AnyOf(Object(Nested), Object(NestedValueOption2)))
    )
    """What has other names than the fields, by name."""

    def to_update(self) -> TakenUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return TakenUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class TakenUpdate(WriteView):
    """A property has the name of ours; the rest are objects, taken in."""

    n: int | Unset = sent("n", INTEGER, default=UNSET)
    additional_properties_2: int | Unset = sent("additionalProperties", INTEGER, default=UNSET)
    additional_properties: bool | Unset = sent("additional_properties", BOOLEAN, default=UNSET)
    additional_properties_: dict[str, NestedUpdate | NestedValueOption2Update] | Unset = sent(
        None,
        FreeNames(AnyOf(Object(NestedUpdate), Object(NestedValueOption2Update))),
        default=UNSET,
    )
    """What has other names than the fields, by name."""


def decode_taken(data: Any) -> Any:
    """Read a `Taken`; return a value that is no JSON object unchanged."""
    view = _BlankTaken()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.n = known["n"]
        view.additional_properties_2 = known["additionalProperties"]
        view.additional_properties = known["additional_properties"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Taken
    return view


_BlankTaken = decoded_by(decode_taken, Taken)


def encode_taken_update(view: Any) -> Any:
    """Write the JSON object of a `TakenUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not TakenUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.n) is not UNSET:
        data["n"] = value
    if (value := view.additional_properties_2) is not UNSET:
        data["additionalProperties"] = value
    if (value := view.additional_properties) is not UNSET:
        data["additional_properties"] = value
    if (value := view.additional_properties_) is not UNSET:
        data.update(TakenUpdate.__view_fields__["additional_properties_"].kind.encode(value))
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_taken_update, TakenUpdate)
