"""
The table of known differences: what each is, and its reason.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final, NamedTuple

from tools.compat.readings import Difference

TABLE: Final = Path(__file__).with_name("differences.toml")


class Row(NamedTuple):
    """A known difference; `*` in any part stands for any text."""

    contract: str
    place: str
    stock: str
    ours: str
    reason: str

    def matches(self, difference: Difference) -> bool:
        """Tell if a difference is one of this row's."""
        return all(_like(row, found) for row, found in zip(self, difference, strict=False))

    def __str__(self) -> str:
        """Write the row as it stands in the table."""
        return f'["{self.contract}", "{self.place}", "{self.stock}", "{self.ours}"]: {self.reason}'


def rows(path: Path = TABLE) -> list[Row]:
    """Read the table."""
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        Row(contract, place, stock, ours, reason["text"])
        for reason in said["reason"]
        for contract, place, stock, ours in reason["rows"]
    ]


def unknown(differences: list[Difference], table: list[Row]) -> list[Difference]:
    """Return the differences that no row matches."""
    return [one for one in differences if not any(row.matches(one) for row in table)]


def stale(differences: list[Difference], table: list[Row]) -> list[Row]:
    """Return the rows that match no difference."""
    return [row for row in table if not any(row.matches(one) for one in differences)]


def _like(pattern: str, text: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text, re.DOTALL) is not None
