"""
The import lines of modules that use models. All other imports stand in the templates.

Both may import more than a module uses: ruff takes out the rest and sorts the lines (formatting.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model.package import Module, Operation, Package
from codegen.model.types import Type, references
from codegen.render.signatures import errors


def model_imports(module: Module) -> list[str]:
    """Return the lines for the models of other modules, and for what reads or writes them."""
    found: set[str] = set()
    for model in module.models:
        for view, verb in ((model.read, "decode"), (model.write, "encode")):
            for field in view.fields if view is not None else ():
                for one in references(field.type):
                    if one.module != module.name:
                        names = f"{one.view}, {verb}_{one.snake}"
                        found.add(f"from .{one.module} import {names}")
    return sorted(found)


def alias_imports(package: Package) -> list[str]:
    """Return the lines for the models in the module of aliases."""
    return _lines(".", (alias.type for alias in package.aliases))


def operation_imports(operation: Operation) -> list[str]:
    """Return the lines for the models in an operation's module."""
    return _lines("...models.", _types(operation))


def client_imports(package: Package) -> list[str]:
    """Return the lines for the models in the module of clients."""
    return _lines(".models.", (one for each in package.operations for one in _types(each)))


def error_imports(package: Package) -> list[str]:
    """Return the lines for the bodies of errors."""
    answers = (answer for operation in package.operations for answer in errors(operation))
    return _lines(".models.", (answer.type for answer in answers))


def _types(operation: Operation) -> Iterator[Type]:
    """Yield the types of what an operation sends and receives."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (body.type for body in operation.bodies)
    yield from (answer.type for answer in operation.answers)


def _lines(start: str, types: Iterable[Type]) -> list[str]:
    found = {one for type_ in types for one in references(type_)}
    return sorted(f"from {start}{one.module} import {one.view}" for one in found)
