"""
Import lines in the text of modules and templates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

_IMPORT: Final = re.compile(
    r"^(?P<start> *(?:from (?P<module>[\w.]+) )?import )"
    r"(?:\((?P<several>[\w, \n]*)\)|(?P<few>\w+(?:, \w+)*))\n",
    re.MULTILINE,
)
_WORD: Final = re.compile(r"\w+")


def imported_names(text: str, *, relative: bool = False) -> Iterator[str]:
    """Yield the names that a text imports; `relative` leaves out those of other packages."""
    for found in _IMPORT.finditer(text):
        module = found["module"] or ""
        if module != "__future__" and (module.startswith(".") or not relative):
            yield from _names(found)


def without_unused(text: str) -> str:
    """
    Return the text of a module without the imports of names that stand nowhere else in it.

    Ruff takes out those that only prose names. It could take out all of them, in ten times its time.
    """
    counts = Counter(_WORD.findall(text))

    def used(found: re.Match[str]) -> str:
        names = _names(found)
        kept = [name for name in names if counts[name] > 1]
        if found["module"] == "__future__" or kept == names:
            return found[0]
        return f"{found['start']}{', '.join(kept)}\n" if kept else ""

    return _IMPORT.sub(used, text)


def from_line(module: str, names: Iterable[str]) -> str:
    """Return the line that imports names: constants, classes, then functions."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), name[0].islower(), name))
    return f"from {module} import {', '.join(ordered)}"


def _names(found: re.Match[str]) -> list[str]:
    return _WORD.findall(found["several"] or found["few"])
