"""
Operations of a contract by path and method, and the paths that a template stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.openapi.grammar import METHODS


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and node of each operation."""
    for path, item in document.get("paths", {}).items():
        yield from ((path, method, item[method]) for method in METHODS if method in item)


def pattern_of(path: str) -> str:
    """Return a regular expression for the paths that a template stands for."""
    return "[^/]+".join(re.escape(part) for part in re.split(r"\{[^{}]*\}", path))
