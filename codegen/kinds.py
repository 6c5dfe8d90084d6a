"""
The types of the contract as the templates need them, and how each is written in Python.

A type is one of the small classes below. For each it is known what a read view's annotation says, what a write
view's says, which kind checks it at run time, and how a value is read and written.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from .python import literal


@frozen
class Simple:
    """A type without parts: its annotation, its kind, and the functions that convert it."""

    annotation: str
    kind: str
    decoder: str | None = None
    encoder: str | None = None
    imports: tuple[str, ...] = ()


@frozen
class Limited:
    """A string or number with limits: the class of its kind, and the limits by keyword."""

    annotation: str
    kind: str
    limits: tuple[tuple[str, Any], ...]


@frozen
class Choice:
    """One of a closed set of values."""

    values: tuple[Any, ...]


@frozen
class Null:
    """`null`."""


@frozen
class Array:
    """A list."""

    item: Type
    limits: tuple[tuple[str, Any], ...] = ()


@frozen
class Reference:
    """An object: a view class in a module of its own."""

    view: str
    module: str
    snake: str


@frozen
class Union:
    """One of several types, two at least."""

    options: tuple[Type, ...]


Type = Simple | Limited | Choice | Null | Array | Reference | Union

ANY: Final = Simple("Any", "ANY")
BOOLEAN: Final = Simple("bool", "BOOLEAN")
TEXT: Final = Simple("str", "TEXT")
INTEGER: Final = Simple("int", "INTEGER")
NUMBER: Final = Simple("float", "NUMBER")
DATE: Final = Simple("datetime.date", "DATE", "to_date", "from_date", ("import datetime",))
DATE_TIME: Final = Simple(
    "datetime.datetime", "DATE_TIME", "to_datetime", "from_datetime", ("import datetime",)
)
UUID: Final = Simple("uuid.UUID", "UUID_TEXT", "to_uuid", "from_uuid", ("import uuid",))
BASE64: Final = Simple("bytes", "BASE64", "to_bytes", "from_bytes")


def annotation(kind: Type, *, sent: bool) -> str:
    """
    Write the annotation of a value, `None` included only where null is allowed.

    What a format gives a Python type of its own may have come as something else: it reads as that type or the
    string that came.
    """
    if isinstance(kind, Union):
        return " | ".join(
            dict.fromkeys(annotation(option, sent=sent) for option in _null_last(kind))
        )
    if isinstance(kind, Array):
        item = annotation(kind.item, sent=sent)
        return f"list[{item}]" if sent else f"Sequence[{item}]"
    if isinstance(kind, Choice):
        exact = f"Literal[{', '.join(literal(value) for value in kind.values)}]"
        return exact if sent else " | ".join([exact, *_types_of(kind.values)])
    if isinstance(kind, Null):
        return "None"
    if isinstance(kind, Reference):
        return kind.view
    if isinstance(kind, Simple) and kind.decoder is not None and not sent:
        return f"{kind.annotation} | str"
    return kind.annotation


def _types_of(values: tuple[Any, ...]) -> list[str]:
    """An answer may hold a value that is not listed yet."""
    return sorted({type(value).__name__ for value in values if value is not None})


def _null_last(union: Union) -> list[Type]:
    return sorted(union.options, key=lambda option: isinstance(option, Null))


def nullable(kind: Type) -> bool:
    """Whether null is one of the values."""
    return isinstance(kind, Null) or (
        isinstance(kind, Union) and any(nullable(option) for option in kind.options)
    )


def kind_expression(kind: Type, home: str) -> str:
    """
    Write the expression that makes the run-time kind of a type, in the module `home`.

    A view in the same module may not be there yet, so it is named by a function.
    """
    if isinstance(kind, Union):
        rest = [option for option in kind.options if not isinstance(option, Null)]
        whole = kind_expression(rest[0], home)
        if len(rest) > 1:
            whole = f"AnyOf({', '.join(kind_expression(option, home) for option in rest)})"
        return f"nullable({whole})" if len(rest) < len(kind.options) else whole
    if isinstance(kind, Array):
        return f"Array({', '.join([kind_expression(kind.item, home), *_keywords(kind.limits)])})"
    if isinstance(kind, Limited):
        return f"{kind.kind}({', '.join(_keywords(kind.limits))})"
    if isinstance(kind, Choice):
        return f"OneOf({', '.join(literal(value) for value in kind.values)})"
    if isinstance(kind, Null):
        return "NULL"
    if isinstance(kind, Reference):
        late = "lambda: " if kind.module == home else ""
        return f"Object({late}{kind.view})"
    return kind.kind


def _keywords(limits: tuple[tuple[str, Any], ...]) -> list[str]:
    return [f"{name}={literal(value)}" for name, value in limits]


def conversion(kind: Type, value: str, *, sent: bool, depth: int = 0) -> str | None:
    """
    Write the expression that converts the value named `value`, or `None` when it stays as it is.

    Every function in it leaves alone what is not its own, so null and odd values pass through.
    """
    if isinstance(kind, Union):
        converted = [conversion(option, value, sent=sent, depth=depth) for option in kind.options]
        found = [expression for expression in converted if expression is not None]
        return found[0] if found else None
    if isinstance(kind, Array):
        item = "item" if depth == 0 else f"item_{depth + 1}"
        inner = conversion(kind.item, item, sent=sent, depth=depth + 1)
        if inner is None:
            return None
        if inner.endswith(f"({item})"):
            return f"each({inner.removesuffix(f'({item})')}, {value})"
        return f"[{inner} for {item} in {value}] if {value}.__class__ is list else {value}"
    if isinstance(kind, Reference):
        return f"{'encode' if sent else 'decode'}_{kind.snake}({value})"
    if isinstance(kind, Simple):
        function = kind.encoder if sent else kind.decoder
        return None if function is None else f"{function}({value})"
    return None


def converted_options(kind: Type) -> int:
    """How many options of the widest union in a type are converted: more than one can't be told apart."""
    if isinstance(kind, Array):
        return converted_options(kind.item)
    if isinstance(kind, Union):
        own = [option for option in kind.options if conversion(option, "value", sent=False)]
        return max([len(own), *map(converted_options, kind.options)])
    return 0


