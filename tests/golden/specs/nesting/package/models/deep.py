# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Deep`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .deep_deep import DeepDeep, DeepDeepUpdate, decode_deep_deep, encode_deep_deep_update
from .deep_first import DeepFirst, DeepFirstUpdate, decode_deep_first, encode_deep_first_update
from .deep_second import DeepSecond, DeepSecondUpdate, decode_deep_second, encode_deep_second_update


@final
@read_view
class Deep(ReadView):
    """The schema `Deep`."""

    first: DeepFirst | None = received("first", Object(DeepFirst))
    second: DeepSecond | None = received("second", Object(DeepSecond))
    deep: DeepDeep | None = received("deep", Object(DeepDeep))

    def to_update(self) -> DeepUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DeepUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class DeepUpdate(WriteView):
    """The schema `Deep`."""

    first: DeepFirstUpdate | Unset = sent("first", Object(DeepFirstUpdate), default=UNSET)
    second: DeepSecondUpdate | Unset = sent("second", Object(DeepSecondUpdate), default=UNSET)
    deep: DeepDeepUpdate | Unset = sent("deep", Object(DeepDeepUpdate), default=UNSET)

    def changes_since(self, original: Deep) -> DeepUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Deep`.
        """
        update = changes(self, original, Deep)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_deep(data: Any) -> Any:
    """Read a `Deep`; return a value that is no JSON object unchanged."""
    view = _BlankDeep()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        raw_first = known["first"]
        raw_second = known["second"]
        raw_deep = known["deep"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.first = None if raw_first is None else decode_deep_first(raw_first)
    view.second = None if raw_second is None else decode_deep_second(raw_second)
    view.deep = None if raw_deep is None else decode_deep_deep(raw_deep)
    view.__class__ = Deep
    return view


_BlankDeep = decoded_by(decode_deep, Deep)


def encode_deep_update(view: Any) -> Any:
    """Write the JSON object of a `DeepUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DeepUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.first) is not UNSET:
        data["first"] = encode_deep_first_update(value)
    if (value := view.second) is not UNSET:
        data["second"] = encode_deep_second_update(value)
    if (value := view.deep) is not UNSET:
        data["deep"] = encode_deep_deep_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_deep_update, DeepUpdate)
