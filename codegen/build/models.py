"""
Models: the views of the schemas that are objects, and the fields of each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Set
from typing import Any

from attrs import frozen

from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.normalize.views import Views
from codegen.problems import Pointer
from codegen.python.conversions import ambiguous, conversion, is_copied
from codegen.python.literals import Raw, literal
from codegen.python.names import field_names, free_name, snake


@frozen
class ModelBuilder:
    """Makes the models of a document."""

    views: Views
    classes: Mapping[str, str]
    """The class of each component that is an object."""
    type_builder: TypeBuilder
    whole: Set[str]
    """The classes that are whole bodies of updates, or whole answers."""

    def models(self) -> Iterator[ir.Model]:
        """Yield a model for each schema of the contract that is an object."""
        by_schema: dict[str, dict[str, str]] = {}
        for name, origin in self.views.origins.items():
            if name in self.classes:
                by_schema.setdefault(origin.schema, {})[origin.mode] = name
        for schema, found in by_schema.items():
            wires = {wire: None for name in found.values() for wire in self.views.fields(name)}
            made = {mode: self._view(name, wires) for mode, name in found.items()}
            write = made.get("write")
            yield ir.Model(
                schema=Raw(schema),
                read=made.get("read"),
                write=write,
                is_body=write is not None and write.name in self.whole,
            )

    def _view(self, component: str, wires: Mapping[str, None]) -> ir.View:
        """Return one view; `wires` are the properties of both, so that both have the same field names."""
        view = self.classes[component]
        sent = self.views.origins[component].mode == "write"
        names = field_names(wires)
        place: Pointer = ("components", "schemas", component)
        found = self.views.fields(component)
        fields = [
            self._field(view, names[wire], wire, part, (*place, "properties", wire), sent=sent)
            for wire, part in found.items()
        ]
        left_out = tuple(Raw(wire) for wire in wires if wire not in found)
        written = self.views.free_names(component)
        others = self.type_builder.of(written, (*place, "additionalProperties"))
        free = types.FreeNames(others, () if sent else left_out)
        if written is not None and others != types.NOTHING:
            fields.append(_free_field(free, view, free_name(names.values()), written, sent=sent))
        schema = self.views.document["components"]["schemas"][component]
        origin = self.views.origins[component].schema
        return ir.View(
            name=view,
            snake=snake(view),
            text=Raw(schema.get("description") or f"The schema `{origin}`."),
            fields=tuple(fields),
            left_out=left_out,
            closed=free if others == types.NOTHING else None,
        )

    def _field(
        self,
        view: str,
        name: str,
        wire: str,
        part: tuple[Any, bool],
        place: Pointer,
        *,
        sent: bool,
    ) -> ir.Field:
        """Return the field of a property; `part` is its schema, and whether it is required."""
        node, required = part
        type_ = self.type_builder.of(node, place)
        return ir.Field(
            name=name,
            wire=Raw(wire),
            type=type_,
            required=required,
            text=Raw(_text(node)),
            convert=_conversion(type_, view, name, sent=sent),
            lazy=_lazy(type_) if view in self.whole and not sent else None,
        )


def _lazy(type_: types.Type) -> str | None:
    """Return the function that reads an item of a list of objects, or `own` for what is only copied."""
    item = types.item_object(type_)
    if item is None:
        return "own" if is_copied(type_) else None
    return f"decode_{item.snake}"


def _free_field(type_: types.FreeNames, view: str, name: str, node: Any, *, sent: bool) -> ir.Field:
    """Return the field of a view that holds what has other names than its properties."""
    return ir.Field(
        name=name,
        wire=None,
        type=type_,
        required=False,
        text=Raw(_text(node) or "What has other names than the fields, by name."),
        convert=_conversion(type_, view, name, sent=True) if sent else None,
    )


def _conversion(type_: types.Type, view: str, field: str, *, sent: bool) -> str | None:
    """Return the expression that converts a field: `value` is what is sent, `raw_…` what came."""
    value = "value" if sent else f"raw_{field}"
    if ambiguous(type_):
        verb = "encode" if sent else "decode"
        return f"{view}.__view_fields__[{literal(field)}].kind.{verb}({value})"
    if not sent and is_copied(type_):
        return f"own({value})"
    return conversion(type_, value, sent=sent)


def _text(node: Any) -> str:
    """Return what the docstring of a field says."""
    if not isinstance(node, dict):
        return ""
    text = str(node.get("description", ""))
    known = node.get("x-extensible-enum")
    if isinstance(known, list):
        text += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    if "default" in node:
        text += f" The server assumes `{_default(node['default'])}` when it is left out."
    return text.strip()


def _default(value: Any) -> str:
    return literal(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
