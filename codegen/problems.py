"""
Problems of a contract, and the way they are printed.

A problem has a stable code from `CODES`, a position, a message and, where there is one, a fix. Text
from the contract stands in messages, so whatever is printed goes through `visible` first: a
reviewer sees the characters that the interpreter sees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from attrs import evolve, field, frozen

from codegen.text import shorten, visible

CODES: Final[dict[str, str]] = {
    # The file.
    "missing-file": "There is no file at the path.",
    "not-a-file": "The path is a directory, or another thing that is not a regular file.",
    "unreadable-file": "The system refuses to read the file.",
    "file-too-large": "The file is larger than any contract this generator reads.",
    "empty-file": "The file holds no document.",
    "not-utf-8": "The file isn't encoded as UTF-8.",
    # The text.
    "invalid-character": "The file holds a control character that YAML doesn't allow.",
    "invalid-yaml": "The text isn't YAML.",
    "invalid-json": "The text isn't JSON.",
    "multiple-documents": "The file holds more than one YAML document.",
    "not-a-mapping": "The top level of the document is not a mapping.",
    "duplicate-key": "A mapping names the same key twice.",
    "unsupported-key": "A key is not a plain word, but a list, a mapping, an alias or nothing.",
    "merge-key": "A merge key (`<<`) of something that is no mapping.",
    "unsupported-tag": "An explicit tag without a value in JSON, or one that doesn't match its value.",
    "unknown-alias": "An alias names an anchor that isn't there.",
    "alias-ring": "An alias stands inside the value it names.",
    "too-many-values": "The document holds too many values, counting what aliases repeat.",
    "too-deep": "The document, or a type that its references lead to, is nested too deeply.",
    "number-too-long": "An integer has more digits than any real limit or identifier.",
    "not-finite": "A number is infinite or not a number, which JSON can't say.",
    "lone-surrogate": "A string holds half of a surrogate pair, which is not text.",
    # The document.
    "unsupported-version": "The document isn't OpenAPI 3.0, 3.1 or 3.2.",
    "invalid-reference": "A `$ref` is not a string, or not a JSON pointer.",
    "remote-reference": "A `$ref` leads to no file below the contract's folder; nothing is ever fetched.",
    "dangling-reference": "A `$ref` points at nothing.",
    "reference-ring": "References, or the members of an `allOf`, lead back to where they began.",
    "path-parameter-optional": "A path parameter isn't required.",
    "invalid-openapi": "The document breaks a rule of the OpenAPI specification.",
    # What can't be generated.
    "unsupported-reference": "A `$ref` whose target has no type of its own.",
    "type-too-large": "A schema that would become too many types or fields.",
    "package-too-large": "The contract is small, but its package would be huge.",
    "unsupported-path": "A path that leads elsewhere, or with a parameter in its query.",
    "unsupported-parameter": "A parameter with a list of lists, or what its style can't write.",
    "unsupported-body": "A request body that can't be written.",
    "unsupported-servers": "A server whose URL no path can be put behind.",
    "unsupported-security": "A security scheme that a client can't serve.",
    "left-out": "A part that needs one that can't be generated.",
    "nothing-left": "No operation and no schema is left: the package would be empty.",
    "too-complex": "Out of memory, or recursion limit reached, while the contract was read.",
    # What the command is told.
    "invalid-config": "The configuration file holds an option that can't be used.",
    "nothing-selected": "A pattern selects no operation, or the patterns leave none.",
    # The output.
    "output-name": "The output's last part can't be the name of a package.",
    "version-record": "The record beside the output holds no version that can be read.",
    "generator-defect": "The rendered package is invalid: a defect of the generator.",
    "output-not-ours": "The output holds something that this generator didn't write.",
    "output-unwritable": "The system refuses to write the output; it is as it was.",
    "output-busy": "Another run has been writing the same output for too long.",
}

Pointer = tuple[str | int, ...]
"""A place in a document: the keys and indexes that lead to it."""

_SHOWN: Final = 20
_LONGEST_LINE: Final = 500


def _known_code(_problem: object, _attribute: object, code: str) -> None:
    if code not in CODES:
        raise ValueError(f"{code!r} is not in CODES")


@frozen
class Problem:
    """One thing that is wrong, and where; lines and columns count from 1."""

    code: str = field(validator=_known_code)
    message: str
    fix: str | None = None
    line: int | None = None
    column: int | None = None
    file: str = ""
    pointer: Pointer | None = field(default=None, eq=False)
    """The place in the document, if it is known."""
    is_warning: bool = False
    """True if the package is generated in spite of it."""

    def __str__(self) -> str:
        return self.block()

    def block(self) -> str:
        """Return the block that is printed, without a line end."""
        level = "warning" if self.is_warning else "error"
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        head = f"{visible(place)}: {level}[{self.code}]" if place else f"{level}[{self.code}]"
        lines = [head, *(f"    {line}" for line in _lines(self.message))]
        if self.fix is not None:
            first, *rest = _lines(self.fix) or [""]
            lines += [f"    fix: {first}", *(f"         {line}" for line in rest)]
        return "\n".join(lines)


Report = Callable[[Pointer, str, str, str | None], Problem]
"""Return the problem at a pointer: code, message, fix."""


def warning(problem: Problem) -> Problem:
    """Return a problem as a warning."""
    return evolve(problem, is_warning=True)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that are no warnings."""
    return [problem for problem in problems if not problem.is_warning]


def _lines(text: str) -> list[str]:
    # Only "\n" breaks a line: our own messages use it, and contract text comes in through `shown`.
    return [shorten(visible(line), _LONGEST_LINE) for line in text.split("\n")]


class ContractError(Exception):
    """The contract can't be generated; `problems` says why, each with its position."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: list[Problem] = list(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return render(self.problems).rstrip("\n")


class UsageError(ContractError):
    """A setting of the command, beside the contract, can't be used."""


class DefectError(Exception):
    """The rendered package is invalid: a defect of the generator, so nothing is published."""


def render(problems: Iterable[Problem], *, whole: bool = False) -> str:
    """Return the problems as they are printed: sorted by position, each once, the first twenty or all."""
    once = ordered(problems)
    shown = once if whole else once[:_SHOWN]
    blocks = [f"{problem.block()}\n" for problem in shown]
    if len(once) > len(shown):
        blocks.append(f"… and {len(once) - len(shown)} more\n")
    return "".join(blocks)


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems sorted by position, each once."""
    return sorted(set(problems), key=_order)


def _order(problem: Problem) -> tuple[str, int, int, str, str, str]:
    place = (problem.file, problem.line or 0, problem.column or 0)
    return (*place, problem.code, problem.message, problem.fix or "")
