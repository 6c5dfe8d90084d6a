# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Cat`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decode_fallback, decoded_by, read_view
from .._runtime.views.write_view import WriteView, encoded_by, with_carried, write_view


@final
@read_view
class Cat(ReadView):
    """The schema `Cat`."""

    kind: str | None = received("kind", TEXT, required=True)
    lives: int | None = received("lives", INTEGER)

    def to_update(self) -> CatInput:
        """
        Give the editable copy: what may be sent, without the read-only fields.

        What does not fit the contract goes back as it came until it is assigned. A field that can't hold what
        came, such as a list for which null came, is `UNSET`; an item of a list stays what it was.
        """
        return CatInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class CatInput(WriteView):
    """The schema `Cat`."""

    kind: str = sent("kind", TEXT)
    lives: int | Unset = sent("lives", INTEGER, default=UNSET)


def decode_cat(data: Any) -> Any:
    """Read a `Cat`; what is no JSON object stays as it is."""
    view = _BlankCat()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.kind = known["kind"]
        view.lives = known["lives"]
    except (KeyError, TypeError):
        return decode_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Cat
    return view


_BlankCat = decoded_by(decode_cat, Cat)


def encode_cat_input(view: Any) -> Any:
    """Give the JSON object of a `CatInput`; anything else stays as it is."""
    value: Any = view.__class__
    if value is not CatInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.lives) is not UNSET:
        data["lives"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_cat_input, CatInput)
