"""
Anchors: the id of each place of the page, made of names of the contract.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_OTHER = re.compile(r"[^\w.~-]+")


class Anchors:
    """Gives each place an id of its own: a name that is in use already gets a number."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self._used = set(reserved)

    def reserve(self, names: Iterable[str]) -> None:
        """Take ids that the page uses by itself."""
        self._used.update(names)

    def new(self, *names: str) -> str:
        """Return an id made of names, such as `Resume.name` for a field of a schema."""
        wanted = ".".join(_OTHER.sub("-", name) or "-" for name in names)
        found, number = wanted, 1
        while found in self._used:
            number += 1
            found = f"{wanted}-{number}"
        self._used.add(found)
        return found
