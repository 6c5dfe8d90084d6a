"""
The types of the contract as the templates need them, and how each is written in Python.

A type is one of the small classes below. For each it is known what a read view's annotation says, what a write
view's says, which kind checks it at run time, and how a value is read and written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import field, frozen

from codegen.python.literals import literal


@frozen
class Simple:
    """A type without parts: its annotation, its kind, and the functions that convert it."""

    annotation: str
    kind: str
    decoder: str | None = None
    encoder: str | None = None


@frozen(cache_hash=True)
class Limited:
    """A string or number with limits: the class of its kind, and the limits by keyword."""

    annotation: str
    kind: str
    limits: tuple[tuple[str, Any], ...]


@frozen(cache_hash=True)
class Choice:
    """One of a closed set of values."""

    values: tuple[Any, ...] = field(eq=lambda values: tuple((type(one), one) for one in values))


@frozen
class Null:
    """`null`."""


@frozen(cache_hash=True)
class Array:
    """A list."""

    item: Type
    limits: tuple[tuple[str, Any], ...] = ()


@frozen(cache_hash=True)
class Reference:
    """An object: a view class in a module of its own."""

    view: str
    module: str
    snake: str


@frozen(cache_hash=True)
class Mapping:
    """An object with free names."""

    value: Type


@frozen(cache_hash=True)
class FreeNames(Mapping):
    """What an object holds beside its properties; `taken` are those that its view leaves out."""

    taken: tuple[str, ...] = ()


@frozen(cache_hash=True)
class Tagged:
    """One of several objects, told apart by a property of theirs."""

    tag: str
    cases: tuple[tuple[str, Reference], ...]


@frozen(cache_hash=True)
class Union:
    """One of several types, two at least."""

    options: tuple[Type, ...]


Type = Simple | Limited | Choice | Null | Array | Mapping | Reference | Tagged | Union

ANY: Final = Simple("Any", "ANY")
NOTHING: Final = Simple("Never", "NOTHING")
BOOLEAN: Final = Simple("bool", "BOOLEAN")
TEXT: Final = Simple("str", "TEXT")
INTEGER: Final = Simple("int", "INTEGER")
NUMBER: Final = Simple("float", "NUMBER")
DATE: Final = Simple("datetime.date", "DATE", "to_date", "from_date")
DATE_TIME: Final = Simple("datetime.datetime", "DATE_TIME", "to_datetime", "from_datetime")
UUID: Final = Simple("uuid.UUID", "UUID_TEXT", "to_uuid", "from_uuid")
BASE64: Final = Simple("bytes", "BASE64", "to_bytes", "from_bytes")
FILE: Final = Simple("File", "FILE")


def union(options: Sequence[Type]) -> Type:
    """One of several types: unions in it taken apart, each once, and only itself if it is alone."""
    flat: dict[Type, None] = {}
    for option in options:
        flat.update(dict.fromkeys(option.options if isinstance(option, Union) else (option,)))
    if ANY in flat or not flat:
        return ANY
    return next(iter(flat)) if len(flat) == 1 else Union(tuple(flat))


def annotation(kind: Type, *, sent: bool) -> str:
    """
    Write the annotation of a value, `None` included only where null is allowed.

    What a format gives a Python type of its own may have come as something else: it reads as that
    type or the string that came.
    """
    return " | ".join(dict.fromkeys(spellings(kind, sent=sent)))


def spellings(kind: Type, *, sent: bool) -> Iterator[str]:
    """The annotations that a type is one of."""
    if isinstance(kind, Union):
        for option in _null_last(kind):
            yield from spellings(option, sent=sent)
    elif isinstance(kind, Array):
        item = annotation(kind.item, sent=sent)
        yield f"list[{item}]" if sent else f"Sequence[{item}]"
    elif isinstance(kind, Mapping):
        value = annotation(kind.value, sent=sent)
        yield f"dict[str, {value}]" if sent else f"Mapping[str, {value}]"
    elif isinstance(kind, Tagged):
        yield from (case.view for _, case in kind.cases)
    elif isinstance(kind, Choice):
        named = [literal(value) for value in kind.values if _has_literal_type(value)]
        if named:
            yield f"Literal[{', '.join(named)}]"
        yield from _types_of([value for value in kind.values if not _has_literal_type(value)])
        yield from [] if sent else _types_of(kind.values)
    elif isinstance(kind, Null):
        yield "None"
    elif isinstance(kind, Reference):
        yield kind.view
    elif kind == FILE and not sent:
        yield "str"
    elif kind == NOTHING and not sent:
        yield "Any"
    else:
        yield kind.annotation
        if isinstance(kind, Simple) and kind.decoder is not None and not sent:
            yield "str"


def _has_literal_type(value: Any) -> bool:
    """Whether `Literal` takes a value: no fractions, and of integers what type checkers read."""
    return not isinstance(value, float) and (isinstance(value, str) or -(2**63) <= value < 2**63)


def _types_of(values: Sequence[Any]) -> list[str]:
    """An answer may hold a value that is not listed yet."""
    return sorted({type(value).__name__ for value in values})


def _null_last(kind: Union) -> list[Type]:
    return sorted(kind.options, key=lambda option: isinstance(option, Null))


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
    if isinstance(kind, FreeNames):
        return f"FreeNames({', '.join([kind_expression(kind.value, home), *map(literal, kind.taken)])})"
    if isinstance(kind, Mapping):
        return f"Mapped({kind_expression(kind.value, home)})"
    if isinstance(kind, Tagged):
        cases = ", ".join(
            f"{literal(tag)}: {kind_expression(case, home)}" for tag, case in kind.cases
        )
        return f"Tagged({literal(kind.tag)}, {{{cases}}})"
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

    Every function in it leaves alone what is not its own, so null and odd values pass through. Not
    for a type that is `ambiguous`.
    """
    if isinstance(kind, Union):
        found = [conversion(option, value, sent=sent, depth=depth) for option in kind.options]
        return next((one for one in found if one is not None), None)
    if isinstance(kind, Array):
        item = "item" if depth == 0 else f"item_{depth + 1}"
        inner = conversion(kind.item, item, sent=sent, depth=depth + 1)
        if inner is None:
            return None
        if inner.endswith(f"({item})") and inner.count("(") == 1:
            return f"each({inner.removesuffix(f'({item})')}, {value})"
        return f"[{inner} for {item} in {value}] if {value}.__class__ is list else {_rest(value, sent)}"
    if isinstance(kind, Mapping):
        item = "item" if depth == 0 else f"item_{depth + 1}"
        inner = conversion(kind.value, item, sent=sent, depth=depth + 1)
        if inner is None:
            return None
        made = f"{{key: {inner} for key, {item} in {value}.items()}}"
        return f"{made} if {value}.__class__ is dict else {_rest(value, sent)}"
    if isinstance(kind, Reference):
        return f"{'encode' if sent else 'decode'}_{kind.snake}({value})"
    if isinstance(kind, Simple):
        function = kind.encoder if sent else kind.decoder
        return None if function is None else f"{function}({value})"
    return None


