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
from typing import Any, ClassVar, NamedTuple, Protocol

from .descriptions import describe
from .json_values import leaf, own


class Violation(NamedTuple):
    """
    An invalid value: its place, the value that the contract asks for, and the type found; never the value.
    """

    path: str
    """The wire path, such as `education[0].dates.startDate`."""
    expected: str
    """The value that the contract asks for, such as `an integer of at least 1`."""
    found: str
    """The type of the value, such as `a string`, or `nothing` if there is none."""

    def __str__(self) -> str:
        problem = violated_limit(self) or f"expected {self.expected}, found {self.found}"
        return f"{self.path or 'the value'}: {problem}"


class RuleViolation(Violation):
    """
    A violation whose `expected` is a whole sentence, such as `is read-only`.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return f"{self.path}: {self.expected}"


ViolationAndValue = tuple[Violation, object]
"""A violation and the invalid value. The value never leaves the package."""


class View(Protocol):
    """
    The members of a view class that `Object` uses, whether its instances are received or sent.
    """

    __view_fields__: ClassVar[dict[str, Any]]
    __view_wire_names__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[Any]

    @classmethod
    def __view_description__(cls) -> str:
        """Name a value of this class in messages."""
        ...

    @classmethod
    def __view_violations__(cls, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in `value`."""
        ...

    @classmethod
    def __view_to_editable__(cls, value: dict[str, Any]) -> Any:
        """Make the editable form of a received object."""
        ...


class Kind:
    """
    The base of all kinds.
    """

    __slots__ = ()

    def expected(self) -> str:
        """Describe a valid value."""
        return "a JSON value"

    def matches(self, value: Any, sent: bool) -> bool:
        """Tell whether `value` itself is valid; containers check their items in `violations`."""
        return True

    def is_assignable(self, value: Any) -> bool:
        """
        Tell whether a value has the Python type in the annotation of a write view.

        Limits, such as a length, and the items of lists and maps are not checked: `violations` reports those.
        """
        return self.matches(value, sent=True)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        """
        Convert a value that a caller passes to the value to keep.

        An instance of a subclass becomes a plain built-in, and a mapping in the place of a write view becomes
        that view. Without anything to convert, the result is the value itself. With `wire`, strings of formats
        are read, and no list and no dict is shared. An invalid value is returned unchanged: normalize first,
        then call `is_valid`.
        """
        return leaf(value)

    def is_container(self, value: Any, sent: bool) -> bool:
        """Tell whether `value` is the container that this kind describes, be its items valid or not."""
        return False

    def is_view(self) -> bool:
        """Tell whether write views and null are the only values to send."""
        return False

    def is_mutable(self) -> bool:
        """Tell whether values of this kind can be changed in place after their view has checked them."""
        return False

    def is_valid(self, value: Any) -> bool:
        """
        Tell whether a value to send is valid at every depth. It is the fast check, without a reason.

        A value in which `normalize` would convert something is not valid.
        """
        return self.matches(value, sent=True)

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        """Yield every violation in the value at the wire path `path`."""
        if not self.matches(value, sent):
            yield violation_of(value, path, self.expected())

    def can_decode(self, value: Any) -> bool:
        """Tell whether a whole response body can be decoded as this kind, be parts of it invalid or not."""
        return self.matches(value, sent=False)

    def mismatch(self, value: Any, depth: int) -> int | None:
        """
        Count the invalid parts of a received value; `None` if it has another type.

        Objects nested more than `depth` levels deep are not checked.
        """
        return 0 if self.matches(value, sent=False) else None

    def decode(self, value: Any) -> Any:
        """Convert a received value to its Python value, which shares no part with it; keep an invalid one."""
        return own(value)

    def canonical(self, value: Any) -> Any:
        """Convert a received value that has several forms on the wire to the one that the contract names."""
        return self.decode(value)

    def encode(self, value: Any) -> Any:
        """Convert a value to send to its JSON value; return a value of another kind unchanged."""
        return value

    def to_editable(self, value: Any) -> Any:
        """Convert a received value to its editable form; keep an invalid one."""
        return value


def violation_of(value: Any, path: str, expected: str) -> ViolationAndValue:
    """Describe an invalid value."""
    found = describe(value)
    if found == "an integer" and expected.startswith("a number "):
        found = "a number"
    elif expected.startswith(f"{found} or "):
        found = f"another {found.partition(' ')[2]}"
    return Violation(path, expected, found), value


def violated_limit(violation: Violation) -> str:
    """Describe the limits that a value of the right type violates; an empty string for another type."""
    expected, found = violation.expected, violation.found
    if not expected.startswith((f"{found} of ", f"{found} from ", f"{found} that matches ")):
        return ""
    count, matches, pattern = expected.removeprefix(found).partition(" that matches ")
    count = count.strip()
    if count:
        verb = "be" if found in ("an integer", "a number") else "have"
        count = f"must {verb} {count.removeprefix('of ')}"
    rule = f"match the pattern {pattern}" if matches else ""
    return f"{count} and {rule}" if count and rule else count or f"must {rule}"
