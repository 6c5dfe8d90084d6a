# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Bodies of answers: one reader for each documented answer of an operation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..schema.descriptions import describe
from ..schema.kind import Kind, ViolationAndValue
from .json_codec import TOO_DEEP, JsonLoads, UnreadableError, decode_json


class AnswerReader(Protocol):
    """
    Reads the body of an answer.
    """

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """
        Read `body`.

        Raises:
            UnreadableError: it is not of the documented kind.
        """
        ...

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """
        List the violations in the body.

        Raises:
            UnreadableError: it is nested too deeply to check.
        """
        ...


class JsonAnswer:
    """
    JSON of the documented kind; invalid values in it are kept.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """Parse and decode `body`."""
        data = decode_json(body, loads)
        if not self.kind.has_type(data, sent=False):
            raise UnreadableError(f"it is {describe(data)}, not {self.kind.expected()}")
        try:
            return self.kind.decode(data)
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List the violations in the body."""
        try:
            return list(self.kind.violations(decode_json(body, loads), "", sent=False))
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None


class TextAnswer:
    """
    Text in UTF-8; an invalid byte becomes U+FFFD.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> str:
        """Decode `body`."""
        return body.decode("utf-8", "replace")

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: any text is valid."""
        return []


class BytesAnswer:
    """
    Bytes, unchanged.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> bytes:
        """Return `body`."""
        return body

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: any bytes are valid."""
        return []


class NothingAnswer:
    """
    No body; an undocumented one is ignored.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> None:
        """Return `None`."""

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none."""
        return []


def pick(readers: Mapping[str, AnswerReader], status: int) -> AnswerReader | None:
    """Return the reader of a status: its own, its range's, or `default`."""
    return readers.get(str(status)) or readers.get(f"{status // 100}XX") or readers.get("default")
