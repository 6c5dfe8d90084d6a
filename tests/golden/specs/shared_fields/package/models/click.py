# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Click`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Click(ReadView):
    """The schema `Click`."""

    x: int | None = received("x", INTEGER, required=True)

    def to_update(self) -> ClickUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ClickUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class ClickUpdate(WriteView):
    """The schema `Click`."""

    x: int = sent("x", INTEGER)


def decode_click(data: Any) -> Any:
    """Read a `Click`; return a value that is no JSON object unchanged."""
    view = _BlankClick()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.x = known["x"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Click
    return view


_BlankClick = decoded_by(decode_click, Click)


def encode_click_update(view: Any) -> Any:
    """Write the JSON object of a `ClickUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ClickUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.x) is not UNSET:
        data["x"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_click_update, ClickUpdate)
