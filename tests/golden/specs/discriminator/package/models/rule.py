# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `All`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .is_ import Is, IsUpdate


@final
@read_view
class All(ReadView):
    """The schema `All`."""

    op: str | None = received("op", TEXT, required=True)
    rules: Sequence[All | Is] | None = received(
        "rules", Array(Tagged("op", {"All": Object(lambda: All), "Is": Object(Is)}))
    )
    named: Mapping[str, All | Is] | None = received(
        "named", Mapped(Tagged("op", {"All": Object(lambda: All), "Is": Object(Is)}))
    )
    else_: All | Is | None = received(
        "else", nullable(Tagged("op", {"All": Object(lambda: All), "Is": Object(Is)}))
    )

    def to_update(self) -> AllUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return AllUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class AllUpdate(WriteView):
    """The schema `All`."""

    op: str = sent("op", TEXT)
    rules: list[AllUpdate | IsUpdate] | Unset = sent(
        "rules",
        Array(Tagged("op", {"All": Object(lambda: AllUpdate), "Is": Object(IsUpdate)})),
        default=UNSET,
    )
    named: dict[str, AllUpdate | IsUpdate] | Unset = sent(
        "named",
        Mapped(Tagged("op", {"All": Object(lambda: AllUpdate), "Is": Object(IsUpdate)})),
        default=UNSET,
    )
    else_: AllUpdate | IsUpdate | None | Unset = sent(
        "else",
        nullable(Tagged("op", {"All": Object(lambda: AllUpdate), "Is": Object(IsUpdate)})),
        default=UNSET,
    )


def decode_all_(data: Any) -> Any:
    """Read an `All`; return a value that is no JSON object unchanged."""
    view = _BlankAll()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.op = known["op"]
        raw_rules = known["rules"]
        raw_named = known["named"]
        raw_else_ = known["else"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.rules = None if raw_rules is None else All.__view_fields__["rules"].kind.decode(raw_rules)
    view.named = None if raw_named is None else All.__view_fields__["named"].kind.decode(raw_named)
    view.else_ = None if raw_else_ is None else All.__view_fields__["else_"].kind.decode(raw_else_)
    view.__class__ = All
    return view


_BlankAll = decoded_by(decode_all_, All)


def encode_all_update(view: Any) -> Any:
    """Write the JSON object of an `AllUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AllUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.op) is not UNSET:
        data["op"] = value
    if (value := view.rules) is not UNSET:
        data["rules"] = AllUpdate.__view_fields__["rules"].kind.encode(value)
    if (value := view.named) is not UNSET:
        data["named"] = AllUpdate.__view_fields__["named"].kind.encode(value)
    if (value := view.else_) is not UNSET:
        data["else"] = AllUpdate.__view_fields__["else_"].kind.encode(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_all_update, AllUpdate)
