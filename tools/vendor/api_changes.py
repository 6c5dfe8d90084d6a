"""
The changes between two copies of the package, in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from tools.public_api import ApiChange, UnreadableError, What, compare_apis, read_api

Files = Mapping[str, bytes]
#: The names that are reported, in this order, and the word for each.
_WORDS: Final[dict[What, str]] = {"request": "operation", "model": "model", "field": "field"}


def summary(files: Files) -> str:
    """Count the operations, models and files of a copy."""
    found = [name.what for name in read_api(files).values()]
    counts = {word: found.count(what) for what, word in _WORDS.items() if what != "field"}
    counts["file"] = len(files)
    return ", ".join(f"{count} {word}{'s' * (count != 1)}" for word, count in counts.items())


def changes(old: Files, new: Files) -> Iterator[str]:
    """Yield each operation, model, field and file that came, went or changed."""
    try:
        found = compare_apis(read_api(old), read_api(new))
    except UnreadableError as problem:
        yield f"Cannot list the previous operations and models: {problem}."
        found = []
    for what in _WORDS:
        yield from (_line(c) for c in sorted(found, key=lambda c: c.name) if c.what == what)
    for path in sorted(old.keys() ^ new.keys()):
        yield f"file {path}: {'new' if path in new else 'gone'}"
    yield from (
        f"file {path}: changed" for path in sorted(old) if new.get(path, old[path]) != old[path]
    )


def _line(change: ApiChange) -> str:
    name = f"{_WORDS[change.what]} {change.name.removeprefix('operations.')}"
    if change.kind == "gone":
        return f"{name}: gone"
    if change.kind == "came":
        return f"{name}: new" + (f", {change.new}" if change.what != "model" else "")
    if change.kind == "renamed":
        return f"{name}: now {change.new}"
    return f"{name}: {change.new}, was {change.old}"
