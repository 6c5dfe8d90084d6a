# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Is`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .lost import Lost, LostUpdate
from .made import Made, MadeUpdate
from .moved import Moved, MovedUpdate


@final
@read_view()
class Is(ReadView["Is"], Editable["IsUpdate"]):
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


@final
@write_view(of=lambda: Is)
class IsUpdate(WriteView["IsUpdate"]):
    """The schema `Is`."""

    op: str = sent()
    event: MadeUpdate | MovedUpdate | LostUpdate | None | Unset = sent(default=UNSET)
