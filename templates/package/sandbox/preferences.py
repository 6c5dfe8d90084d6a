"""
The faults that a request asks for, in its `Prefer` headers.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_WAIT = 60.0
"""Seconds."""


class Preferences(NamedTuple):
    """
    The faults that a request asks to be simulated.
    """

    code: int | None
    """The status to answer, without doing anything."""
    wait: float | None
    """Seconds before the answer."""
    drip: float | None = None
    """Seconds over which the answer's body comes, piece by piece."""
    reset: bool = False
    """True if the connection is reset in the place of an answer, after all has been done."""

    @property
    def applied(self) -> dict[str, str]:
        """The header that says which preferences were followed."""
        numbers = {"code": self.code, "wait": self.wait, "drip": self.drip}
        said = [f"{name}={value:g}" for name, value in numbers.items() if value is not None]
        return {"Preference-Applied": ", ".join(said)} if said else {}


def read_preferences(values: list[str]) -> Preferences:
    """
    Read the `Prefer` headers (RFC 7240).

    Unknown preferences are ignored; of one that is repeated, the first counts.
    `code` is a status from 400 to 599, `wait` and `drip` seconds, with a fraction if need be.
    """
    found: dict[str, str] = {}
    for item in re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^",])+', ",".join(values)):
        name, _, value = str(item).partition(";")[0].partition("=")
        found.setdefault(name.strip().lower(), value.strip().strip('"'))
    code = found.get("code", "")
    return Preferences(
        int(code) if re.fullmatch(r"[45][0-9]{2}", code) else None,
        _seconds(found.get("wait", "")),
        _seconds(found.get("drip", "")),
        found.get("reset") == "",
    )


def _seconds(text: str) -> float | None:
    return min(float(text), LONGEST_WAIT) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) else None
