# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What a value may be: one small object for each kind of value a contract names.

A kind looks at values from two sides. What is *sent* is a Python value (`datetime.date(2021, 5,
1)`, a write view); what was *received* is parsed JSON (`"2021-05-01"`, a dict). Sent values are refused when
they don't fit; received ones are only reported, by `violations()` and `strict_responses`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from uuid import UUID

from .files import File
from .formats import (
    from_bytes,
    from_date,
    from_datetime,
    from_uuid,
    to_bytes,
    to_date,
    to_datetime,
    to_uuid,
)
from .unset import UNSET

if TYPE_CHECKING:
    from .read_view import ReadView
    from .write_view import WriteView

    ViewClass: TypeAlias = type[ReadView] | type[WriteView]


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


Finding = tuple[Violation, object]
"""A violation beside the value it speaks of, which stays inside the package."""


class Kind:
    """
    Any JSON value; the base of the others.
    """

    __slots__ = ()

    def expected(self) -> str:
        """What a fitting value is, in words."""
        return "a JSON value"

    def fits(self, value: Any, sent: bool) -> bool:
        """Whether `value` itself fits; containers look inside in `findings`."""
        return True

    def shape(self, value: Any, sent: bool) -> bool:
        """Whether `value` is this kind of container, so that a closer look inside makes sense."""
        return False

    def parts(self) -> bool:
        """Whether values have parts that can be changed in place, behind the back of their view."""
        return False

    def sound(self, value: Any) -> bool:
        """Whether a value to be sent fits, at every depth: the quick answer, without a reason."""
        return self.fits(value, sent=True)

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        """Yield every violation in `value`, which stands at the wire path `path`."""
        if not self.fits(value, sent):
            yield finding(value, path, self.expected())

    def opens(self, value: Any) -> bool:
        """Whether a whole body that is `value` can be read as this kind at all."""
        return self.fits(value, sent=False)

    def misfits(self, value: Any) -> int | None:
        """How much in a received value does not fit; `None` when it is another kind altogether."""
        return 0 if self.fits(value, sent=False) else None

    def decode(self, value: Any) -> Any:
        """The Python value of a received one; an odd value stays as it came."""
        return value

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


def describe(value: object) -> str:
    """The type of `value` in the words of JSON where it has one."""
    if value is UNSET:
        return "nothing"
    if isinstance(value, str) and not _encodable(value):
        return "a string with a lone surrogate"
    if isinstance(value, float) and not isfinite(value):
        return "a number that is not finite"
    return _WORDS.get(type(value)) or f"a {type(value).__name__}"


_WORDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


