"""The fields of a view: their declarations in a model, and the schema that a view class is given."""

from __future__ import annotations

from typing import Any, Literal

from ..schema.kind import Kind
from ..unset import Unset


class Field:
    """One field of a view, as the contract declares it."""

    __slots__ = ("free", "kind", "name", "required", "wire")

    def __init__(self, name: str, wire: str, kind: Any, *, required: bool, free: bool) -> None:
        self.name: str = name
        """The attribute of the view."""
        self.wire: str = wire
        """The name on the wire."""
        self.kind: Any = kind
        self.required: bool = required
        self.free: bool = free
        """True if it holds additional properties: then it has no name on the wire."""


class Declared:
    """The declaration of a field in the body of a model's class."""

    __slots__ = ("kind", "required", "wire")

    def __init__(self, wire: str | None, kind: Kind | None, *, required: bool) -> None:
        self.wire = wire
        self.kind = kind
        self.required = required


def received(
    wire: str | None, kind: Kind, *, required: bool = False, init: Literal[False] = False
) -> Any:
    """
    Declare a field of a read view; one without a wire name holds additional properties.

    `init` tells type checkers that the field is no constructor argument.
    """
    return Declared(wire, kind, required=required)


def sent(wire: str | None = None, kind: Kind | None = None, *, default: Unset | None = None) -> Any:
    """
    Declare a field of a write view: `default=UNSET` if it may be left out.

    Without a `kind`, wire name and kind are those of the read view's field. A field with a kind and without a
    wire name holds additional properties.
    """
    return Declared(wire, kind, required=default is None)


class Schema:
    """The fields of a view class."""

    __slots__ = ("by_wire", "fields", "free_field", "names", "others", "view")

    is_sent = False
    """True for the fields of a write view, which are arguments of its constructor."""

    def __init__(
        self, view: Any, declared: dict[str, Declared], others: Any, read: Schema | None = None
    ) -> None:
        self.view: Any = view
        self.fields: dict[str, Field] = {}
        """By attribute, in the contract's order."""
        for name, one in declared.items():
            wire, kind = one.wire, one.kind
            if kind is None and read is not None:
                same = read.fields[name]
                wire, kind = same.wire, same.kind.as_sent()
            self.fields[name] = Field(
                name, name if wire is None else wire, kind, required=one.required, free=wire is None
            )
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
