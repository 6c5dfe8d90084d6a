"""
The places of a contract that public names of its package come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from codegen.model import package as ir
from codegen.openapi.references import component_schemas
from codegen.problems import Pointer
from codegen.python.names import class_name, parsed_class
from tools.public_api import ApiChange
from tools.review.unreported import has

_SCHEMES: Final = ("components", "securitySchemes")
_CLIENTS: Final = ("Client", "AsyncClient")


class Places:
    """Finds the operation, schema or property that a public name comes from."""

    def __init__(self, package: ir.Package, document: dict[str, Any]) -> None:
        self._schemas = component_schemas(document)
        self._has_schemes = has(document, _SCHEMES)
        self._operations: dict[str, Pointer] = {
            one.name: ("paths", one.path, one.method.lower()) for one in package.operations
        }
        self._classes: dict[str, str] = dict(self._named(package))
        self._wires = {
            (view.name, field.name): field.wire
            for view in _views(package)
            for field in view.fields
            if field.wire is not None
        }

    def _named(self, package: ir.Package) -> Iterator[tuple[str, str]]:
        """Yield classes and other names, each with the component that it is made of."""
        for name in self._schemas:
            yield class_name(parsed_class(name)), name
        for module in package.modules:
            for model in module.models:
                for view in (model.read, model.write):
                    if view is not None and model.schema in self._schemas:
                        yield view.name, model.schema

    def of(self, name: str) -> Pointer | None:
        """Return the place that a public name comes from, as near as it is known."""
        holder, _, member = name.partition(".")
        if holder in _CLIENTS:
            if member == "__init__":
                return _SCHEMES if self._has_schemes else None
            found = self._operations.get(member.removesuffix("_detailed"))
            return found or self._operations.get(member)
        if holder not in self._classes:
            return self._by_operation(holder)
        place: Pointer = ("components", "schemas", self._classes[holder])
        wire = self._wires.get((holder, member))
        properties = self._schemas[self._classes[holder]]
        properties = properties.get("properties") if isinstance(properties, dict) else None
        is_there = isinstance(properties, dict) and wire in properties
        return (*place, "properties", str(wire)) if is_there else place

    def _by_operation(self, holder: str) -> Pointer | None:
        """Return the operation that a class is named after: that of the longest name."""
        fitting = [name for name in self._operations if _begins(holder, name)]
        return self._operations[max(fitting, key=len)] if fitting else None


def cause_of(change: ApiChange, places: tuple[Places, ...]) -> tuple[Pointer | None, ...]:
    """Return the places in the two contracts that a change of the package comes from."""
    old, new = (one.of(change.name) for one in places)
    if change.kind == "renamed":
        new = places[1].of(change.new.partition(":")[0])
    elif change.kind == "gone" and old is not None and old[0] == "components":
        new = None
    return old, new


def _views(package: ir.Package) -> Iterator[ir.View]:
    for module in package.modules:
        for model in module.models:
            yield from (view for view in (model.read, model.write) if view is not None)


def _begins(name: str, operation: str) -> bool:
    return name.lower().startswith(operation.replace("_", "").lower())