def _rest(value: str, sent: bool) -> str:
    """What becomes of a value of another kind: what was received stays apart from what the caller gets."""
    return value if sent else f"own({value})"


def is_copied(kind: Type) -> bool:
    """Whether a received value is not converted, yet may have parts: callers get a copy."""
    if ambiguous(kind) or conversion(kind, "value", sent=False):
        return False
    return any(one == ANY or isinstance(one, Array | Mapping) for one in every(kind))


def ambiguous(kind: Type) -> bool:
    """
    Whether only the run-time kind can convert values: two or more types of a union are converted, or
    an object is told by its tag.
    """
    for one in every(kind):
        if isinstance(one, Tagged):
            return True
        if isinstance(one, Union):
            converted = [option for option in one.options if conversion(option, "", sent=False)]
            if len(converted) > 1:
                return True
    return False


def parts(kind: Type) -> Sequence[Type]:
    """The types that a type is made of."""
    if isinstance(kind, Array):
        return (kind.item,)
    if isinstance(kind, Mapping):
        return (kind.value,)
    if isinstance(kind, Tagged):
        return tuple(dict.fromkeys(case for _, case in kind.cases))
    return kind.options if isinstance(kind, Union) else ()


def every(kind: Type) -> Iterator[Type]:
    """A type, and all the types in it."""
    yield kind
    for part in parts(kind):
        yield from every(part)


def listed(kind: Type) -> Reference | None:
    """The object that a list holds, which may be null instead."""
    options = [one for one in _options_of(kind) if not isinstance(one, Null)]
    if len(options) == 1 and isinstance(options[0], Array):
        item = options[0].item
        return item if isinstance(item, Reference) else None
    return None


def _options_of(kind: Type) -> Sequence[Type]:
    return kind.options if isinstance(kind, Union) else (kind,)


def is_object(kind: Type) -> bool:
    """Whether an object is, or is in, one of the values of a type."""
    return any(isinstance(one, Mapping | Reference | Tagged) for one in every(kind))


def references(kind: Type) -> list[Reference]:
    """The views a type speaks of."""
    return [one for one in every(kind) if isinstance(one, Reference)]
