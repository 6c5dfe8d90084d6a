# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Fields of read views that are decoded at their first use: objects, lists of objects, and values of any type.

Nearly all of the time of decoding goes into nested objects, and few callers use all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..schema.containers import Array
from ..schema.kind import Kind
from .fields import Field


class _WithValues:
    """The base with a place for the values of lazy fields that were read."""

    __slots__ = ("__dict__",)


values_of: Callable[[object], dict[str, Any]] = vars(_WithValues)["__dict__"].__get__
"""Return the values of the lazy fields of a view that were read, by field."""


class WithLazyFields(_WithValues):
    """The base of views with lazy fields."""

    __slots__ = ()

    if not TYPE_CHECKING:  # object has it, too

        @property
        def __dict__(self) -> dict[str, Any]:
            """Hide the values: `vars()` would return those fields only that were read."""
            raise AttributeError(f"{type(self).__name__} has no __dict__; use to_dict()")


class LazyField:
    """
    The attribute of a field that is decoded at its first use.

    It keeps the value in the view's `__dict__`, where Python finds it from then on without calling a function.
    """

    __slots__ = ("slot",)

    def __init__(self, slot: Any) -> None:
        self.slot = slot
        """The attribute that the slot of the field made, which the class gives: `help()` knows what it is."""

    def __get__(self, view: Any, owner: Any = None) -> Any:
        """Return the attribute of the class: a view exists only after its decoder was compiled."""
        return self.slot

    def read_with(self, read: Callable[..., Any]) -> None:
        """Put a compiled function in the place of `__get__`."""
        reading = type("LazyField", (LazyField,), {"__slots__": (), "__get__": read})
        object.__setattr__(self, "__class__", reading)


def is_lazy(field: Field) -> bool:
    """Tell whether a field is decoded at its first use: it may hold an object, or a value of any type."""
    kind: Kind = field.kind
    return kind.item.is_mutable if isinstance(kind, Array) else kind.is_mutable
