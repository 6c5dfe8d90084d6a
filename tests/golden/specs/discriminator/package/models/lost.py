# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Lost`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decode_fallback, decoded_by, read_view
from .._runtime.views.write_view import WriteView, encoded_by, with_carried, write_view


@final
@read_view
class Lost(ReadView):
    """The schema `Lost`."""

    type: str | None = received("@type", TEXT, required=True)

    def to_update(self) -> LostInput:
        """
        Give the editable copy: what may be sent, without the read-only fields.

        What does not fit the contract goes back as it came until it is assigned. A field that can't hold what
        came, such as a list for which null came, is `UNSET`; an item of a list stays what it was.
        """
        return LostInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class LostInput(WriteView):
    """The schema `Lost`."""

    type: str = sent("@type", TEXT)
    by: str | Unset = sent("by", TEXT, default=UNSET)


def decode_lost(data: Any) -> Any:
    """Read a `Lost`; what is no JSON object stays as it is."""
    view = _BlankLost()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.type = known["@type"]
    except (KeyError, TypeError):
        return decode_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Lost
    return view


_BlankLost = decoded_by(decode_lost, Lost)


def encode_lost_input(view: Any) -> Any:
    """Give the JSON object of a `LostInput`; anything else stays as it is."""
    value: Any = view.__class__
    if value is not LostInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.type) is not UNSET:
        data["@type"] = value
    if (value := view.by) is not UNSET:
        data["by"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_lost_input, LostInput)
