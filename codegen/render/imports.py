"""
The import lines of generated modules: exactly what each needs, in the formatter's order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from codegen.model import types as kinds
from codegen.model.package import Answer, Module, Operation, Package, View
from codegen.render.requests import request_names
from codegen.render.signatures import arguments, errors, results

_READ: Final = {"ReadView", "read_odd", "decoded_by", "read_view"}
_WRITE: Final = {"WriteView", "encoded_by", "with_rest", "write_view"}

_Name = tuple[str, str]
"""Module and name; no name for a whole module."""


def model_imports(module: Module) -> list[str]:
    """The import lines of a module of models."""
    names: set[_Name] = {("typing", "Any"), ("typing", "final")}
    runtime = ".._runtime"
    for model in module.models:
        for view in (model.read, model.write):
            if view is not None:
                names.update(_view_names(view, module.name, sent=view is model.write))
        if model.read is not None:
            names |= {(f"{runtime}.read_view", name) for name in _READ}
        if model.write is not None:
            names |= {(f"{runtime}.unset", name) for name in ("UNSET", "Unset")}
            names |= {(f"{runtime}.write_view", name) for name in _WRITE}
        if model.is_body and model.read is not None:
            names.add((f"{runtime}.changes", "changes"))
    return _lines(names)


def _view_names(view: View, home: str, *, sent: bool) -> Iterator[_Name]:
    """What a view and its decoder or encoder use."""
    for module, name in kinds.kind_imports(view.closed) if view.closed else ():
        yield f".._runtime.{module}", name
    for field in view.fields:
        yield ".._runtime.fields", "sent" if sent else "received"
        yield from _below("..", kinds.imports(field.type, sent=sent))
        for module, name in kinds.kind_imports(field.type):
            yield f".._runtime.{module}", name
        if field.late == "own" or "own(" in (field.convert or ""):
            yield ".._runtime.json_values", "own"
        by_kind = kinds.ambiguous(field.type) or (field.wire is None and not sent)
        at_once = not by_kind and not field.late
        for name in kinds.format_names(field.type, sent=sent) if at_once else ():
            yield ".._runtime.formats", name
        for reference in kinds.references(field.type):
            if reference.module != home:
                yield f".{reference.module}", reference.view
                if not by_kind:
                    verb = "encode" if sent else "decode"
                    yield f".{reference.module}", f"{verb}_{reference.snake}"


def alias_imports(package: Package) -> list[str]:
    """The import lines of the module of aliases."""
    names: set[_Name] = {("typing", "TypeAlias")}
    for alias in package.aliases:
        names.update(_below("..", kinds.imports(alias.type, sent=alias.sent)))
        for reference in kinds.references(alias.type):
            names.add((f".{reference.module}", reference.view))
    return _lines(names)


def _below(dots: str, names: Iterable[_Name]) -> Iterator[_Name]:
    """The names as they are imported in a module that stands this deep in the package."""
    for module, name in names:
        yield f"{dots}{module}" if module.startswith("_runtime") else module, name


def operation_imports(operation: Operation) -> list[str]:
    """The import lines of an operation's module."""
    names = {(f"..._runtime.{module}", name) for module, name in request_names(operation)}
    names |= set(_below("...", _argument_names(operation)))
    for kind in _types(operation):
        for reference in kinds.references(kind):
            names.add((f"...models.{reference.module}", reference.view))
    return _lines(names)


def _sent_types(operation: Operation) -> list[kinds.Type]:
    """The types of what is sent."""
    return [one.type for one in operation.parameters] + [one.type for one in operation.bodies]


def _types(operation: Operation, answers: Iterable[Answer] | None = None) -> list[kinds.Type]:
    """The types of what is sent, and of what comes back."""
    found = operation.answers if answers is None else answers
    return _sent_types(operation) + [one.type for one in found]


def _argument_names(operation: Operation) -> Iterator[_Name]:
    """What the annotations of the arguments name, the models apart."""
    for kind in _sent_types(operation):
        yield from kinds.imports(kind, sent=True)
    if any(one.annotation.startswith("Literal[") for one in arguments(operation)):
        yield "typing", "Literal"


def client_imports(package: Package) -> list[str]:
    """The import lines of the module of clients, those for type checkers apart."""
    session = (
        "DEFAULT_MAX_RESPONSE_BYTES DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT AsyncSession SyncSession"
    )
    names: set[_Name] = {
        ("collections.abc", "Mapping"),
        ("typing", "TYPE_CHECKING"),
        ("typing", "final"),
        ("._runtime.calls", "Response"),
        ("._runtime.codec", "JsonDumps"),
        ("._runtime.codec", "JsonLoads"),
    }
    names |= {("._runtime.session", name) for name in session.split()}
    names |= {("._runtime.access", name) for name in ("Scheme", "Secret")}
    names.add(("._runtime.settings", "Server"))
    if package.variables:
        names |= {("._runtime.settings", "Variable"), ("typing", "Literal")}
    for operation in package.operations:
        names.update(_below(".", _argument_names(operation)))
        for answer in operation.answers:
            names.update(kinds.imports(answer.type, sent=False) if answer.form == "json" else ())
        if any(one.default == "UNSET" for one in arguments(operation)):
            names |= {("._runtime.unset", "UNSET"), ("._runtime.unset", "Unset")}
    return _lines(names)


def client_type_imports(package: Package) -> list[str]:
    """The import lines that only a type checker needs in the module of clients."""
    names: set[_Name] = {
        ("._runtime.transport", "AsyncHTTPClient"),
        ("._runtime.transport", "SyncHTTPClient"),
    }
    for operation in package.operations:
        for kind in _types(operation, results(operation)):
            for reference in kinds.references(kind):
                names.add((f".models.{reference.module}", reference.view))
    return _lines(names)


def error_imports(package: Package) -> list[str]:
    """The import lines for the bodies of errors, which only a type checker needs."""
    names: set[_Name] = {
        ("._runtime.headers", "Headers"),
        ("._runtime.kinds", "Violation"),
    }
    for operation in package.operations:
        for answer in errors(operation):
            names.update(kinds.imports(answer.type, sent=False) if answer.form == "json" else ())
            for reference in kinds.references(answer.type):
                names.add((f".models.{reference.module}", reference.view))
    return _lines(names - {("typing", "Any")})


def _lines(names: Iterable[_Name]) -> list[str]:
    """Import lines: the standard library's, a blank line, ours."""
    by_module: dict[str, set[str]] = {}
    for module, name in names:
        by_module.setdefault(module, set()).add(name)
    whole = [f"import {module}" for module in sorted(by_module) if "" in by_module[module]]
    standard = [
        _from(module, by_module[module])
        for module in sorted(by_module)
        if module[0] != "." and by_module[module] != {""}
    ]
    ours = [
        _from(module, by_module[module])
        for module in sorted(by_module, key=_order)
        if module[0] == "."
    ]
    above = [*whole, *standard]
    return [*above, *([""] if above and ours else []), *ours]


def _order(module: str) -> tuple[int, str]:
    """Relative imports with more dots go first."""
    return (len(module.lstrip(".")) - len(module), module)


def _from(module: str, names: set[str]) -> str:
    """One import line: constants, classes, then functions."""
    ordered = sorted(names - {""}, key=lambda name: (not name.isupper(), name[0].islower(), name))
    return f"from {module} import {', '.join(ordered)}"
