# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
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
    One value that does not fit the contract: where it is and what it should be, never the value.
    """

    path: str
    """The wire path, such as `education[0].dates.startDate`."""
    expected: str
    """What the contract says, such as `an integer of at least 1`."""
    found: str
    """The type that is there, such as `a string`, or `nothing`."""

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: expected {self.expected}, found {self.found}"


class Refusal(Violation):
    """
    A violation that says what is wrong in words of its own.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return f"{self.path}: {self.expected}"


Finding = tuple[Violation, object]
"""A violation beside the value it speaks of, which stays inside the package."""


class View(Protocol):
    """
    The members of a view class that `Object` uses, whether its instances are received or sent.
    """

    __view_fields__: ClassVar[dict[str, Any]]
    __view_named__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[Any]

    @classmethod
    def __view_words__(cls) -> str:
        """Name a value of this class in messages."""
        ...

    @classmethod
    def __view_findings__(cls, value: Any, path: str) -> Iterator[Finding]:
        """Yield each violation in `value`."""
        ...

    @classmethod
    def __view_thaw__(cls, value: dict[str, Any]) -> Any:
        """Make the editable form of a received object."""
        ...


class Kind:
    """
    The base of all kinds.
    """

    __slots__ = ()

    def expected(self) -> str:
        """What a fitting value is, in words."""
        return "a JSON value"

    def fits(self, value: Any, sent: bool) -> bool:
        """Whether `value` itself fits; containers look inside in `findings`."""
        return True

    def holds(self, value: Any) -> bool:
        """
        Whether an editable value is of the Python type that the annotation of a write view names. A limit, such
        as a length, is no part of the type; an item of a list or a map that isn't is told by `findings` alone.
        """
        return self.fits(value, sent=True)

    def take(self, value: Any, wire: bool = False) -> Any:
        """
        The value to keep of one that a caller gives: a plain built-in for a subclass of it, a write view for a
        mapping in its place, and the value itself where there is nothing to convert. With `wire`, strings of
        formats are read, and no list and no dict is shared. What does not fit stays as it is: `take` first and
        then look whether it is `sound`.
        """
        return leaf(value)

    def shape(self, value: Any, sent: bool) -> bool:
        """Whether `value` is this kind of container, so that a closer look inside makes sense."""
        return False

    def parts(self) -> bool:
        """Whether values have parts that can be changed in place, behind the back of their view."""
        return False

    def sound(self, value: Any) -> bool:
        """
        Whether a value to be sent fits as it is, at every depth: the quick answer, without a reason. One in
        which `take` would convert something does not.
        """
        return self.fits(value, sent=True)

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        """Yield every violation in `value`, which stands at the wire path `path`."""
        if not self.fits(value, sent):
            yield finding(value, path, self.expected())

    def opens(self, value: Any) -> bool:
        """Whether a whole body that is `value` can be read as this kind at all, odd as it may be."""
        return self.fits(value, sent=False)

    def misfits(self, value: Any, depth: int) -> int | None:
        """
        How much in a received value does not fit; `None` when it is another kind altogether. Objects more than
        `depth` inside each other are not looked into.
        """
        return 0 if self.fits(value, sent=False) else None

    def decode(self, value: Any) -> Any:
        """The Python value of a received one, which shares no part with it; an odd value stays as it came."""
        return own(value)

    def closest(self, value: Any) -> Any:
        """The editable form of a received value that has more than one form on the wire."""
        return self.decode(value)

    def encode(self, value: Any) -> Any:
        """The JSON value of one that is sent; what isn't of this kind stays as it is."""
        return value

    def thaw(self, value: Any) -> Any:
        """The editable form of a received value; an odd value stays as it came."""
        return value


def finding(value: Any, path: str, expected: str) -> Finding:
    """A violation and the value it speaks of."""
    found = describe(value)
    if expected.startswith(f"{found} "):
        found += " that is not"
    return Violation(path, expected, found), value
