"""
JSON values built from a text, with the position of each.

The YAML reader and the JSON reader both feed a `Builder`. It counts, so that no text of a few
kilobytes becomes a document of gigabytes, and it keeps no stack of its own calls, so that deep
nesting is a problem with a position and no `RecursionError`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, NoReturn

from attrs import define, evolve, field, frozen

from codegen.problems import ContractError, Problem, warning
from codegen.text import shorten, shown

MAX_DEPTH: Final = 200
MAX_VALUES: Final = 1_000_000
MAX_DIGITS: Final = 300

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
# Written without quotes, these are numbers to YAML and names to everyone else.
_VERSIONS: Final = frozenset({(None, "openapi"), (None, "swagger"), ("info", "version")})
_TEXTS: Final = frozenset({"description", "summary", "title"})


def pack(line: int, column: int) -> int:
    """
    Return one number for a line and a column, both counted from 1.

    A million pairs would cost three times the memory.
    """
    return line << 32 | column


@define(slots=True)
class Position:
    """The position of a container and of what is in it: by key, or by index."""

    at: int
    inside: dict[str, int | Position] | list[int | Position]


@frozen
class Tree:
    """A document: its value, and the position of each part of it in the file."""

    value: Any
    root: int | Position
    warnings: tuple[Problem, ...] = ()
    """Faults of the text that change nothing that is sent or read."""

    def position(self, pointer: Sequence[str | int]) -> tuple[int, int]:
        """Return line and column of the pointer, or of its nearest ancestor that is there."""
        found: int | Position = self.root
        for step in pointer:
            child = _child(found, step)
            if child is None:
                break
            found = child
        at = found.at if isinstance(found, Position) else found
        return at >> 32, at & 0xFFFFFFFF


def _child(position: int | Position, step: str | int) -> int | Position | None:
    if isinstance(position, int):
        return None
    if isinstance(position.inside, dict):
        return position.inside.get(str(step))
    if isinstance(step, int) and 0 <= step < len(position.inside):
        return position.inside[step]
    return None


@frozen
class _Twice:
    """A key that was there already: its position, the line of the first, and the value of that."""

    key: str
    at: int
    line: int
    value: Any


@define(slots=True)
class _Frame:
    value: dict[str, Any] | list[Any]
    position: Position
    key: str | None = None
    key_at: int = 0
    within: str | None = None  # the key of this one in the mapping around it
    merges: bool = False  # whether it has a merge key
    twice: list[_Twice] = field(factory=list["_Twice"])
    height: int = 0  # how many containers deep this one is so far
    first: int = 0  # how many values the document had when this one began


@frozen
class Shared:
    """The value that an anchor names, its positions, and the cost of repeating it."""

    value: Any
    position: int | Position
    size: int
    height: int


@define
class Builder:
    """Takes the pieces of one document in the order of the text and keeps count."""

    file: str
    problems: list[Problem] = field(factory=list[Problem])
    count: int = 0
    _stack: list[_Frame] = field(factory=list[_Frame])
    _root: Tree | None = None

    @property
    def wants_key(self) -> bool:
        """Return whether the next piece is the key of a mapping."""
        frame = self._stack[-1] if self._stack else None
        return frame is not None and isinstance(frame.value, dict) and frame.key is None

    @property
    def done(self) -> Tree:
        """Return the finished document."""
        assert self._root is not None
        told = tuple(problem for problem in self.problems if problem.is_warning)
        return evolve(self._root, warnings=told)

    def problem(self, at: int, code: str, message: str, fix: str | None = None) -> Problem:
        """Return a problem at a packed position."""
        return Problem(code, message, fix, at >> 32, at & 0xFFFFFFFF, self.file)

    def report(self, at: int, code: str, message: str, fix: str | None = None) -> None:
        """Remember a problem and read on."""
        self.problems.append(self.problem(at, code, message, fix))

    def warn(self, at: int, code: str, message: str, fix: str | None = None) -> None:
        """Remember a fault that changes nothing that is sent or read."""
        self.problems.append(warning(self.problem(at, code, message, fix)))

    def fail(self, at: int, code: str, message: str, fix: str | None = None) -> NoReturn:
        """Give up on the text: what follows can't be understood, or would cost too much."""
        raise ContractError([*self.problems, self.problem(at, code, message, fix)])

    def in_version(self) -> bool:
        """Return whether the next value is a version, which stays the text that the author wrote."""
        if not 1 <= len(self._stack) <= 2:
            return False
        frame = self._stack[-1]
        return (frame.within, frame.key) in _VERSIONS

    def key(self, key: str, at: int, *, merges: bool = False) -> None:
        """Take the key of the next value; `merges` tells whether it is a merge key of YAML 1.1."""
        frame = self._stack[-1]
        assert isinstance(frame.value, dict)
        key = self._text(key, at)
        if key in frame.value:
            frame.twice.append(_Twice(key, at, self._line_of(frame, key), frame.value[key]))
        frame.key, frame.key_at = key, at
        frame.merges = frame.merges or merges

    def scalar(self, value: str | int | float | bool | None, at: int) -> None:
        """Take a value that holds no others."""
        self._spend(1, at)
        self._place(self._text(value, at) if isinstance(value, str) else value, at, None)

    def open(self, value: dict[str, Any] | list[Any], at: int) -> None:
        """Begin an empty mapping or list."""
        self._spend(1, at)
        self._check_depth(len(self._stack) + 1, at)
        position = Position(at, {} if isinstance(value, dict) else [])
        within = self._stack[-1].key if self._stack else None
        self._place(value, at, position)
        frame = _Frame(value, position, within=within, height=1, first=self.count - 1)
        self._stack.append(frame)

    def close(self) -> Shared:
        """End the mapping or list that was opened last."""
        frame = self._stack.pop()
        for twice in frame.twice:
            self._check_twice(twice, frame)
        if frame.merges:
            self._merge(frame)
        if self._stack:
            self._stack[-1].height = max(self._stack[-1].height, frame.height + 1)
        return Shared(frame.value, frame.position, self.count - frame.first, frame.height)

    def _check_twice(self, twice: _Twice, frame: _Frame) -> None:
        """Report a key that stands twice; it changes nothing if both say the same, or only describe."""
        assert isinstance(frame.value, dict)
        last = frame.value[twice.key]
        same = type(last) is type(twice.value) and last == twice.value
        describes = twice.key in _TEXTS and isinstance(last, str) and isinstance(twice.value, str)
        message = f"the key {shown(twice.key)} stands here a second time; the first is in line {twice.line}"
        tell = self.warn if same or describes else self.report
        tell(twice.at, "duplicate-key", message, "remove or rename one of the two")

    def _merge(self, frame: _Frame) -> None:
        """Put what a merge key (`<<`) names into its mapping: own keys go first, then what is named first."""
        assert isinstance(frame.value, dict)
        assert isinstance(frame.position.inside, dict)
        merged, place = frame.value.pop("<<"), frame.position.inside.pop("<<")
        several = isinstance(merged, list)
        values = merged if several else [merged]
        places: list[int | Position] = [place]
        if several and isinstance(place, Position) and isinstance(place.inside, list):
            places = place.inside
        for value, where in zip(values, places, strict=True):
            if not isinstance(value, dict):
                at = place.at if isinstance(place, Position) else place
                message = "a merge key (`<<`) takes a mapping, or a list of them"
                self.report(at, "merge-key", message, "name mappings, or put the key in quotes")
                continue
            for key, item in value.items():
                if key not in frame.value:
                    frame.value[key] = item
                    frame.position.inside[key] = _child(where, key) or place

    def repeat(self, shared: Shared, at: int) -> None:
        """Take what an anchor names once more; the copy is a value of its own."""
        self._spend(shared.size, at)
        self._check_depth(len(self._stack) + shared.height, at)
        inside = shared.position.inside if isinstance(shared.position, Position) else None
        self._place(copy(shared.value), at, None if inside is None else Position(at, inside))
        if self._stack:
            self._stack[-1].height = max(self._stack[-1].height, shared.height + 1)

    def _place(self, value: Any, at: int, position: Position | None) -> None:
        if not self._stack:
            self._root = Tree(value, position or at)
            return
        frame = self._stack[-1]
        if isinstance(frame.value, list):
            assert isinstance(frame.position.inside, list)
            frame.value.append(value)
            frame.position.inside.append(position or at)
            return
        assert frame.key is not None
        assert isinstance(frame.position.inside, dict)
        # The position of an entry is that of its key: there the eye looks for it.
        if position is not None:
            position.at = frame.key_at
        frame.value[frame.key] = value
        frame.position.inside[frame.key] = position or frame.key_at
        frame.key = None

    def _line_of(self, frame: _Frame, key: str) -> int:
        position = _child(frame.position, key)
        return (position.at if isinstance(position, Position) else position or 0) >> 32

    def _spend(self, values: int, at: int) -> None:
        self.count += values
        if self.count > MAX_VALUES:
            message = (
                f"the document holds more than {MAX_VALUES:,} values, counting what aliases repeat"
            )
            self.fail(at, "too-many-values", message, "split the contract, or use fewer aliases")

    def _check_depth(self, depth: int, at: int) -> None:
        if depth > MAX_DEPTH:
            message = f"the document is nested more than {MAX_DEPTH} deep"
            fix = "name the inner schemas under `components` and refer to them"
            self.fail(at, "too-deep", message, fix)

    def _text(self, text: str, at: int) -> str:
        """Return the text; half of a surrogate pair, which nothing can send, becomes U+FFFD."""
        if text.isascii() or not _SURROGATE.search(text):
            return text
        message = f"{shown(text)} holds half of a surrogate pair, which is no text"
        self.warn(at, "lone-surrogate", message, "write the whole character")
        return _SURROGATE.sub("\ufffd", text)

    def integer(self, text: str, at: int, base: int = 10) -> int | str:
        """Return the integer that the text spells; one of too many digits stays text."""
        if len(text) > MAX_DIGITS:
            message = f"the integer {shown(text, 40)} has {len(text):,} characters"
            self.warn(at, "number-too-long", message, "put it in quotes if it is an identifier")
            return text
        return int(text, base)

    def float(self, text: str, at: int) -> float | str:
        """Return the number that the text spells; one too large to be finite stays text."""
        number = float(text)
        return self.not_finite(text, at) if number in (float("inf"), float("-inf")) else number

    def not_finite(self, text: str, at: int) -> str:
        """Return the text of a number that JSON has no way to write."""
        message = f"the number {shorten(shown(text, 40))} is not finite"
        self.warn(at, "not-finite", message, "put it in quotes, or leave the limit out")
        return text


def copy(value: Any) -> Any:
    """Return a copy of a JSON value that shares no mapping and no list with it."""
    if isinstance(value, dict):
        return {key: copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copy(item) for item in value]
    return value
