"""
Models: the views of the schemas that are objects, and the fields of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any

from attrs import evolve, frozen

from codegen.build.notes import described, written
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.normalize.views import Views
from codegen.problems import Pointer
from codegen.python.literals import Raw
from codegen.python.names import field_names, free_name


@frozen
class ModelBuilder:
    """Makes the models of a document."""

    views: Views
    classes: Mapping[str, str]
    """The class of each component that is an object."""
    type_builder: TypeBuilder
    whole: Set[str]
    """The classes that are whole bodies of updates."""

    def models(self) -> Iterator[ir.Model]:
        """Yield a model for each schema of the contract that is an object."""
        by_schema: dict[str, dict[str, str]] = {}
        for name, origin in self.views.origins.items():
            if name in self.classes:
                by_schema.setdefault(origin.schema, {})[origin.mode] = name
        pairs = {
            self.classes[found["read"]]: self.classes[found["write"]]
            for found in by_schema.values()
            if len(found) > 1
        }
        for schema, found in by_schema.items():
            wires = {wire: None for name in found.values() for wire in self.views.fields(name)}
            made = {mode: self._view(name, wires) for mode, name in found.items()}
            read, write = made.get("read"), made.get("write")
            if read is not None and write is not None:
                write = _with_inherited(write, read, pairs)
            yield ir.Model(
                schema=Raw(schema),
                read=read,
                write=write,
                is_body=write is not None and write.name in self.whole,
            )

    def _view(self, component: str, wires: Mapping[str, None]) -> ir.View:
        """Return one view; `wires` are the properties of both, so that both have the same field names."""
        view = self.classes[component]
        names = field_names(wires)
        place: Pointer = ("components", "schemas", component)
        found = self.views.fields(component)
        fields = [
            self._field(names[wire], wire, part, (*place, "properties", wire))
            for wire, part in found.items()
        ]
        written = self.views.free_names(component)
        others = self.type_builder.of(written, (*place, "additionalProperties"))
        free = types.FreeNames(others)
        if written is not None and others != types.NOTHING:
            fields.append(_free_field(free, free_name(names.values()), written))
        schema = self.views.document["components"]["schemas"][component]
        origin = self.views.origins[component].schema
        return ir.View(
            name=view,
            text=Raw(described(schema) or f"The schema `{origin}`."),
            fields=tuple(fields),
            closed=free if others == types.NOTHING else None,
        )

    def _field(self, name: str, wire: str, part: tuple[Any, bool], place: Pointer) -> ir.Field:
        """Return the field of a property; `part` is its schema, and whether it is required."""
        node, required = part
        return ir.Field(
            name=name,
            wire=Raw(wire),
            type=self.type_builder.of(node, place),
            required=required,
            text=Raw(_text(node)),
        )


def _with_inherited(write: ir.View, read: ir.View, pairs: Mapping[str, str]) -> ir.View:
    """Return a write view whose fields have what they share with the read view from there."""
    received = {field.name: types.renamed(field.type, pairs) for field in read.fields if field.wire}
    fields = [
        evolve(field, inherited=received.get(field.name) == field.type) for field in write.fields
    ]
    return evolve(write, fields=tuple(fields))


def _free_field(type_: types.FreeNames, name: str, node: Any) -> ir.Field:
    """Return the field of a view that holds what has other names than its properties."""
    return ir.Field(
        name=name,
        wire=None,
        type=type_,
        required=False,
        text=Raw(_text(node) or "What has other names than the fields, by name."),
    )


def _text(node: Any) -> str:
    """Return what the docstring of a field says."""
    if not isinstance(node, dict):
        return ""
    text = described(node)
    known = node.get("x-extensible-enum")
    if isinstance(known, list):
        text += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    if "default" in node:
        text += f" The server assumes `{written(node['default'])}` when it is left out."
    return text.strip()
