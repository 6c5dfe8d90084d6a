"""
A rule of the review, and the four classes that it may have.

The classes, worst first:

* breaking: a caller that worked stops working, on the wire or when its code is generated again
  (`docs/review-rules.md` has the definition).
* risky: it may surprise a caller that worked.
* compatible: a caller that worked goes on working.
* documentation: people read something else; no program does.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from attrs import frozen

Class = Literal["breaking", "risky", "compatible", "documentation"]
CLASSES: Final[tuple[Class, ...]] = get_args(Class)


@frozen
class Rule:
    """One kind of change."""

    level: Class
    reason: str
    """The reason for the class, in one sentence."""
    advice: str
    """The advice, in one sentence."""
    mirror: str
    """The rule for the opposite change; its own name if the opposite is the same kind of change."""


KEEP: Final = "Keep the old one beside the new one for a while."
NONE: Final = "Nothing."
READ: Final = "Read the text."
