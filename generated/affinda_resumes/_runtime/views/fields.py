# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The fields of a view: their declarations in a model, and the schema that a view class is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import attrs

from ..schema.kind import Kind
from ..unset import Unset


@attrs.frozen(eq=False)
class Field:
    """One field of a view, as the contract declares it."""

    name: str
    """The attribute of the view."""
    wire: str
    """The name on the wire."""
    kind: Any
    required: bool
    free: bool
    """True if it holds additional properties: then it has no name on the wire."""


def received(
    wire: str | None, kind: Kind, *, required: bool = False, init: Literal[False] = False
) -> Any:
    """
    Declare a field of a read view; one without a wire name holds additional properties.

    `init` tells type checkers that the field is no constructor argument.
    """
    return attrs.field(init=init, metadata={"wire": wire, "kind": kind, "required": required})


def sent(wire: str | None = None, kind: Kind | None = None, *, default: Unset | None = None) -> Any:
    """
    Declare a field of a write view: `default=UNSET` if it may be left out.

    Without a `kind`, wire name and kind are those of the read view's field. A field with a kind and without a
    wire name holds additional properties.
    """
    return attrs.field(metadata={"wire": wire, "kind": kind, "required": default is None})


def attrs_class(cls: type, make: Callable[[type], Any]) -> Any:
    """
    Return what attrs makes of a view class.

    For the type hints of a constructor, attrs gives each class a copy of the names of its module. Views have a
    constructor of their own, and the copies took more than half of the memory of a module of 4,000 classes.
    """
    module, cls.__module__ = cls.__module__, ""
    made = make(cls)
    made.__module__ = module
    return made


class Schema:
    """The fields of a view class."""

    __slots__ = ("by_wire", "fields", "free_field", "names", "others", "view")

    def __init__(self, view: Any, others: Any, read: Schema | None = None) -> None:
        self.view: Any = view
        if "__replace__" in vars(view):
            # The one that attrs adds on Python 3.13 calls the constructor: read views have none, and that of a
            # write view does not know what an editable copy carries.
            del view.__replace__
        self.fields: dict[str, Field] = {}
        """By attribute, in the contract's order."""
        for attribute in attrs.fields(view):
            wire, kind, required = attribute.metadata.values()
            if kind is None and read is not None:
                same = read.fields[attribute.name]
                wire, kind = same.wire, same.kind.as_sent()
            name = attribute.name
            field = Field(name, name if wire is None else wire, kind, required, wire is None)
            self.fields[name] = field
        named = (field for field in self.fields.values() if not field.free)
        self.by_wire: dict[str, Field] = {field.wire: field for field in named}
        self.names: set[str] = set() if read is None else read.names
        """The wire names of the read view and the write view together."""
        self.names.update(self.by_wire)
        free = (field for field in self.fields.values() if field.free)
        self.free_field: Field | None = next(free, None)
        self.others: Any = others if self.free_field is None else self.free_field.kind
        """The kind of additional properties; `None` if the contract says nothing of them."""
        if self.others is not None:
            self.others.reserved = self.names
