# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The base of all kinds, and the violations that they report.

A kind describes one sort of value in a contract. It handles values from two sides. A value to *send* is a
Python value (`datetime.date(2021, 5, 1)`, a write view); a *received* value is parsed JSON (`"2021-05-01"`, a
dict). An invalid value to send raises an error; an invalid received one is only reported, by `violations()`
and `strict_responses`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, ClassVar, NamedTuple

from .descriptions import A_MAPPING, describe, problem
from .json_values import leaf, own


class InvalidValueError(Exception):
    """`encode_valid` found a value that is invalid, or to be converted first; `violations` says where."""


Rule = tuple[str, Any]
"""A keyword of JSON Schema that a value violates, and the keyword's value; `None` if that is no limit."""
TYPE: Rule = ("type", None)
REQUIRED: Rule = ("required", None)


class Violation(NamedTuple):
    """An invalid value: its place, the rule that it violates, and its type; never the value."""

    path: str
    """The wire path, such as `education[0].dates.startDate`."""
    rule: str
    """The keyword of JSON Schema that the value violates, such as `type`, `minimum` or `required`."""
    limit: object
    """The value of that keyword, such as 1; `None` for a value that is missing or has another type."""
    found: str
    """The type of the value, such as `a string`, or `nothing` if there is none."""
    expected: str
    """A description of a valid value, such as `an integer of at least 1`."""

    @property
    def pointer(self) -> str:
        """The same place as a JSON Pointer (RFC 6901), such as `/education/0/dates/startDate`."""
        return pointer_of(self.path)

    def __str__(self) -> str:
        words = problem(self.rule, self.limit) or f"expected {self.expected}, found {self.found}"
        return f"{self.path or 'the value'}: {words}"

    def __repr__(self) -> str:  # `expected` has the rule and the limit in words
        return f"Violation(path={self.path!r}, expected={self.expected!r}, found={self.found!r})"


ViolationAndValue = tuple[Violation, object]
"""A violation and the invalid value. The value never leaves the package."""


class Kind:
    """The base of all kinds."""

    __slots__ = ()
    noun: str
    """A description of its values, without limits."""
    types: ClassVar[frozenset[type]] = frozenset()
    """The Python types of its values."""
    is_mutable: bool = False
    """True if its values can be changed in place after their view has checked them."""
    is_view: bool = False
    """True if only write views and null can be sent."""

    def options(self) -> list[str]:
        """Describe the valid values, each type of value by itself."""
        return [self.noun]

    def expected(self, *, mapping: bool = True) -> str:
        """Describe a valid value; without `mapping`, leave out that one is allowed for a write view."""
        words = self.options()
        if A_MAPPING in words:  # it stands once, behind the last object
            last = len(words) - words[::-1].index(A_MAPPING) - 1
            words = [word for at, word in enumerate(words) if word != A_MAPPING or at == last]
        return " or ".join(word for word in dict.fromkeys(words) if mapping or word != A_MAPPING)

    def as_sent(self) -> Kind:
        """Return the kind of a write view's field for that of a read view's: of an object, its write view."""
        return self

    def converts(self) -> bool:
        """Tell whether reading or writing may convert values."""
        return False

    def has_type(self, value: Any, sent: bool) -> bool:
        """Tell whether a value has the type that the kind describes, be it or its items valid or not."""
        return value.__class__ in self.types

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        """Return the rule that the value itself violates, not one of its items; `None` if it is valid."""
        return None if self.has_type(value, sent) else TYPE

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        """Yield every violation in the value at the wire path `path`."""
        rule = self.broken_rule(value, sent)
        if rule is not None:
            yield self.violation(value, path, rule)

    def violation(self, value: Any, path: str, rule: Rule = TYPE) -> ViolationAndValue:
        """Describe a value that violates a rule."""
        found = describe(value, "another" if rule[0] == "anyOf" else "")
        return Violation(path, *rule, found, self.expected()), value

    def is_valid(self, value: Any) -> bool:
        """
        Tell whether a value to send is valid at every depth. It is the fast check, without a reason.

        A value in which `normalize` would convert something is not valid.
        """
        return self.broken_rule(value, True) is None

    def mismatch(self, value: Any, depth: int) -> int:
        """Count the invalid parts of a received value, in objects nested at most `depth` levels deep."""
        return int(self.broken_rule(value, False) is not None)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        """
        Convert a value that a caller passes to the value to keep.

        An instance of a subclass becomes a plain built-in, and a mapping in the place of a write view becomes
        that view. Without anything to convert, the result is the value itself. With `wire`, strings of formats
        are read, and no list and no dict is shared. An invalid value is returned unchanged: normalize first,
        then call `is_valid`.
        """
        return leaf(value)

    def decode(self, value: Any) -> Any:
        """Convert a received value to its Python value, which shares no part with it; keep an invalid one."""
        return own(value)

    def encode(self, value: Any) -> Any:
        """Convert a value to send to its JSON value; return a value of another kind unchanged."""
        return value

    def encode_valid(self, value: Any) -> Any:
        """
        Check a value to send at every depth and convert it to its JSON value.

        Raises:
            InvalidValueError: it is invalid.
        """
        if self.is_valid(value):
            return self.encode(value)
        raise InvalidValueError

    def to_editable(self, value: Any) -> Any:
        """Convert a received value to its editable form; keep an invalid one."""
        return value


class _Place(str):
    """A wire path with its JSON Pointer, which does not follow from the path: a name may have dots."""

    above: str
    """The wire path of what this place is in."""
    step: str | int
    """The name or the index there."""

    @cached_property
    def pointer(self) -> str:
        steps: list[str] = []
        place: str = self
        while isinstance(place, _Place):
            steps.append(str(place.step).replace("~", "~0").replace("/", "~1"))
            place = place.above
        return "/".join([pointer_of(place), *reversed(steps)])

    def __getstate__(self) -> dict[str, str]:
        """Return the pointer alone: places inside one another may be too deep for pickle."""
        return {"pointer": self.pointer}


def inside(path: str, name: str) -> str:
    """Return the wire path of a name in the object at `path`."""
    return _placed(f"{path}.{name}" if path else name, path, name)


def inside_list(path: str, index: int) -> str:
    """Return the wire path of an item of the list at `path`."""
    return _placed(f"{path}[{index}]", path, index)


def _placed(text: str, above: str, step: str | int) -> str:
    place = _Place(text)
    place.above = above
    place.step = step
    return place


def pointer_of(path: str) -> str:
    """Return the JSON Pointer of a wire path: of a name that no function here made, that of a field."""
    if isinstance(path, _Place):
        return path.pointer
    return f"/{path}" if path else ""
