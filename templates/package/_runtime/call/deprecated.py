"""Deprecation, which type checkers and editors show (PEP 702), and a call does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Method = TypeVar("Method", bound=Callable[..., object])


def deprecated(_message: str) -> Callable[[Method], Method]:
    """Return the decorator that leaves a method as it is: Python 3.11 and 3.12 have none."""
    return lambda method: method
