"""Trees of files: what names are safe, what a folder holds, how two of them differ."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen.text import is_device, visible

Plain = Callable[[str, str], str]
"""Returns what counts in the text of a file, by path and text."""

_CACHE: Final = "__pycache__"
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')


@frozen
class Found:
    """One thing that is in a folder."""

    content: bytes | None
    """None for what is no regular file; it was not opened."""
    kind: str
    accessed: int
    modified: int


def checked(files: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files' bytes; raises ValueError for a path that isn't safe on every system."""
    seen: dict[str, str] = {}
    for path in files:
        for step in path.split("/"):
            _check_step(step, path)
        folded = path.casefold()
        if folded in seen:
            raise ValueError(f"{path!r} and {seen[folded]!r} are one file where case doesn't count")
        seen[folded] = path
    for folded, path in seen.items():
        steps = folded.split("/")
        for length in range(1, len(steps)):
            if "/".join(steps[:length]) in seen:
                raise ValueError(f"{path!r} is in a folder that is a file as well")
    return {path: text.encode("utf-8") for path, text in files.items()}


def _check_step(step: str, path: str) -> None:
    if not step or step in (".", "..", _CACHE):
        raise ValueError(f"{path!r} has the step {step!r}")
    if _UNSAFE.search(step) or step[-1] in " ." or is_device(step):
        raise ValueError(f"{path!r} has the step {step!r}, which isn't a file name on every system")


def snapshot(folder: Path) -> dict[str, Found]:
    """Return what is in a folder by relative path; links are named and never followed."""
    return dict(sorted(_walk(folder, "")))


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, Found]]:
    with os.scandir(folder) as entries:
        listed = list(entries)
    for entry in listed:
        path, status = f"{prefix}{entry.name}", entry.stat(follow_symlinks=False)
        if stat.S_ISDIR(status.st_mode):
            if entry.name != _CACHE:
                yield from _walk(Path(entry.path), f"{path}/")
            continue
        content, kind = None, "special file"
        if stat.S_ISREG(status.st_mode):
            content, kind = Path(entry.path).read_bytes(), "file"
        elif stat.S_ISLNK(status.st_mode):
            kind = "symbolic link"
        yield path, Found(content, kind, status.st_atime_ns, status.st_mtime_ns)


def unified(
    wanted: Mapping[str, bytes], found: Mapping[str, Found], prefix: str, plain: Plain | None = None
) -> str:
    """
    Return a unified diff from what was found to what is wanted; `prefix` goes before each path.

    Two texts are compared as `plain` gives them; where that leaves no difference, a line names the file.
    """
    parts: list[str] = []
    for path in sorted(wanted.keys() | found.keys()):
        shown = visible(f"{prefix}{path}")
        old, new = found.get(path), wanted.get(path)
        if old is None:
            parts += _lines(b"", new or b"", "/dev/null", shown)
        elif old.content is None or _text(old.content) is None:
            if old.content is None or old.content != new:
                what = old.kind if old.content is None else "binary file"
                parts.append(
                    f"{what} {shown} differs\n" if new is not None else f"{what} {shown} is extra\n"
                )
        elif old.content != new:
            parts += (
                _lines(old.content, b"", shown, "/dev/null")
                if new is None
                else _changed(path, old.content, new, shown, plain)
            )
    return "".join(parts)


def _changed(path: str, old: bytes, new: bytes, shown: str, plain: Plain | None) -> Iterable[str]:
    before, after = (_text(content) or "" for content in (old, new))
    if plain is not None:
        before, after = plain(path, before), plain(path, after)
        if before == after:
            return [f"only version and digests of {shown} differ\n"]
    return _lines(before.encode(), after.encode(), shown, shown)


def _text(content: bytes) -> str | None:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _lines(old: bytes, new: bytes, old_name: str, new_name: str) -> Iterator[str]:
    before, after = (_split(_text(content) or "") for content in (old, new))
    some = False
    for line in unified_diff(before, after, old_name, new_name):
        some = True
        # Only line ends and tabs stay as they are: the rest is shown as the interpreter sees it.
        ended = line.endswith("\n")
        yield "\t".join(map(visible, (line[:-1] if ended else line).split("\t"))) + "\n"
        if not ended:
            yield "\\ No newline at end of file\n"
    if not some:
        # An empty file has no lines to show, yet it is missing or extra.
        yield f"--- {old_name}\n+++ {new_name}\n"


def _split(text: str) -> list[str]:
    # Not `splitlines`, which breaks at form feeds and Unicode separators as well.
    return re.findall(r"[^\n]*\n|[^\n]+", text)
