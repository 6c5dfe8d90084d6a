# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeep`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .deep_deep_n1 import (
    DeepDeepN1,
    DeepDeepN1Update,
    decode_deep_deep_n1,
    encode_deep_deep_n1_update,
)


@final
@read_view
class DeepDeep(ReadView):
    """The schema `DeepDeep`."""

    n1: DeepDeepN1 | None = received("n1", Object(DeepDeepN1))

    def to_update(self) -> DeepDeepUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DeepDeepUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DeepDeepUpdate(WriteView):
    """The schema `DeepDeep`."""

    n1: DeepDeepN1Update | Unset = sent("n1", Object(DeepDeepN1Update), default=UNSET)


def decode_deep_deep(data: Any) -> Any:
    """Read a `DeepDeep`; return a value that is no JSON object unchanged."""
    view = _BlankDeepDeep()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_n1 = known["n1"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.n1 = None if raw_n1 is None else decode_deep_deep_n1(raw_n1)
    view.__class__ = DeepDeep
    return view


_BlankDeepDeep = decoded_by(decode_deep_deep, DeepDeep)


def encode_deep_deep_update(view: Any) -> Any:
    """Write the JSON object of a `DeepDeepUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DeepDeepUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.n1) is not UNSET:
        data["n1"] = encode_deep_deep_n1_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_deep_deep_update, DeepDeepUpdate)
