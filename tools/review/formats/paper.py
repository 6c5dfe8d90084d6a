"""
The measures that a report has to keep to.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

LIMIT: Final = 60_000
"""The most characters of a report in Markdown: GitHub takes 65,536 in a comment."""

SIGNS: Final = {
    "breaking": "🔴",
    "risky": "🟠",
    "compatible": "🟢",
    "documentation": "⚪",
    "refused": "⛔",
}
"""A sign for each class, and for a review that could not be done."""


@frozen
class Paper:
    """The width of the lines, whether there is colour, and the most characters."""

    width: int = 100
    colour: bool = False
    limit: int = LIMIT
