# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The fields of a view: their declarations in a model, and the schema that a view class is given.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, Literal

import attrs

from ..schema.kind import Kind
from ..unset import Unset
from .compiled import compile_decoder, compile_encoder


class Field:
    """One field of a view, as the contract declares it."""

    __slots__ = ("free", "kind", "name", "required", "wire")

    def __init__(self, name: str, wire: str | None, kind: Kind, required: bool) -> None:
        self.name = name
        """The attribute of the view."""
        self.free = wire is None
        """True if it holds additional properties: then it has no wire name."""
        self.wire = name if wire is None else wire
        """The name on the wire."""
        self.kind: Any = kind
        self.required = required


def received(
    wire: str | None, kind: Kind, *, required: bool = False, init: Literal[False] = False
) -> Any:
    """
    Declare a field of a read view; one without a wire name holds additional properties.

    `init` tells type checkers that the field is no constructor argument.
    """
    return attrs.field(init=init, metadata={"wire": wire, "kind": kind, "required": required})


def sent(
    wire: str | None = None, kind: Kind | None = None, *, default: Unset | None = None
) -> Any:
    """
    Declare a field of a write view: `default=UNSET` if it may be left out.

    Without a `kind`, wire name and kind are those of the read view's field. A field with a kind and without a
    wire name holds additional properties.
    """
    return attrs.field(metadata={"wire": wire, "kind": kind, "required": default is None})


class Schema:
    """The fields of a view class, and the decoder or encoder that is compiled from them at its first use."""

    def __init__(self, view: Any, others: Any, read: Schema | None = None) -> None:
        self.view = view
        self.fields: dict[str, Field] = {}
        """By attribute, in the contract's order."""
        for attribute in attrs.fields(view):
            wire, kind, required = attribute.metadata.values()
            if kind is None and read is not None:
                same = read.fields[attribute.name]
                wire, kind = same.wire, same.kind.as_sent()
            self.fields[attribute.name] = Field(attribute.name, wire, kind, required)
        self.by_wire = {field.wire: field for field in self.fields.values() if not field.free}
        self.names: set[str] = set() if read is None else read.names
        """The wire names of the read view and the write view together."""
        self.names |= self.by_wire.keys()
        self.free_field = next((field for field in self.fields.values() if field.free), None)
        self.others: Any = others if self.free_field is None else self.free_field.kind
        """The kind of additional properties; `None` if the contract says nothing of them."""
        if self.others is not None:
            self.others.reserved = self.names

    @cached_property
    def decode(self) -> Callable[[Any], Any]:
        """The function that reads a parsed JSON object; it returns another value as it is."""
        return compile_decoder(self)

    @cached_property
    def encode(self) -> Callable[[Any], Any]:
        """The function that writes a view as a JSON object; it returns another value as it is."""
        return compile_encoder(self)
