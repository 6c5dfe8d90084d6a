# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Strings of formats that have a Python type.

Reading never fails: a string that can't be read is returned unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .json_values import leaf
from .kind import Kind


class Formatted(Kind):
    """
    A string that has a Python type: `received` converts it, or returns unchanged a string that it can't read.
    """

    __slots__ = ("_expected", "exact", "python_type", "received", "sent")

    def __init__(
        self,
        python_type: type,
        received: Callable[[Any], Any],
        sent: Callable[[Any], Any],
        exact: Callable[[Any], Any],
        expected: str,
    ) -> None:
        self.python_type = python_type
        self.received = received
        self.sent = sent
        self.exact = exact
        self._expected = expected

    def expected(self) -> str:
        return self._expected

    def matches(self, value: Any, sent: bool) -> bool:
        if not sent:
            return type(value) is str and type(self.received(value)) is self.python_type
        return type(value) is self.python_type

    def is_assignable(self, value: Any) -> bool:
        return type(value) is self.python_type

    def normalize(self, value: Any, wire: bool = False) -> Any:
        value = leaf(value)
        if wire and type(value) is str:
            return self.received(value)
        return value if type(value) is self.python_type else self.exact(value)

    def can_decode(self, value: Any) -> bool:
        return type(value) is str

    def decode(self, value: Any) -> Any:
        return self.received(value)

    def encode(self, value: Any) -> Any:
        return self.sent(value)

    def to_editable(self, value: Any) -> Any:
        known = self.received(value)
        # An unchanged field must be sent as it was received.
        return known if self.sent(known) == value else value
