# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Received values that an editable copy sends back although none of its fields holds them."""

from __future__ import annotations

from typing import Any, NamedTuple


class Carried(NamedTuple):
    """Received values that no field of a write view holds. It is replaced, never changed."""

    unknown: dict[str, Any]
    """Received fields that the contract does not declare."""
    kept: dict[str, Any]
    """By field: a received value that its type excludes, which is sent until the field is assigned."""
    invalid: dict[str, list[tuple[str, object]]]
    """By field: the received values in it that are invalid, each after the description of a valid one."""


def with_carried(view: Any, data: dict[str, Any]) -> dict[str, Any]:
    """Add the carried values of a view to `data`, the JSON of its fields."""
    carried: Carried | None = view.__carried__
    if carried is None:
        return data
    whole = carried.unknown.copy()
    for wire, field in view.__schema__.by_wire.items():
        if field.name in carried.kept:
            whole[wire] = carried.kept[field.name]
        elif wire in data:
            whole[wire] = data[wire]
    for name, item in data.items():  # free names
        whole.setdefault(name, item)
    return whole
