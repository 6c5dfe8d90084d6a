# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
How the fields of a view are declared.
"""

from __future__ import annotations

from typing import Any, Literal

import attrs

from ..schema.free_names import FreeNames
from ..schema.kind import Kind
from ..unset import Unset


class Field:
    """
    What the contract says of one field.
    """

    __slots__ = ("free", "kind", "name", "required", "wire")

    def __init__(self, name: str, wire: str | None, kind: Kind, required: bool) -> None:
        self.name: str = name
        """The attribute of the view."""
        self.wire: str = name if wire is None else wire
        """The name on the wire."""
        self.free: FreeNames | None = kind if isinstance(kind, FreeNames) else None
        """Its kind, if it holds what has free names: it has none itself."""
        self.kind: Kind = kind
        self.required: bool = required


def received(
    wire: str | None, kind: Kind, *, required: bool = False, init: Literal[False] = False
) -> Any:
    """
    Declare a field of a read view; one without a name on the wire holds what has free names. (`init` tells
    type checkers that it is no constructor argument.)
    """
    return attrs.field(init=init, metadata={"field": (wire, kind, required)})


def sent(wire: str | None, kind: Kind, *, default: Unset | None = None) -> Any:
    """
    Declare a field of a write view: `default=UNSET` where it may be left out. One without a name on the wire
    holds what has free names.
    """
    return attrs.field(metadata={"field": (wire, kind, default is None)})


def fields_of(view: type) -> dict[str, Field]:
    """The fields of an attrs class by attribute name."""
    return {
        attribute.name: Field(attribute.name, *attribute.metadata["field"])
        for attribute in attrs.fields(view)
    }
