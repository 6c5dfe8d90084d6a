"""
The import lines of generated modules: exactly what each needs, in the formatter's order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from . import kinds
from .ir import Module, Operation, View

_RUNTIME: Final = ".._runtime"
_READ: Final = {"ReadView", "decode_odd", "decoded_by", "read_view"}
_WRITE: Final = {"WriteView", "encoded_by", "write_view"}

_Names = dict[str, set[str]]


def model_imports(module: Module) -> list[str]:
    """The import lines of a module of models."""
    names: _Names = {"typing": {"Any", "final"}}
    plain: set[str] = set()
    for model in module.models:
        for view in (model.read, model.write):
            if view is not None:
                sent = view is model.write
                plain.update(_annotations(view, sent=sent))
                for home, name in _view_names(view, module.name, sent=sent):
                    names.setdefault(home, set()).add(name)
        if model.read is not None:
            names.setdefault(f"{_RUNTIME}.read_view", set()).update(_READ)
        if model.write is not None:
            names.setdefault(f"{_RUNTIME}.unset", set()).update({"UNSET", "Unset"})
            names.setdefault(f"{_RUNTIME}.write_view", set()).update(_WRITE)
        if model.is_body:
            names[f"{_RUNTIME}.write_view"].add("changes")
    return _lines(plain, names)


def _annotations(view: View, *, sent: bool) -> Iterator[str]:
    """The import lines for what the annotations of a view name."""
    for field in view.fields:
        yield from kinds.imports(field.type)
        if "Sequence[" in kinds.annotation(field.type, sent=sent):
            yield "from collections.abc import Sequence"


def _view_names(view: View, home: str, *, sent: bool) -> Iterator[tuple[str, str]]:
    """Module and name of what a view and its decoder or encoder use."""
    for field in view.fields:
        yield f"{_RUNTIME}.fields", "sent" if sent else "received"
        for name in kinds.kind_names(field.type):
            yield f"{_RUNTIME}.kinds", name
        for name in kinds.format_names(field.type, sent=sent):
            yield f"{_RUNTIME}.formats", name
        for reference in kinds.references(field.type):
            if reference.module != home:
                yield f".{reference.module}", reference.view
                yield f".{reference.module}", f"{'encode' if sent else 'decode'}_{reference.snake}"


def operation_imports(operation: Operation) -> list[str]:
    """The import lines of an operation's module."""
    names: _Names = {f"{_RUNTIME}.calls": {"Operation", "Readers", "Request"}}
    if operation.parameters:
        names[f"{_RUNTIME}.calls"].add("path_segment")
    references = [operation.success, *(reference for _, reference, _ in operation.errors)]
    if operation.body is not None:
        names[f"{_RUNTIME}.calls"].add("json_body")
        references.append(operation.body)
    for reference in references:
        names.setdefault(f"..models.{reference.module}", set()).add(reference.view)
    return _lines((), names)


def _lines(more: Iterable[str], names: _Names) -> list[str]:
    """Import lines: the standard library's, a blank line, ours."""
    modules: set[str] = set()
    for line in more:
        module, _, name = line.removeprefix("from ").partition(" import ")
        if name:
            names.setdefault(module, set()).add(name)
        else:
            modules.add(line)
    standard = [_from(module, names[module]) for module in sorted(names) if module[0] != "."]
    ours = [
        _from(module, names[module]) for module in sorted(names, key=_order) if module[0] == "."
    ]
    above = [*sorted(modules), *standard]
    return [*above, *([""] if above and ours else []), *ours]


def _order(module: str) -> tuple[int, str]:
    """Relative imports with more dots go first."""
    return (len(module.lstrip(".")) - len(module), module)


def _from(module: str, names: set[str]) -> str:
    """One import line: constants, classes, then functions."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), name[0].islower(), name))
    return f"from {module} import {', '.join(ordered)}"
