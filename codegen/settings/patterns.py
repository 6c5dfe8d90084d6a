"""
Patterns that select operations: `tag:NAME` and `path:/PREFIX`.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.text import shown


@frozen
class Pattern:
    """A pattern for operations."""

    kind: str
    """`tag` or `path`."""
    value: str

    def matches(self, path: str, operation: dict[str, Any]) -> bool:
        """Return whether an operation has the tag, or is at the path or below it."""
        if self.kind == "tag":
            tags = operation.get("tags")
            return isinstance(tags, list) and self.value in tags
        prefix = self.value.rstrip("/")
        return path.startswith(prefix) and path[len(prefix) : len(prefix) + 1] in ("", *"/?#")


def pattern_of(text: str) -> Pattern:
    """
    Read a pattern.

    Raises:
        ValueError: it is none; the message says why.
    """
    kind, _, value = text.partition(":")
    if kind not in ("tag", "path") or not value or (kind == "path" and not value.startswith("/")):
        raise ValueError(f"{shown(text)} is no pattern: write tag:NAME or path:/PREFIX")
    return Pattern(kind, value)
