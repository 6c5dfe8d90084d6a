# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.enums import OneOf
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import NULL
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    kind: Literal["thing"] | str | None = received("kind", OneOf("thing"), required=True)
    sort: Literal["asc", "ASC"] | str | None = received("sort", OneOf("asc", "ASC"))
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

    def to_update(self) -> ThingUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ThingUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class ThingUpdate(WriteView):
    """The schema `Thing`."""

    kind: Literal["thing"] = sent("kind", OneOf("thing"))
    sort: Literal["asc", "ASC"] | Unset = sent("sort", OneOf("asc", "ASC"), default=UNSET)
    level: Literal[-1, 0, 1] | Unset = sent("level", OneOf(-1, 0, 1), default=UNSET)
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
    ) = sent(
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
        default=UNSET,
    )
    maybe: Literal["red", 1, True] | None | Unset = sent(
        "maybe", nullable(OneOf("red", 1, True)), default=UNSET
    )
    nothing: None | Unset = sent("nothing", NULL, default=UNSET)
    one: Literal["one"] | Unset = sent("one", OneOf("one"), default=UNSET)
    nil: None | Unset = sent("nil", NULL, default=UNSET)
    empty: Literal[""] | Unset = sent("empty", OneOf(""), default=UNSET)
    both: Literal["asc", "ASC"] | Literal[-1, 0, 1] | None | Unset = sent(
        "both", nullable(AnyOf(OneOf("asc", "ASC"), OneOf(-1, 0, 1))), default=UNSET
    )
    sorts: list[Literal["asc", "ASC"]] | Unset = sent(
        "sorts", Array(OneOf("asc", "ASC")), default=UNSET
    )
    levels: dict[str, Literal[-1, 0, 1]] | Unset = sent(
        "levels", Mapped(OneOf(-1, 0, 1)), default=UNSET
    )

    def changes_since(self, original: Thing) -> ThingUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Thing`.
        """
        update = changes(self, original, Thing)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 10 else view.__view_absent__ | data
        view.kind = known["kind"]
        view.sort = known["sort"]
        view.level = known["level"]
        view.strange = known["strange"]
        view.maybe = known["maybe"]
        view.nothing = known["nothing"]
        view.one = known["one"]
        view.nil = known["nil"]
        view.empty = known["empty"]
        view.both = known["both"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, sorts=own, levels=own)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.sort) is not UNSET:
        data["sort"] = value
    if (value := view.level) is not UNSET:
        data["level"] = value
    if (value := view.strange) is not UNSET:
        data["strange"] = value
    if (value := view.maybe) is not UNSET:
        data["maybe"] = value
    if (value := view.nothing) is not UNSET:
        data["nothing"] = value
    if (value := view.one) is not UNSET:
        data["one"] = value
    if (value := view.nil) is not UNSET:
        data["nil"] = value
    if (value := view.empty) is not UNSET:
        data["empty"] = value
    if (value := view.both) is not UNSET:
        data["both"] = value
    if (value := view.sorts) is not UNSET:
        data["sorts"] = value
    if (value := view.levels) is not UNSET:
        data["levels"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
