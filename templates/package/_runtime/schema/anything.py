# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The kind of any value.
"""

from __future__ import annotations

from typing import Any, ClassVar

from .json_values import LEAVES, is_plain, own, plain
from .kind import Kind


class Anything(Kind):
    """
    Any JSON value.
    """

    __slots__ = ()
    noun: ClassVar[str] = "a JSON value"
    is_mutable: bool = True

    def has_type(self, value: Any, sent: bool) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        return value.__class__ in LEAVES or is_plain(value)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        return own(value) if wire else plain(value)


ANY = Anything()
