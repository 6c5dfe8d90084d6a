"""
The rows of a report: everything that a review found, each with a stable id.

A row is a change of the contract, a change of the Python package, or what the review says of the whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from codegen.problems import Pointer
from tools.public_api import ApiChange
from tools.review.escaping import plain
from tools.review.findings import Finding
from tools.review.rules import RULES, Class
from tools.review.settings import Acceptance
from tools.review.tables.rule import NONE

BREAK: Final = "python-break"
CHANGE: Final = "python-change"


@frozen
class Row:
    """One thing that the review found."""

    rule: str
    level: Class
    place: str
    detail: str
    file: str
    line: int
    gone: bool
    """File and line are those of the base."""
    revision_file: str
    revision_line: int
    """File and line in the revision: of the place, or of what is left around it."""
    origins: tuple[Pointer | None, Pointer | None] = (None, None)
    unstable: str | None = None
    """The stability level, draft or alpha, of the only operations that it is about."""
    tolerated: bool = False
    """It would be of a worse class if other operations used what it is about."""
    api: ApiChange | None = None
    """The change, of a row about the Python package."""
    fingerprint: str = ""
    acceptance: Acceptance | None = None
    expired: bool = False
    """It was accepted, and the acceptance has expired."""

    @property
    def reason(self) -> str:
        """The reason for the class."""
        if self.tolerated:
            return (
                f"Only operations of stability {self.unstable} use it, which may change any time."
            )
        return RULES[self.rule].reason

    @property
    def advice(self) -> str:
        """The advice of the rule, if there is anything to do."""
        return NONE if self.tolerated else RULES[self.rule].advice

    @property
    def why(self) -> str:
        """The reason, and the advice if there is anything to do."""
        return self.reason if self.advice == NONE else f"{self.reason} {self.advice}"

    @property
    def where(self) -> str:
        """File and line, and whether they are those of the base."""
        return f"{self.file}:{self.line}{' (gone)' if self.gone else ''}"

    @property
    def accepted(self) -> bool:
        """Tell whether it is accepted today."""
        return self.acceptance is not None and not self.expired

    @property
    def python(self) -> bool:
        """Tell whether it is about the Python package."""
        return self.api is not None

    @property
    def sentence(self) -> str:
        """The change and its reason in one line."""
        return f"{self.detail.rstrip('.')}. {self.reason}"

    @property
    def parts(self) -> tuple[str, str, str]:
        """The operation or schema that the place is in, its kind in the plural, and the rest of the place."""
        if self.api is not None:
            holder, _, rest = self.api.name.partition(".")
            return holder, f"{self.api.what}s", rest
        pointer = self.origins[1] or self.origins[0] or ()
        if len(pointer) > 2 and pointer[0] in ("paths", "webhooks"):
            operation = f"{str(pointer[2]).upper()} {pointer[1]}"
            if self.place.startswith(operation):
                return operation, "operations", self.place[len(operation) :].removeprefix(": ")
        if pointer[:2] == ("components", "schemas"):
            schema, _, rest = self.place.partition(".")
            return schema, "schemas", rest
        return self.place, "places", ""


def of_finding(finding: Finding, level: Class, revision: tuple[str, int]) -> Row:
    """Return the row of a change of the contract; `level` is the class of its rule."""
    level, tolerated = finding.judged(level)
    return Row(
        finding.rule,
        level,
        finding.place,
        finding.detail,
        finding.file,
        finding.line,
        finding.gone,
        *revision,
        finding.origins,
        finding.unstable,
        tolerated,
    )


def rule_of(change: ApiChange) -> str:
    """Return the rule of a change of the Python package."""
    return BREAK if change.breaks else CHANGE


def of_api(
    change: ApiChange,
    level: Class,
    place: tuple[str, int],
    revision: tuple[str, int],
    origins: tuple[Pointer | None, Pointer | None],
    *,
    gone: bool,
) -> Row:
    """Return the row of a change of the Python package; `level` is the class of its rule."""
    detail = f"{change.kind}: {change.detail}" if change.detail else change.kind
    return Row(
        rule_of(change),
        level,
        f"{change.what} {change.name}",
        detail,
        *place,
        gone,
        *revision,
        origins,
        api=change,
    )


def identified(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows with fingerprints: equal for equal changes at equal places, whatever their lines."""
    met: dict[str, int] = {}
    for row in rows:
        text = "\0".join((row.rule, row.place, row.detail))
        met[text] = number = met.get(text, 0) + 1
        again = f"\0{number}" if number > 1 else ""
        digest = hashlib.sha256((text + again).encode("utf-8", "surrogatepass")).hexdigest()
        yield evolve(row, fingerprint=digest[:16])


def acceptance_of(row: Row) -> str:
    """Return in words who accepted a row, until when, and why."""
    accepted = row.acceptance
    if accepted is None:
        return ""
    verb = "acceptance expired" if row.expired else "accepted"
    return f"{verb}: by {plain(accepted.author)} until {accepted.expires}: {plain(accepted.reason)}"


@frozen
class Group:
    """Rows that are equal but for the operation, or the schema, that they are in."""

    rows: tuple[Row, ...]

    @property
    def first(self) -> Row:
        """The first of them."""
        return self.rows[0]

    @property
    def place(self) -> str:
        """The place, or how many there are."""
        if len(self.rows) == 1:
            return self.first.place
        _, kind, rest = self.first.parts
        return f"{len(self.rows)} {kind}{f': {rest}' if rest else ''}"

    def holders(self, most: int) -> str:
        """Return what the places are in, the first of them by name."""
        names = list(dict.fromkeys(row.parts[0] for row in self.rows))
        more = f", … and {len(names) - most} more" if len(names) > most else ""
        return ", ".join(names[:most]) + more


def grouped(rows: Iterable[Row]) -> list[Group]:
    """Return the rows with equal ones in one group, in the order of the first of each."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        _, kind, rest = row.parts
        same = (row.rule, row.level, row.detail, kind, rest, row.gone, row.acceptance, row.expired)
        alone = not rest  # the names of what is gone as a whole matter most
        groups.setdefault((*same, row.fingerprint) if alone else same, []).append(row)
    return [Group(tuple(group)) for group in groups.values()]
