"""
Find docstrings and phrases that make a reader stumble, in code and pages.

Prints each with its place and a better word. Exit status: 0 there are none, 1 there are some.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
PLACES: Final = (
    "*.py",
    "*.md",
    "codegen/**/*.py",
    "docs/*.md",
    "templates/**/*",
    "tests/**/*.py",
    "tools/**/*.py",
)
# Recorded or read, and not written by us.
LEFT_OUT: Final = (
    "tests/golden/specs/",
    "tests/golden/wire/",
    "tests/fixtures/",
    "tools/words/",
    "__pycache__/",
)

_QUESTION: Final = re.compile(r"(?:What|Who|Which|Where|Whether|How)\b")

PHRASES: Final[dict[str, str]] = {
    r"comes? of (?:it|them)|becomes? of (?:it|them)": "result, outcome",
    r"tell(?:s|ing)? (?:\w+ )?apart|told apart": "distinguish, disambiguate",
    r"no good": "invalid",
    r"can't be told": "is unknown",
    r"thaw(?:s|ed|ing)?": "to editable",
    r"misfits?": "mismatch",
    r"lanes?": "connection lease",
    r"workshops?": "workspace",
    r"late lists?": "lazy list",
    r"mend(?:s|ed|ing)?": "normalize, repair",
}
"""Phrases that are not the field's, as patterns of whole words, and what to write instead."""

_BANNED: Final = [
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), instead)
    for pattern, instead in PHRASES.items()
]


class Finding(NamedTuple):
    """A place to rewrite."""

    path: str
    line: int
    text: str
    instead: str


def main() -> int:
    """Look at every file of ours and return the exit status."""
    found = [finding for path, text in files() for finding in findings(path, text)]
    for finding in found:
        print(f"{finding.path}:{finding.line}: {finding.text!r}: write {finding.instead}")
    return 1 if found else 0


def files() -> Iterator[tuple[str, str]]:
    """Yield the path of each file below the root, and its text."""
    for path in sorted({path for place in PLACES for path in ROOT.glob(place) if path.is_file()}):
        name = path.relative_to(ROOT).as_posix()
        if not any(part in name for part in LEFT_OUT):
            yield name, path.read_text(encoding="utf-8")


def findings(path: str, text: str) -> Iterator[Finding]:
    """Yield the banned phrases of a text, and the docstrings of a module that begin with a question."""
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, instead in _BANNED:
            for found in pattern.finditer(line):
                yield Finding(path, number, found[0], instead)
    if path.endswith(".py"):
        yield from questions(path, text)


def questions(path: str, text: str) -> Iterator[Finding]:
    """Yield the docstrings, those of attributes included, that begin with a question word."""
    for node in ast.walk(ast.parse(text)):
        for statement in (
            getattr(node, "body", ()) if not isinstance(node, ast.Lambda | ast.IfExp) else ()
        ):
            match statement:
                case ast.Expr(value=ast.Constant(value=str() as words)):
                    if found := _QUESTION.match(words.lstrip()):
                        yield Finding(path, statement.lineno, found[0], "a verb or a noun first")


if __name__ == "__main__":
    sys.exit(main())
