"""
Fields of read views that are decoded at their first use: objects, lists of objects, and values of any type.

Nearly all of the time of decoding goes into nested objects, and few callers use all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..schema.containers import Array
from ..schema.kind import Kind


class LazyField:
    """
    The attribute of a field that is decoded at its first use.

    It keeps the value in the view's `__dict__`, where Python finds it from then on without calling a function.
    """

    __slots__ = ("slot",)

    def __init__(self, slot: Any) -> None:
        self.slot = slot
        """The attribute of the field as attrs made it, which the class gives: `help()` knows what it is."""

    def __get__(self, view: Any, owner: Any = None) -> Any:
        """Return the attribute of the class: a view exists only after its decoder was compiled."""
        return self.slot

    def read_with(self, read: Callable[..., Any]) -> None:
        """Put a compiled function in the place of `__get__`."""
        reading = type("LazyField", (LazyField,), {"__slots__": (), "__get__": read})
        object.__setattr__(self, "__class__", reading)


def is_lazy(kind: Kind) -> bool:
    """Tell whether fields of a kind are lazy: they may hold an object, or a value of any type."""
    return kind.item.is_mutable if isinstance(kind, Array) else kind.is_mutable
