# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Fields of read views that are decoded at their first use: objects, lists of objects, and values of any type.

Nearly all of the time of decoding goes into nested objects, and few callers use all of them.
"""

from __future__ import annotations

from typing import Any

from ..schema.containers import Array
from ..schema.kind import Kind
from .compiled import compile_reader
from .fields import Field


class LazyField:
    """
    The attribute of a field that is decoded at its first use.

    It keeps the value in the view's `__dict__`, where Python finds it from then on without calling a function.
    """

    __slots__ = ("field", "slot", "view")

    def __init__(self, slot: Any, view: Any, field: Field) -> None:
        self.slot = slot
        """The attribute that the slot of the field made, which the class gives: `help()` knows what it is."""
        self.view = view
        self.field = field

    def __get__(self, view: Any, owner: Any = None) -> Any:
        """Compile the method that reads the field, put it in the place of this one, and call it."""
        if view is None:
            return self.slot
        read = compile_reader(self.view, self.field)
        reading = type("LazyField", (LazyField,), {"__slots__": (), "__get__": read})
        object.__setattr__(self, "__class__", reading)
        return read(self, view)


def is_lazy(kind: Kind) -> bool:
    """Tell whether fields of a kind are lazy: they may hold an object, or a value of any type."""
    return kind.item.is_mutable if isinstance(kind, Array) else kind.is_mutable
