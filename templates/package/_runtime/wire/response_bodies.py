# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Bodies of answers: one reader for each answer that an operation names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..schema.descriptions import describe
from ..schema.kind import Finding, Kind
from .json_codec import TOO_DEEP, JsonLoads, UnreadableError, decode_json


class AnswerReader(Protocol):
    """
    Reads the body of an answer.
    """

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """
        Read `body`.

        Raises:
            UnreadableError: it isn't what the contract names.
        """
        ...

    def findings(self, body: bytes, loads: JsonLoads | None) -> list[Finding]:
        """
        Where the body departs from the contract.

        Raises:
            UnreadableError: it is nested too deeply to tell.
        """
        ...


class JsonAnswer:
    """
    JSON: an object or a list where the contract names one, odd values in it kept as they came.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """Parse and decode `body`."""
        data = decode_json(body, loads)
        if not self.kind.opens(data):
            raise UnreadableError(f"it is {describe(data)}, not {self.kind.expected()}")
        try:
            return self.kind.decode(data)
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None

    def findings(self, body: bytes, loads: JsonLoads | None) -> list[Finding]:
        """Where the body departs from the contract."""
        try:
            return list(self.kind.findings(decode_json(body, loads), "", sent=False))
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None


class TextAnswer:
    """
    Text in UTF-8; a byte that isn't becomes U+FFFD.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> str:
        """Decode `body`."""
        return body.decode("utf-8", "replace")

    def findings(self, body: bytes, loads: JsonLoads | None) -> list[Finding]:
        """Nothing: any text fits."""
        return []


class BytesAnswer:
    """
    Bytes, as they came.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> bytes:
        """Give back `body`."""
        return body

    def findings(self, body: bytes, loads: JsonLoads | None) -> list[Finding]:
        """Nothing: any bytes fit."""
        return []


class NothingAnswer:
    """
    No body; one that comes all the same is left alone.
    """

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> None:
        """There is nothing to read."""

    def findings(self, body: bytes, loads: JsonLoads | None) -> list[Finding]:
        """Nothing."""
        return []


def pick(readers: Mapping[str, AnswerReader], status: int) -> AnswerReader | None:
    """The reader for a status: its own, its range's, or `default`."""
    return readers.get(str(status)) or readers.get(f"{status // 100}XX") or readers.get("default")
