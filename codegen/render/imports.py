"""
The import lines of modules that use models. All other imports stand in the templates.

Both may import more than a module uses: formatting.py takes out the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.model.package import Module, Operation, Package
from codegen.model.types import Type, references
from codegen.python.import_lines import from_line
from codegen.render.signatures import errors


def model_imports(module: Module) -> list[str]:
    """Return the lines for the models of other modules, and for what reads or writes them."""
    found: dict[str, set[str]] = {}
    for model in module.models:
        for view, verb in ((model.read, "decode"), (model.write, "encode")):
            for field in view.fields if view is not None else ():
                for one in references(field.type):
                    if one.module != module.name:
                        names = (one.view, f"{verb}_{one.snake}")
                        found.setdefault(f".{one.module}", set()).update(names)
    return _lines(found)


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


def _model_lines(start: str, types: Iterable[Type]) -> list[str]:
    found: dict[str, set[str]] = {}
    for type_ in types:
        for one in references(type_):
            found.setdefault(f"{start}{one.module}", set()).add(one.view)
    return _lines(found)


def _lines(names: Mapping[str, Iterable[str]]) -> list[str]:
    return [from_line(module, names[module]) for module in sorted(names)]
