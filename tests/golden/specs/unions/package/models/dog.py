# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dog`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Dog(ReadView):
    """The schema `Dog`."""

    kind: str | None = received("kind", TEXT, required=True)
    bark: str | None = received("bark", TEXT)

    def to_update(self) -> DogInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DogInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DogInput(WriteView):
    """The schema `Dog`."""

    kind: str = sent("kind", TEXT)
    bark: str | Unset = sent("bark", TEXT, default=UNSET)


def decode_dog(data: Any) -> Any:
    """Read a `Dog`; return a value that is no JSON object unchanged."""
    view = _BlankDog()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.kind = known["kind"]
        view.bark = known["bark"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Dog
    return view


_BlankDog = decoded_by(decode_dog, Dog)


def encode_dog_input(view: Any) -> Any:
    """Write the JSON object of a `DogInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DogInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.bark) is not UNSET:
        data["bark"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_dog_input, DogInput)
