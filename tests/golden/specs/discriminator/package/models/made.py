# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Made`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Made(ReadView):
    """The schema `Made`."""

    type: Literal["made.v1", "made.v2"] | str | None = received(
        "@type", OneOf("made.v1", "made.v2"), required=True
    )
    id: int | None = received("id", INTEGER)
    by: str | None = received("by", TEXT)

    def to_update(self) -> MadeUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return MadeUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class MadeUpdate(WriteView):
    """The schema `Made`."""

    type: Literal["made.v1", "made.v2"] = sent("@type", OneOf("made.v1", "made.v2"))
    by: str | Unset = sent("by", TEXT, default=UNSET)


def decode_made(data: Any) -> Any:
    """Read a `Made`; return a value that is no JSON object unchanged."""
    view = _BlankMade()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.type = known["@type"]
        view.id = known["id"]
        view.by = known["by"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Made
    return view


_BlankMade = decoded_by(decode_made, Made)


def encode_made_update(view: Any) -> Any:
    """Write the JSON object of a `MadeUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not MadeUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.type) is not UNSET:
        data["@type"] = value
    if (value := view.by) is not UNSET:
        data["by"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_made_update, MadeUpdate)
