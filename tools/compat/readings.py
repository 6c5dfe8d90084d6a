"""
Readings of a contract, and the comparison of two of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

ABSENT: Final = "absent"
"""The value of a place that one reading has and the other has not."""
KINDS: Final = ("operation", "parameter", "body", "answer", "model", "field", "name", "request")


class Fact(NamedTuple):
    """One thing that a reading found: its kind, for the summary, and its value."""

    kind: str
    value: str


Reading = dict[str, Fact]
"""Facts by place. `a: b` is a part of `a`: it is compared where both readings have `a`."""


class Difference(NamedTuple):
    """A place of a contract that the two readings see differently."""

    contract: str
    place: str
    stock: str
    ours: str

    def __str__(self) -> str:
        """Write the difference on a line of its own for each reading."""
        return f"{self.contract}: {self.place}\n    stock: {self.stock}\n    ours:  {self.ours}"


def compare(contract: str, stock: Reading, ours: Reading) -> Iterator[Difference]:
    """Yield each difference; of a place that is in one reading only, the place and not its parts."""
    closed: set[str] = set()
    for place in sorted(dict.fromkeys([*ours, *stock]), key=_depth):
        mine, theirs = ours.get(place), stock.get(place)
        if mine == theirs or _inside(place, closed):
            continue
        if mine is None or theirs is None or mine.kind == "request":
            closed.add(place)
        values = [fact.value if fact else ABSENT for fact in (theirs, mine)]
        yield Difference(contract, place, *values)


def _depth(place: str) -> int:
    return place.count(": ")


def _inside(place: str, closed: set[str]) -> bool:
    """Tell if a place is a part of one of `closed`."""
    steps = place.split(": ")
    return any(": ".join(steps[:length]) in closed for length in range(1, len(steps)))


def count(stock: Reading, ours: Reading) -> Counter[str]:
    """Count what both readings hold, by kind."""
    return Counter(ours[place].kind for place in stock.keys() & ours.keys())
