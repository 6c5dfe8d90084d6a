"""
Types as expressions that convert their values between JSON and Python.
"""

from __future__ import annotations

from typing import assert_never

from codegen.model.types import (
    ANY,
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
    every,
)


def conversion(type_: Type, value: str, *, sent: bool, depth: int = 0) -> str | None:
    """
    Return the expression that converts the value named `value`, or `None` where it stays as it is.

    Each function in it returns a value of another type as it is: null and invalid values pass through. No type
    that is `ambiguous` has such an expression.
    """
    match type_:
        case Union():
            found = [conversion(one, value, sent=sent, depth=depth) for one in type_.options]
            return next((one for one in found if one is not None), None)
        case Array():
            return _array(type_, value, sent=sent, depth=depth)
        case Mapping():
            return _mapping(type_, value, sent=sent, depth=depth)
        case Reference():
            return f"{'encode' if sent else 'decode'}_{type_.snake}({value})"
        case Simple():
            function = type_.encoder if sent else type_.decoder
            return None if function is None else f"{function}({value})"
        case Limited() | Choice() | Null() | Tagged():
            return None
        case _:
            assert_never(type_)


def _array(array: Array, value: str, *, sent: bool, depth: int) -> str | None:
    item = _item(depth)
    inner = conversion(array.item, item, sent=sent, depth=depth + 1)
    if inner is None:
        return None
    if inner.endswith(f"({item})") and inner.count("(") == 1:
        return f"each({inner.removesuffix(f'({item})')}, {value})"
    made = f"[{inner} for {item} in {value}]"
    return f"{made} if {value}.__class__ is list else {_unconverted(value, sent=sent)}"


def _mapping(mapping: Mapping, value: str, *, sent: bool, depth: int) -> str | None:
    item = _item(depth)
    inner = conversion(mapping.value, item, sent=sent, depth=depth + 1)
    if inner is None:
        return None
    made = f"{{key: {inner} for key, {item} in {value}.items()}}"
    return f"{made} if {value}.__class__ is dict else {_unconverted(value, sent=sent)}"


def _item(depth: int) -> str:
    return "item" if depth == 0 else f"item_{depth + 1}"


def _unconverted(value: str, *, sent: bool) -> str:
    """Return the expression for a value of another type; callers get a copy of what was received."""
    return value if sent else f"own({value})"


def is_copied(type_: Type) -> bool:
    """Return whether a received value is not converted, yet may have parts: callers get a copy."""
    if ambiguous(type_) or conversion(type_, "value", sent=False):
        return False
    return any(one == ANY or isinstance(one, Array | Mapping) for one in every(type_))


def ambiguous(type_: Type) -> bool:
    """
    Return whether only the run-time check can convert values.

    That is so where two or more types of a union are converted, or a property selects an object.
    """
    for one in every(type_):
        if isinstance(one, Tagged):
            return True
        if isinstance(one, Union):
            converted = [option for option in one.options if conversion(option, "", sent=False)]
            if len(converted) > 1:
                return True
    return False
