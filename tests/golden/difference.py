"""
The difference of two recordings, which `tools/golden` prints and `test_wire.py` fails with.

It needs nothing of the generator: `make wheel` and `make versions` run `test_wire.py` where the generator's libraries are absent.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator


def diff(name: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    """
    Yield a unified diff of two versions of a file, of which one may not exist.
    """
    old, new = ("/dev/null" if side is None else name for side in (before, after))
    yield from difflib.unified_diff(lines_of(before), lines_of(after), old, new, lineterm="")


def lines_of(content: bytes | None) -> list[str]:
    """
    Return the lines of a file, with what a terminal would not show written as escapes.
    """
    text = (content or b"").decode("utf-8", "backslashreplace")
    return text.replace("\r", "\\r").split("\n") if text else []
