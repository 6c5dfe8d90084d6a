"""
The import lines of modules that use models. All other imports stand in the templates.

Both may import more than a module uses: formatting.py takes out the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model.package import Module, Operation, Package
from codegen.model.types import Type, references
from codegen.python.import_lines import from_line
from codegen.render.signatures import errors


def model_imports(module: Module) -> list[str]:
    """Return the lines for the models of other modules."""
    views = [
        view for model in module.models for view in (model.read, model.write) if view is not None
    ]
    types = [field.type for view in views for field in view.fields]
    return _model_lines(".", types, but=module.name)


def alias_imports(package: Package) -> list[str]:
    """Return the lines for the models in the module of aliases."""
    return _model_lines(".", (alias.type for alias in package.aliases))


def operation_imports(operation: Operation) -> list[str]:
    """Return the lines for the models in an operation's module."""
    return _model_lines("...models.", _types(operation))


def client_imports(package: Package) -> list[str]:
    """Return the lines for the models in the module of clients."""
    return _model_lines(".models.", (one for each in package.operations for one in _types(each)))


def error_imports(package: Package) -> list[str]:
    """Return the lines for the bodies of errors."""
    answers = (answer for operation in package.operations for answer in errors(operation))
    return _model_lines(".models.", (answer.type for answer in answers))


def _types(operation: Operation) -> Iterator[Type]:
    """Yield the types of what an operation sends and receives."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (body.type for body in operation.bodies)
    yield from (answer.type for answer in operation.answers)


def _model_lines(start: str, types: Iterable[Type], but: str = "") -> list[str]:
    """Return the lines for the models in these types, except those of the module `but`."""
    found: dict[str, set[str]] = {}
    for type_ in types:
        for one in references(type_):
            if one.module != but:
                found.setdefault(f"{start}{one.module}", set()).add(one.view)
    return [from_line(module, found[module]) for module in sorted(found)]
