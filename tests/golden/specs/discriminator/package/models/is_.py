# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Is`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .lost import Lost, LostUpdate
from .made import Made, MadeUpdate
from .moved import Moved, MovedUpdate


@final
@read_view
class Is(ReadView):
    """The schema `Is`."""

    op: str | None = received("op", TEXT, required=True)
    event: Made | Moved | Lost | None = received(
        "event",
        nullable(
            Tagged(
                "@type",
                {
                    "made.v1": Object(Made),
                    "made.v2": Object(Made),
                    "": Object(Moved),
                    "Lost": Object(Lost),
                },
            )
        ),
    )

    def to_update(self) -> IsUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return IsUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class IsUpdate(WriteView):
    """The schema `Is`."""

    op: str = sent("op", TEXT)
    event: MadeUpdate | MovedUpdate | LostUpdate | None | Unset = sent(
        "event",
        nullable(
            Tagged(
                "@type",
                {
                    "made.v1": Object(MadeUpdate),
                    "made.v2": Object(MadeUpdate),
                    "": Object(MovedUpdate),
                    "Lost": Object(LostUpdate),
                },
            )
        ),
        default=UNSET,
    )


def decode_is_(data: Any) -> Any:
    """Read an `Is`; return a value that is no JSON object unchanged."""
    view = _BlankIs()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.op = known["op"]
        raw_event = known["event"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.event = None if raw_event is None else Is.__view_fields__["event"].kind.decode(raw_event)
    view.__class__ = Is
    return view


_BlankIs = decoded_by(decode_is_, Is)


def encode_is_update(view: Any) -> Any:
    """Write the JSON object of an `IsUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not IsUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.op) is not UNSET:
        data["op"] = value
    if (value := view.event) is not UNSET:
        data["event"] = IsUpdate.__view_fields__["event"].kind.encode(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_is_update, IsUpdate)
