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
from .kind import TYPE, Kind, Rule


class Formatted(Kind):
    """A string that has a Python type: `received` converts it, or returns unchanged one that it can't read."""

    __slots__ = ("exact", "format", "noun", "python_type", "received", "sent", "texts")

    def __init__(
        self,
        format_: str,
        noun: str,
        python_type: type,
        received: Callable[[Any], Any],
        sent: Callable[[Any], Any],
        exact: Callable[[Any], Any],
        texts: tuple[Callable[[Any], str | None], Callable[[Any], str]] | None = None,
    ) -> None:
        self.format = format_
        """The format in the contract."""
        self.noun = noun
        self.python_type = python_type
        self.received = received
        self.sent = sent
        self.exact = exact
        """The conversion of an instance of a subclass."""
        self.texts = texts
        """For a value that has the type: a look-up of the text that is kept, and the function that makes it."""

    def converts(self) -> bool:
        return True

    def has_type(self, value: Any, sent: bool) -> bool:
        return type(value) is (self.python_type if sent else str)

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        if not self.has_type(value, sent):
            return TYPE
        is_valid = sent or type(self.received(value)) is self.python_type
        return None if is_valid else ("format", self.format)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        value = leaf(value)
        if wire and type(value) is str:
            return self.received(value)
        return value if type(value) is self.python_type else self.exact(value)

    def decode(self, value: Any) -> Any:
        return self.received(value)

    def encode(self, value: Any) -> Any:
        return self.sent(value)

    def to_editable(self, value: Any) -> Any:
        known = self.received(value)
        # An unchanged field must be sent as it was received.
        return known if self.sent(known) == value else value
