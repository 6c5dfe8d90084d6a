# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `MaybePart`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class MaybePart(ReadView):
    """The schema `MaybePart`."""

    m: int | None = received("m", INTEGER)

    def to_update(self) -> MaybePartUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return MaybePartUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class MaybePartUpdate(WriteView):
    """The schema `MaybePart`."""

    m: int | Unset = sent("m", INTEGER, default=UNSET)


def decode_maybe_part(data: Any) -> Any:
    """Read a `MaybePart`; return a value that is no JSON object unchanged."""
    view = _BlankMaybePart()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.m = known["m"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = MaybePart
    return view


_BlankMaybePart = decoded_by(decode_maybe_part, MaybePart)


def encode_maybe_part_update(view: Any) -> Any:
    """Write the JSON object of a `MaybePartUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not MaybePartUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.m) is not UNSET:
        data["m"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_maybe_part_update, MaybePartUpdate)
