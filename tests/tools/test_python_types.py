"""
Types are compared by what they hold, not by their text.
"""

from __future__ import annotations

import pytest

from tools.python_types import is_within, type_of

BASES = {"Heir": frozenset(("Thing", "ReadView"))}

SAME = [
    ("A | B", "B | A"),
    ("Optional[A]", "None | A"),
    ("Union[A, B]", "A | B"),
    ("Literal['a', 'b']", "Literal['b'] | Literal['a']"),
    ("Sequence[A | B]", "Sequence[B | A]"),
    ("'A'", "A"),
    ("datetime.date", "date"),
    ("Mapping[str, A | None]", "Mapping[str, Optional[A]]"),
]
#: What fits in the place of what; the other way round nothing fits.
WITHIN = [
    ("A", "A | B"),
    ("Literal['a']", "str"),
    ("Literal['a']", "Literal['a', 'b']"),
    ("Literal['a'] | str", "str | None"),
    ("int", "float"),
    ("bool", "int"),
    ("Literal[1]", "float | None"),
    ("Sequence[int]", "Sequence[float]"),
    ("list[int]", "Sequence[int]"),
    ("Sequence[Literal['a']]", "Sequence[str]"),
    ("Mapping[str, int]", "Mapping[str, float | None]"),
    ("dict[str, int]", "Mapping[str, int]"),
    ("Response[A]", "Response[A | B]"),
    ("tuple[int, str]", "tuple[float, str]"),
    ("datetime", "date"),
    ("Heir", "Thing"),
    ("Sequence[Heir]", "Sequence[Thing | None]"),
    ("A", "Any"),
    ("A | Unset", "A | B | Unset"),
]
APART = [
    ("str", "int"),
    ("list[int]", "list[float]"),
    ("Literal['1']", "Literal[1]"),
    ("Literal[True]", "Literal[1]"),
    ("Sequence[A]", "Mapping[str, A]"),
    ("A | None", "A | Unset"),
    ("Sequence[A]", "A"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_same(one: str, two: str) -> None:
    """A union has no order, and a type may be written in several ways."""
    assert type_of(one) == type_of(two)


@pytest.mark.parametrize(("inner", "outer"), WITHIN)
def test_within(inner: str, outer: str) -> None:
    """A type that holds less fits in the place of one that holds more, and not the other way round."""
    assert is_within(type_of(inner), type_of(outer), BASES)
    assert not is_within(type_of(outer), type_of(inner), BASES)


@pytest.mark.parametrize(("one", "two"), APART)
def test_apart(one: str, two: str) -> None:
    """Of two types that hold different values neither fits in the place of the other."""
    assert not is_within(type_of(one), type_of(two), BASES)
    assert not is_within(type_of(two), type_of(one), BASES)


def test_literals_beside_their_class() -> None:
    """A literal beside its class adds nothing: the two hold the same."""
    one, two = type_of("Literal['a'] | str"), type_of("Literal['b', 'c'] | str")

    assert is_within(one, two, BASES)
    assert is_within(two, one, BASES)


def test_what_is_read() -> None:
    """A value that is read may become `Any` unseen by type checkers, and nobody reads `None`."""
    assert is_within(type_of("Any"), type_of("Thing"), BASES, read=True)
    assert not is_within(type_of("Any"), type_of("Thing"), BASES)
    assert is_within(type_of("Thing"), type_of("None"), BASES, read=True)
    assert is_within(type_of("Response[Thing]"), type_of("Response[None]"), BASES, read=True)
    assert not is_within(type_of("None"), type_of("Thing"), BASES, read=True)