def _encodable(text: str) -> bool:
    """Whether `text` has a UTF-8 form: a lone surrogate has none (RFC 3629, section 3)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class Null(Kind):
    """`null`."""

    __slots__ = ()

    def expected(self) -> str:
        return "null"

    def fits(self, value: Any, sent: bool) -> bool:
        return value is None


class Boolean(Kind):
    """`true` or `false`."""

    __slots__ = ()

    def expected(self) -> str:
        return "a boolean"

    def fits(self, value: Any, sent: bool) -> bool:
        return type(value) is bool


class Text(Kind):
    """
    A string, with limits on its length in characters and a pattern where the contract has them.
    """

    __slots__ = ("max_length", "min_length", "pattern")

    def __init__(
        self, *, min_length: int = 0, max_length: int = sys.maxsize, pattern: str | None = None
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern

    def expected(self) -> str:
        words = "a string"
        if self.min_length or self.max_length != sys.maxsize:
            words += f" of {_range(self.min_length, self.max_length, 'character')}"
        if self.pattern is not None:
            words += f" that matches {self.pattern}"
        return words

    def fits(self, value: Any, sent: bool) -> bool:
        return (
            type(value) is str
            and self.min_length <= len(value) <= self.max_length
            and (self.pattern is None or re.search(self.pattern, value) is not None)
            and (value.isascii() or _encodable(value))
        )


class Number(Kind):
    """
    A finite number, within limits where the contract has them; `above` and `below` exclude theirs.
    """

    __slots__ = ("above", "below", "maximum", "minimum")

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        above: float | None = None,
        below: float | None = None,
    ) -> None:
        self.minimum = minimum
        self.maximum = maximum
        self.above = above
        self.below = below

    def expected(self) -> str:
        return "a number" + self._limits()

    def _limits(self) -> str:
        if self.minimum is not None and self.maximum is not None:
            return f" from {self.minimum} to {self.maximum}"
        words = (
            ("at least", self.minimum),
            ("at most", self.maximum),
            ("more than", self.above),
            ("less than", self.below),
        )
        said = [f"{word} {limit}" for word, limit in words if limit is not None]
        return f" of {' and '.join(said)}" if said else ""

    def fits(self, value: Any, sent: bool) -> bool:
        return (
            (
                (type(value) is int and value.bit_length() < _LONGEST_INTEGER)
                or (type(value) is float and isfinite(value))
            )
            and (self.minimum is None or value >= self.minimum)
            and (self.maximum is None or value <= self.maximum)
            and (self.above is None or value > self.above)
            and (self.below is None or value < self.below)
        )


_LONGEST_INTEGER = 14_000  # bits; Python writes no integer of more than 4,300 digits


class Integer(Number):
    """
    An integer. `13.0` is one when received (JSON Schema 2020-12, 6.1.1); only an `int` is sent.
    """

    __slots__ = ()

    def expected(self) -> str:
        return "an integer" + self._limits()

    def fits(self, value: Any, sent: bool) -> bool:
        if type(value) is not int and (sent or type(value) is not float or value % 1):
            return False
        return super().fits(value, sent)


class Formatted(Kind):
    """
    A string with a Python type of its own: `received` makes it, or gives back what it can't read.
    """

    __slots__ = ("_expected", "python_type", "received", "sent")

    def __init__(
        self,
        python_type: type,
        received: Callable[[Any], Any],
        sent: Callable[[Any], Any],
        expected: str,
    ) -> None:
        self.python_type = python_type
        self.received = received
        self.sent = sent
        self._expected = expected

    def expected(self) -> str:
        return self._expected

    def fits(self, value: Any, sent: bool) -> bool:
        if not sent:
            return type(value) is str and type(self.received(value)) is self.python_type
        if type(value) is datetime:  # RFC 3339 has no time without an offset
            return self.python_type is datetime and value.utcoffset() is not None
        return type(value) is self.python_type

    def decode(self, value: Any) -> Any:
        return self.received(value)

    def encode(self, value: Any) -> Any:
        return self.sent(value)

    def thaw(self, value: Any) -> Any:
        known = self.received(value)
        return known if self.sent(known) == value else value  # so that it goes back as it came


class FileKind(Kind):
    """
    A file in a form; where one is read, text.
    """

    __slots__ = ()

    def expected(self) -> str:
        return "a File"

    def fits(self, value: Any, sent: bool) -> bool:
        return value.__class__ is (File if sent else str)


class OneOf(Kind):
    """
    One of a closed set of values (`enum`, `const`).
    """

    __slots__ = ("values",)

    def __init__(self, *values: str | int | float | bool | None) -> None:
        self.values = values

    def expected(self) -> str:
        return "one of " + ", ".join(map(repr, self.values))

    def fits(self, value: Any, sent: bool) -> bool:
        return any(value == known and type(value) is type(known) for known in self.values)


class Array(Kind):
    """
    A list of one kind, with limits on its length where the contract has them.
    """

    __slots__ = ("item", "max_items", "min_items")

    def __init__(self, item: Kind, *, min_items: int = 0, max_items: int = sys.maxsize) -> None:
        self.item = item
        self.min_items = min_items
        self.max_items = max_items

    def expected(self) -> str:
        if self.min_items or self.max_items != sys.maxsize:
            return f"an array of {_range(self.min_items, self.max_items, 'item')}"
        return "an array"

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is list

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not list or not self.min_items <= len(value) <= self.max_items:
            yield finding(value, path, self.expected())
            return
        for index, item in enumerate(value):
            yield from self.item.findings(item, f"{path}[{index}]", sent)

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return (
            value.__class__ is list
            and self.min_items <= len(value) <= self.max_items
            and all(map(self.item.sound, value))
        )

    def opens(self, value: Any) -> bool:
        return value.__class__ is list

    def misfits(self, value: Any) -> int | None:
        if value.__class__ is not list:
            return None
        return sum(self.item.misfits(item) is None for item in value)

    def decode(self, value: Any) -> Any:
        return [*map(self.item.decode, value)] if value.__class__ is list else value

    def encode(self, value: Any) -> Any:
        return [*map(self.item.encode, value)] if value.__class__ is list else value

    def thaw(self, value: Any) -> Any:
        return [self.item.thaw(item) for item in value] if value.__class__ is list else value


class Object(Kind):
    """
    An object with named fields: a view class, or a function that gives one which is defined later.
    """

    __slots__ = ("_view",)

    def __init__(self, view: ViewClass | Callable[[], ViewClass]) -> None:
        self._view: Any = view

    @property
    def view(self) -> Any:
        """The class of the view."""
        if not isinstance(self._view, type):
            self._view = self._view()
        return self._view

    def expected(self) -> str:
        words: str = self.view.__view_words__()
        return words

    def shape(self, value: Any, sent: bool) -> bool:
        return bool(value.__class__ is (self.view if sent else dict))

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if self.shape(value, sent):
            yield from self.view.__view_findings__(value, path)
        else:
            yield finding(value, path, self.expected())

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return self.shape(value, sent=True) and bool(value.__view_sound__())

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any) -> int | None:
        if value.__class__ is not dict:
            return None
        misfits: int = self.view.__view_misfits__(value)
        return misfits

    def decode(self, value: Any) -> Any:
        return self.view.__view_decode__(value)

    def encode(self, value: Any) -> Any:
        return self.view.__view_encode__(value)

    def thaw(self, value: Any) -> Any:
        return self.view.__view_thaw__(value) if value.__class__ is dict else value


class Mapped(Kind):
    """
    An object with free names, its values of one kind.
    """

    __slots__ = ("value",)

    def __init__(self, value: Kind) -> None:
        self.value = value

    def expected(self) -> str:
        return "an object"

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is dict

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not dict:
            yield finding(value, path, self.expected())
            return
        for name, item in value.items():
            if name.__class__ is str and _encodable(name):
                yield from self.value.findings(item, f"{path}.{name}" if path else name, sent)
            else:
                yield finding(name, f"{path} (a name)", "a string")

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return next(self.findings(value, "", sent=True), None) is None

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any) -> int | None:
        if value.__class__ is not dict:
            return None
        return sum(self.value.misfits(item) is None for item in value.values())

    def decode(self, value: Any) -> Any:
        return self._each(self.value.decode, value)

    def encode(self, value: Any) -> Any:
        return self._each(self.value.encode, value)

    def thaw(self, value: Any) -> Any:
        return self._each(self.value.thaw, value)

    def _each(self, convert: Callable[[Any], Any], value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {name: convert(item) for name, item in value.items()}


class Tagged(Kind):
    """
    One of several objects, told apart by a property (OpenAPI 3.1, Discriminator Object).
    """

    __slots__ = ("cases", "tag")

    def __init__(self, tag: str, cases: dict[str, Object]) -> None:
        self.tag = tag
        self.cases = cases

    def expected(self) -> str:
        return " or ".join(dict.fromkeys(case.expected() for case in self.cases.values()))

    def _case(self, value: Any, sent: bool) -> Object | None:
        if sent:
            return next((case for case in self.cases.values() if case.shape(value, sent)), None)
        tag = value.get(self.tag) if value.__class__ is dict else None
        return self.cases.get(tag) if isinstance(tag, str) else None

    def shape(self, value: Any, sent: bool) -> bool:
        return self._case(value, sent) is not None

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        case = self._case(value, sent)
        if case is None:
            yield finding(value, path, self.expected())
        else:
            yield from case.findings(value, path, sent)

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        case = self._case(value, sent=True)
        return case is not None and case.sound(value)

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any) -> int | None:
        case = self._case(value, sent=False)
        return None if case is None else case.misfits(value)

    def decode(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return value if case is None else case.decode(value)

    def encode(self, value: Any) -> Any:
        case = self._case(value, sent=True)
        return value if case is None else case.encode(value)

    def thaw(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return value if case is None else case.thaw(value)


class AnyOf(Kind):
    """
    A value that fits at least one of several kinds (`anyOf`, `oneOf`, a list of types).
    """

    __slots__ = ("kinds",)

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def expected(self) -> str:
        return " or ".join(kind.expected() for kind in self.kinds)

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        shaped = [kind for kind in self.kinds if kind.shape(value, sent)]
        if len(shaped) == 1:
            yield from shaped[0].findings(value, path, sent)
        elif not any(next(kind.findings(value, path, sent), None) is None for kind in self.kinds):
            yield finding(value, path, self.expected())

    def parts(self) -> bool:
        return any(kind.parts() for kind in self.kinds)

    def sound(self, value: Any) -> bool:
        return any(kind.sound(value) for kind in self.kinds)

    def opens(self, value: Any) -> bool:
        return any(kind.opens(value) for kind in self.kinds)

    def decode(self, value: Any) -> Any:
        best = self._best(value)
        return value if best is None else best.decode(value)

    def encode(self, value: Any) -> Any:
        for kind in self.kinds:
            encoded = kind.encode(value)
            if encoded is not value:
                return encoded
        return value

    def thaw(self, value: Any) -> Any:
        best = self._best(value)
        return value if best is None else best.thaw(value)

    def _best(self, value: Any) -> Kind | None:
        """The kind that a received value fits best: the one with the fewest misfits in it."""
        misfits = [(kind.misfits(value), kind) for kind in self.kinds]
        possible = [(count, kind) for count, kind in misfits if count is not None]
        return min(possible, key=lambda found: found[0])[1] if possible else None


def _range(low: int, high: int, noun: str) -> str:
    """A range of counts in words."""
    last = low if high == sys.maxsize else high
    nouns = noun if last == 1 else f"{noun}s"
    if low == high:
        return f"exactly {low} {nouns}"
    if high == sys.maxsize:
        return f"at least {low} {nouns}"
    return f"{low} to {high} {nouns}" if low else f"at most {high} {nouns}"


ANY = Kind()
NULL = Null()
BOOLEAN = Boolean()
TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
DATE = Formatted(date, to_date, from_date, "a date (YYYY-MM-DD)")
DATE_TIME = Formatted(
    datetime, to_datetime, from_datetime, "a date and time with an offset (RFC 3339)"
)
UUID_TEXT = Formatted(UUID, to_uuid, from_uuid, "a UUID")
FILE = FileKind()
BASE64 = Formatted(bytes, to_bytes, from_bytes, "bytes (base64 on the wire)")


def nullable(kind: Kind) -> Kind:
    """`kind` or `null`."""
    return AnyOf(kind, NULL)
