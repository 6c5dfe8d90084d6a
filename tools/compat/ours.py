"""
Our reading of a contract: the IR that the templates are given.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from codegen.model import package as ir
from codegen.model import types as kinds
from codegen.pipeline import package_of
from codegen.source.contract import Contract
from tools.compat.readings import Fact, Reading

_SIMPLE: Final = {
    "Any": "any",
    "File": "file",
    "Never": "nothing",
    "bool": "bool",
    "bytes": "base64",
    "datetime.date": "date",
    "datetime.datetime": "date-time",
    "float": "number",
    "int": "int",
    "str": "str",
    "uuid.UUID": "uuid",
}
"""The words for types without parts, by their annotation."""


def ours(contract: Contract) -> tuple[ir.Package, Reading]:
    """Return the IR of a contract, and what it says."""
    package = package_of(contract)
    components = contract.document.get("components", {}).get("schemas", {})
    return package, OurReading(package, frozenset(components)).read()


class OurReading:
    """Reads an IR: places are called as in the contract, and views after their schema."""

    def __init__(self, package: ir.Package, components: frozenset[str]) -> None:
        self._package = package
        self._components = components
        self._models = {
            view.name: model for _, model in _models(package) for view in _views(model).values()
        }

    def read(self) -> Reading:
        """Return all facts."""
        reading: Reading = {}
        for operation in self._package.operations:
            reading |= dict(self._operation(operation))
        for module, model in _models(self._package):
            reading |= dict(self._model(module, model))
        for alias in self._package.aliases:
            if isinstance(alias.type, kinds.Choice):
                reading.setdefault(f"enum {alias.name}", Fact("model", self._type(alias.type)))
        for enum in self._package.values:
            reading |= dict(self._values(enum, reading))
        return reading

    def _values(self, enum: ir.Values, known: Reading) -> Iterator[tuple[str, Fact]]:
        """Yield the names of an enum's values, and the enum itself where it has no alias."""
        place = f"enum {enum.enum}"
        if place not in known:
            place = f"inline enum {enum.enum}"
            values = tuple(one.value for one in enum.constants)
            yield place, Fact("model", self._type(kinds.Choice(values)))
        for one in enum.constants:
            yield f"{place}: value {json.dumps(one.value)}", Fact("name", one.name)

    def _operation(self, operation: ir.Operation) -> Iterator[tuple[str, Fact]]:
        place = f"{operation.method} {operation.path}"
        yield place, Fact("operation", "")
        yield f"{place}: method", Fact("name", operation.name)
        yield f"{place}: folder", Fact("name", operation.group)
        for one in operation.parameters:
            where = f"{place}: {one.location} {one.wire}"
            yield where, Fact("parameter", self._type(one.type))
            yield f"{where}: required", Fact("", str(one.required))
            yield f"{where}: argument", Fact("name", one.name)
        for body in operation.bodies:
            where = f"{place}: body {body.media_type}"
            yield where, Fact("body", self._type(_whole(body.form, body.type)))
            yield f"{where}: required", Fact("", str(operation.body_required))
        for answer in operation.answers:
            where = f"{place}: answer {answer.status}"
            yield where, Fact("answer", self._type(_whole(answer.form, answer.type)))
            yield f"{where}: media type", Fact("", answer.media_types)

    def _model(self, module: str, model: ir.Model) -> Iterator[tuple[str, Fact]]:
        place = self._place(model)
        views = _views(model)
        yield place, Fact("model", "map" if self._map(model) else "object")
        yield f"{place}: class", Fact("name", _class(model))
        yield f"{place}: module", Fact("name", module)
        yield f"{place}: other names", Fact("", self._others(model))
        found: dict[str, dict[str, ir.Field]] = {}
        for name, view in views.items():
            for field in view.named:
                found.setdefault(str(field.wire), {})[name] = field
        for wire, fields in found.items():
            where = f"{place}: field {wire}"
            types = dict.fromkeys(self._type(field.type) for field in fields.values())
            yield where, Fact("field", " and ".join(types))
            yield f"{where}: required", Fact("", str(any(one.required for one in fields.values())))
            yield f"{where}: attribute", Fact("name", next(iter(fields.values())).name)
            lacking = [name for name in views if name not in fields]
            yield f"{where}: not in", Fact("", "".join(lacking) or "none")

    def _place(self, model: ir.Model) -> str:
        """Name a model: a component as in the contract, an object inside another by its class."""
        return f"model {model.schema if model.schema in self._components else _class(model)}"

    def _others(self, model: ir.Model) -> str:
        """Describe what an object may hold under names that are no properties of it."""
        view = next(iter(_views(model).values()))
        for field in view.fields:
            if isinstance(field.type, kinds.FreeNames):
                return self._type(field.type.value)
        return "nothing" if view.closed is not None else "not said"

    def _map(self, model: ir.Model) -> bool:
        """Tell if an object has free names only."""
        return not any(view.named or view.closed for view in _views(model).values())

    def _type(self, kind: kinds.Type | str) -> str:
        """Write a type in the words that both readings share."""
        match kind:
            case str():
                return kind
            case kinds.Simple() | kinds.Limited():
                return _SIMPLE[kind.annotation]
            case kinds.Choice():
                return " | ".join(sorted(json.dumps(value) for value in kind.values))
            case kinds.Null():
                return "null"
            case kinds.Array():
                return f"[{self._type(kind.item)}]"
            case kinds.Reference():
                return self._place(self._models[kind.view])
            case kinds.Mapping():
                return f"map of {self._type(kind.value)}"
            case kinds.Tagged():
                return union([self._type(case) for _, case in kind.cases])
            case kinds.Union():
                return union([self._type(option) for option in kind.options])


def union(options: list[str]) -> str:
    """Write a type that is one of several, each once and in an order of its own."""
    return " | ".join(sorted({one for option in options for one in option.split(" | ")}))


def _whole(form: str, kind: kinds.Type) -> kinds.Type | str:
    """Return the type of a body: only JSON and forms have one, others are text or bytes."""
    return kind if form in ("json", "form", "multipart") else form


def _class(model: ir.Model) -> str:
    """Return the class of a schema: the read view's, or the write view's without its ending."""
    if model.read is not None:
        return model.read.name
    assert model.write is not None
    return model.write.name.removesuffix("Update").removesuffix("Input")


def _views(model: ir.Model) -> dict[str, ir.View]:
    views = {"answers": model.read, "requests": model.write}
    return {name: view for name, view in views.items() if view is not None}


def _models(package: ir.Package) -> Iterator[tuple[str, ir.Model]]:
    for module in package.modules:
        for model in module.models:
            yield module.name, model
