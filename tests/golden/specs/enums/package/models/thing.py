# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.enums import OneOf
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import NULL
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    kind: Literal["thing"] | str | None = received("kind", OneOf("thing"), required=True)
    sort: Literal["asc", "ASC"] | str | None = received("sort", OneOf("asc", "ASC"))
    """Deprecated. For example `"asc"`, `"ASC"`."""
    level: Literal[-1, 0, 1] | int | None = received("level", OneOf(-1, 0, 1))
    strange: (
        Literal[
            "it's",
            '"""',
            "back\\slash",
            "two\nlines",
            "\t",
            "zero\u200bwidth",
            "\u202eback",
            "é",
            "",
            " ",
            "None",
            "{}",
            "%s",
            "/",
            "..",
        ]
        | str
        | None
    ) = received(
        "strange",
        OneOf(
            "it's",
            '"""',
            "back\\slash",
            "two\nlines",
            "\t",
            "zero\u200bwidth",
            "\u202eback",
            "é",
            "",
            " ",
            "None",
            "{}",
            "%s",
            "/",
            "..",
        ),
    )
    maybe: Literal["red", 1, True] | bool | int | str | None = received(
        "maybe", nullable(OneOf("red", 1, True))
    )
    nothing: None = received("nothing", NULL)
    one: Literal["one"] | str | None = received("one", OneOf("one"))
    nil: None = received("nil", NULL)
    empty: Literal[""] | str | None = received("empty", OneOf(""))
    both: Literal["asc", "ASC"] | str | Literal[-1, 0, 1] | int | None = received(
        "both", nullable(AnyOf(OneOf("asc", "ASC"), OneOf(-1, 0, 1)))
    )
    sorts: Sequence[Literal["asc", "ASC"] | str] | None = received(
        "sorts", Array(OneOf("asc", "ASC"))
    )
    levels: Mapping[str, Literal[-1, 0, 1] | int] | None = received(
        "levels", Mapped(OneOf(-1, 0, 1))
    )


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    kind: Literal["thing"] = sent()
    sort: Literal["asc", "ASC"] | Unset = sent(default=UNSET)
    """Deprecated. For example `"asc"`, `"ASC"`."""
    level: Literal[-1, 0, 1] | Unset = sent(default=UNSET)
    strange: (
        Literal[
            "it's",
            '"""',
            "back\\slash",
            "two\nlines",
            "\t",
            "zero\u200bwidth",
            "\u202eback",
            "é",
            "",
            " ",
            "None",
            "{}",
            "%s",
            "/",
            "..",
        ]
        | Unset
    ) = sent(default=UNSET)
    maybe: Literal["red", 1, True] | None | Unset = sent(default=UNSET)
    nothing: None | Unset = sent(default=UNSET)
    one: Literal["one"] | Unset = sent(default=UNSET)
    nil: None | Unset = sent(default=UNSET)
    empty: Literal[""] | Unset = sent(default=UNSET)
    both: Literal["asc", "ASC"] | Literal[-1, 0, 1] | None | Unset = sent(default=UNSET)
    sorts: list[Literal["asc", "ASC"]] | Unset = sent(default=UNSET)
    levels: dict[str, Literal[-1, 0, 1]] | Unset = sent(default=UNSET)
