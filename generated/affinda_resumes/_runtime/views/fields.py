# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Declarations of the fields of a view.
"""

from __future__ import annotations

from typing import Any, Literal

import attrs

from ..schema.kind import Kind
from ..unset import Unset


class Field:
    """
    One field of a view, as the contract declares it.
    """

    __slots__ = ("free", "kind", "name", "required", "wire")

    def __init__(self, name: str, wire: str | None, kind: Kind, required: bool) -> None:
        self.name: str = name
        """The attribute of the view."""
        self.wire: str = name if wire is None else wire
        """The name on the wire."""
        self.free: Any = kind if wire is None else None
        """The kind of additional properties, if the field holds those: it has no wire name."""
        self.kind: Kind = kind
        self.required: bool = required


def received(
    wire: str | None, kind: Kind, *, required: bool = False, init: Literal[False] = False
) -> Any:
    """
    Declare a field of a read view; one without a wire name holds additional properties.

    `init` tells type checkers that the field is no constructor argument.
    """
    return attrs.field(init=init, metadata={"field": (wire, kind, required)})


def sent(wire: str | None, kind: Kind, *, default: Unset | None = None) -> Any:
    """
    Declare a field of a write view: `default=UNSET` if it may be left out.

    A field without a wire name holds additional properties.
    """
    return attrs.field(metadata={"field": (wire, kind, default is None)})


def fields_of(view: type) -> dict[str, Field]:
    """Return the fields of an attrs class by attribute name."""
    return {
        attribute.name: Field(attribute.name, *attribute.metadata["field"])
        for attribute in attrs.fields(view)
    }