def references(kind: Type) -> list[Reference]:
    """The views a type speaks of."""
    if isinstance(kind, Reference):
        return [kind]
    if isinstance(kind, Array):
        return references(kind.item)
    if isinstance(kind, Union):
        return [found for option in kind.options for found in references(option)]
    return []


def imports(kind: Type) -> list[str]:
    """The import lines that a type's annotation needs, those of the models apart."""
    if isinstance(kind, Simple):
        return [*kind.imports, *(["from typing import Any"] if kind.annotation == "Any" else [])]
    if isinstance(kind, Choice):
        return ["from typing import Literal"]
    if isinstance(kind, Array):
        return imports(kind.item)
    if isinstance(kind, Union):
        return [line for option in kind.options for line in imports(option)]
    return []


def kind_names(kind: Type) -> set[str]:
    """The names of `_runtime.kinds` that `kind_expression` uses."""
    if isinstance(kind, Union):
        rest = [option for option in kind.options if not isinstance(option, Null)]
        names = set().union(*(kind_names(option) for option in rest))
        names |= {"AnyOf"} if len(rest) > 1 else set()
        return names | ({"nullable"} if len(rest) < len(kind.options) else set())
    if isinstance(kind, Array):
        return {"Array"} | kind_names(kind.item)
    if isinstance(kind, Choice):
        return {"OneOf"}
    if isinstance(kind, Null):
        return {"NULL"}
    return {"Object"} if isinstance(kind, Reference) else {kind.kind}


def format_names(kind: Type, *, sent: bool) -> set[str]:
    """The names of `_runtime.formats` that `conversion` uses."""
    if isinstance(kind, Union):
        return set().union(*(format_names(option, sent=sent) for option in kind.options))
    if isinstance(kind, Array):
        converted = "each(" in (conversion(kind, "value", sent=sent) or "")
        return format_names(kind.item, sent=sent) | ({"each"} if converted else set())
    if isinstance(kind, Simple):
        function = kind.encoder if sent else kind.decoder
        return set() if function is None else {function}
    return set()
