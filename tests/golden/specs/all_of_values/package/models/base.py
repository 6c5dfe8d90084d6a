# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Base`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import ANY, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Base(ReadView):
    """The schema `Base`."""

    text: str | None = received("text", Text(max_length=3))
    """What it says."""
    inner: Mapping[str, Any] | None = received("inner", Mapped(ANY))

    def to_update(self) -> BaseUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return BaseUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class BaseUpdate(WriteView):
    """The schema `Base`."""

    text: str | Unset = sent("text", Text(max_length=3), default=UNSET)
    """What it says."""
    inner: dict[str, Any] | Unset = sent("inner", Mapped(ANY), default=UNSET)


def decode_base(data: Any) -> Any:
    """Read a `Base`; return a value that is no JSON object unchanged."""
    view = _BlankBase()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.text = known["text"]
        raw_inner = known["inner"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.inner = None if raw_inner is None else own(raw_inner)
    view.__class__ = Base
    return view


_BlankBase = decoded_by(decode_base, Base)


def encode_base_update(view: Any) -> Any:
    """Write the JSON object of a `BaseUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not BaseUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.inner) is not UNSET:
        data["inner"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_base_update, BaseUpdate)
