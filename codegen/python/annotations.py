"""
Types as annotations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from codegen.model.types import (
    FILE,
    NOTHING,
    Array,
    Choice,
    Limited,
    Mapping,
    Null,
    Reference,
    Simple,
    Tagged,
    Type,
    Union,
)
from codegen.python.literals import literal


def annotation(type_: Type, *, sent: bool) -> str:
    """
    Return the annotation of a value; it holds `None` only where null is allowed.

    A format with a Python type of its own reads as that type, or as the string that came.
    """
    return " | ".join(dict.fromkeys(alternatives(type_, sent=sent)))


def alternatives(type_: Type, *, sent: bool) -> Iterator[str]:
    """Yield the annotations that `|` joins to that of the type."""
    match type_:
        case Union():
            for option in sorted(type_.options, key=lambda option: isinstance(option, Null)):
                yield from alternatives(option, sent=sent)
        case Array():
            item = annotation(type_.item, sent=sent)
            yield f"list[{item}]" if sent else f"Sequence[{item}]"
        case Mapping():
            value = annotation(type_.value, sent=sent)
            yield f"dict[str, {value}]" if sent else f"Mapping[str, {value}]"
        case Tagged():
            yield from (case.view for _, case in type_.cases)
            yield from [] if type_.other is None else [type_.other.view]
        case Choice():
            yield from _of_choice(type_, sent=sent)
        case Null():
            yield "None"
        case Reference():
            yield type_.view
        case Limited():
            yield type_.annotation
        case Simple():
            yield from _of_simple(type_, sent=sent)
        case _:
            assert_never(type_)


def _of_choice(choice: Choice, *, sent: bool) -> Iterator[str]:
    named = [literal(value) for value in choice.values if _has_literal_type(value)]
    if named:
        yield f"Literal[{', '.join(named)}]"
    yield from _classes([value for value in choice.values if not _has_literal_type(value)])
    # An answer may hold a value that is not listed yet.
    yield from [] if sent else _classes(choice.values)


def _of_simple(simple: Simple, *, sent: bool) -> Iterator[str]:
    if sent:
        yield simple.annotation
    elif simple == FILE:
        yield "str"
    elif simple == NOTHING:
        yield "Any"
    else:
        yield simple.annotation
        if simple.is_format:
            yield "str"


def _has_literal_type(value: Any) -> bool:
    """Return whether `Literal` takes a value: no fractions, and only integers that type checkers read."""
    return not isinstance(value, float) and (isinstance(value, str) or -(2**63) <= value < 2**63)


def _classes(values: Sequence[Any]) -> list[str]:
    return sorted({type(value).__name__ for value in values})
