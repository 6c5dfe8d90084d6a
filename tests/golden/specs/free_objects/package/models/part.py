# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Part`, as it is read and as it is sent."""

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
class Part(ReadView):
    """The schema `Part`."""

    n: int | None = received("n", INTEGER)

    def to_update(self) -> PartUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return PartUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class PartUpdate(WriteView):
    """The schema `Part`."""

    n: int | Unset = sent("n", INTEGER, default=UNSET)


def decode_part(data: Any) -> Any:
    """Read a `Part`; return a value that is no JSON object unchanged."""
    view = _BlankPart()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.n = known["n"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Part
    return view


_BlankPart = decoded_by(decode_part, Part)


def encode_part_update(view: Any) -> Any:
    """Write the JSON object of a `PartUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not PartUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.n) is not UNSET:
        data["n"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_part_update, PartUpdate)
