"""
Types as expressions that make their run-time checks.
"""

from __future__ import annotations

from typing import Any, assert_never

from codegen.model.package import View
from codegen.model.types import (
    Array,
    Choice,
    FreeNames,
    Limited,
    Mapping,
    Null,
    Reference,
    Simple,
    Tagged,
    Type,
    Union,
    without_null,
)
from codegen.python.literals import literal


def schema_expression(type_: Type, module: str) -> str:
    """
    Return the expression that makes the run-time check of a type, in a module of models.

    A function returns a view of the same module: the class may not be defined yet.
    """
    match type_:
        case Union():
            return _union(type_, module)
        case Array():
            item = schema_expression(type_.item, module)
            return f"Array({', '.join([item, *_keywords(type_.limits)])})"
        case FreeNames():
            return f"FreeNames({schema_expression(type_.value, module)})"
        case Mapping():
            return f"Mapped({schema_expression(type_.value, module)})"
        case Tagged():
            cases = ", ".join(
                f"{literal(tag)}: {schema_expression(case, module)}" for tag, case in type_.cases
            )
            other = f", {schema_expression(type_.other, module)}" if type_.other else ""
            return f"Tagged({literal(type_.tag)}, {{{cases}}}{other})"
        case Limited():
            return f"{type_.runtime_class}({', '.join(_keywords(type_.limits))})"
        case Choice():
            return f"OneOf({', '.join(map(literal, type_.values))})"
        case Null():
            return "NULL"
        case Reference():
            always = ", ".join(f"{literal(name)}: {literal(value)}" for name, value in type_.always)
            view = f"lambda: {type_.view}" if type_.module == module else type_.view
            return f"Object({view}{f', {{{always}}}' if always else ''})"
        case Simple():
            return type_.expression
        case _:
            assert_never(type_)


def view_arguments(view: View, module: str, read: View | None = None) -> str:
    """Return the arguments of the decorator of a view; `read` is the read view beside a write view."""
    arguments = [f"of=lambda: {read.name}"] if read is not None else []
    if view.closed is not None:
        arguments.append(f"others={schema_expression(view.closed, module)}")
    return ", ".join(arguments)


def _union(union: Union, module: str) -> str:
    options = [schema_expression(option, module) for option in without_null(union)]
    whole = options[0] if len(options) == 1 else f"AnyOf({', '.join(options)})"
    return f"nullable({whole})" if len(options) < len(union.options) else whole


def _keywords(limits: tuple[tuple[str, Any], ...]) -> list[str]:
    return [f"{name}={literal(value)}" for name, value in limits]
