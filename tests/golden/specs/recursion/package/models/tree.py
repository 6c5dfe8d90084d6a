# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Tree`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Tree(ReadView):
    """The schema `Tree`."""

    name: str | None = received("name", TEXT)
    children: Sequence[Tree] | None = received("children", Array(Object(lambda: Tree)))

    def to_update(self) -> TreeInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return TreeInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class TreeInput(WriteView):
    """The schema `Tree`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
    children: list[TreeInput] | Unset = sent(
        "children", Array(Object(lambda: TreeInput)), default=UNSET
    )


def decode_tree(data: Any) -> Any:
    """Read a `Tree`; return a value that is no JSON object unchanged."""
    view = _BlankTree()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.name = known["name"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Tree
    return view


_BlankTree = decoded_by(decode_tree, Tree, children=decode_tree)


def encode_tree_input(view: Any) -> Any:
    """Write the JSON object of a `TreeInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not TreeInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.children) is not UNSET:
        data["children"] = each(encode_tree_input, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_tree_input, TreeInput)
