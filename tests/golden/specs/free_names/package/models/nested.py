# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Nested`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.containers import AnyOf
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .nested_value_option_2 import NestedValueOption2, NestedValueOption2Update


@final
@read_view
class Nested(ReadView):
    """The schema `Nested`."""

    n: int | None = received("n", INTEGER)
    additional_properties: Mapping[str, Nested | NestedValueOption2] = received(
        None, FreeNames(AnyOf(Object(lambda: Nested), Object(NestedValueOption2)))
    )
    """What has other names than the fields, by name."""

    def to_update(self) -> NestedUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return NestedUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class NestedUpdate(WriteView):
    """The schema `Nested`."""

    n: int | Unset = sent("n", INTEGER, default=UNSET)
    additional_properties: dict[str, NestedUpdate | NestedValueOption2Update] | Unset = sent(
        None,
        FreeNames(AnyOf(Object(lambda: NestedUpdate), Object(NestedValueOption2Update))),
        default=UNSET,
    )
    """What has other names than the fields, by name."""


def decode_nested(data: Any) -> Any:
    """Read a `Nested`; return a value that is no JSON object unchanged."""
    view = _BlankNested()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.n = known["n"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Nested
    return view


_BlankNested = decoded_by(decode_nested, Nested)


def encode_nested_update(view: Any) -> Any:
    """Write the JSON object of a `NestedUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not NestedUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.n) is not UNSET:
        data["n"] = value
    if (value := view.additional_properties) is not UNSET:
        data.update(NestedUpdate.__view_fields__["additional_properties"].kind.encode(value))
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_nested_update, NestedUpdate)
