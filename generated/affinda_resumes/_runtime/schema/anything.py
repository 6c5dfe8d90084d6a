# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The kind of any value."""

from __future__ import annotations

from typing import Any

from .json_values import LEAVES, is_list, is_mapping, is_tuple, leaf, own
from .kind import Kind


class Anything(Kind):
    """Any JSON value."""

    __slots__ = ()
    noun: str = "a JSON value"
    is_mutable: bool = True

    def has_type(self, value: Any, sent: bool) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        return value.__class__ in LEAVES or is_plain(value)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        return own(value) if wire else plain(value)


ANY = Anything()


def plain(value: Any) -> Any:
    """
    Return `value` if it consists of built-in types alone, else a copy that does.

    A value without a JSON form is kept.

    Raises:
        RecursionError: it contains itself.
    """
    return value if value.__class__ in LEAVES or is_plain(value) else _converted(value)


def _converted(value: Any) -> Any:
    if is_mapping(value):
        return {leaf(key): _converted(item) for key, item in value.items()}
    if is_list(value):
        return [_converted(item) for item in value]
    if is_tuple(value):  # JSON writes it as an array
        return tuple(map(_converted, value))
    return leaf(value)


def is_plain(value: Any) -> bool:
    """
    Tell whether `plain` would return a value unchanged. A loop, since values may be 900 levels deep.

    Raises:
        RecursionError: it would not, and can't: the value contains itself.
    """
    fine, holds_itself = True, False
    inside: dict[int, None] = {}  # the containers around the current one
    todo = [iter((value,))]
    while todo:
        for item in todo[-1]:
            parts, same = _parts(item)
            fine = fine and same
            if parts is None:
                continue
            if id(item) in inside:
                holds_itself = True
                continue
            inside[id(item)] = None
            todo.append(iter(parts))
            break
        else:
            todo.pop()
            if inside:
                inside.popitem()
    if holds_itself and not fine:
        raise RecursionError
    return fine


def _parts(value: Any) -> tuple[Any, bool]:
    """Return the items of a value, `None` if it is no container, and whether its type is a built-in one."""
    kind = value.__class__
    if kind in LEAVES:
        return None, True
    if kind is list or kind is tuple:
        return value, True
    if kind is dict:
        return value.values(), all(key.__class__ in LEAVES for key in value)
    if is_mapping(value):
        return value.values(), False
    if is_list(value) or is_tuple(value):
        return value, False
    return None, not isinstance(value, str | int | float)
