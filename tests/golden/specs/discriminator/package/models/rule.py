# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `All`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .is_ import Is, IsUpdate


@final
@read_view()
class All(ReadView["All"], Editable["AllUpdate"]):
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


@final
@write_view(of=lambda: All)
class AllUpdate(WriteView["AllUpdate"]):
    """The schema `All`."""

    op: str = sent()
    rules: list[AllUpdate | IsUpdate] | Unset = sent(default=UNSET)
    named: dict[str, AllUpdate | IsUpdate] | Unset = sent(default=UNSET)
    else_: AllUpdate | IsUpdate | None | Unset = sent(default=UNSET)
