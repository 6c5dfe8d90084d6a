"""
The result of a review: its rows, its verdict, and the version that it asks for.
"""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Final

from attrs import evolve, field, frozen
from packaging.version import InvalidVersion, Version

from codegen.problems import Pointer, Problem
from tools.public_api import ApiChange
from tools.review.findings import Finding
from tools.review.inputs.contract_at import Side
from tools.review.rows import Row, identified, of_api, of_finding, rule_of
from tools.review.rules import CLASSES, RULES, Class
from tools.review.settings import Settings

VERSION: Final = "version-too-low"
UNCHANGED: Final = "The public Python API is unchanged."
UNBUILT: Final = "package-not-generated"


@frozen
class Obstacle:
    """A reason why the two can't be compared."""

    message: str
    file: str = ""
    line: int | None = None

    @property
    def shown(self) -> str:
        """The place and the message."""
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        return f"{place}: {self.message}" if place else self.message


@frozen
class Review:
    """Everything that a review found."""

    base: str
    revision: str
    findings: list[Finding]
    api: list[ApiChange]
    unbuilt: dict[str, list[str]]
    """Why a side's package can't be generated, by the side's name."""
    wires: list[tuple[str, str]]
    """The wire goldens whose results differ, each with the difference."""
    versions: tuple[str, str]
    """`info.version` before and after."""
    settings: Settings = field(factory=Settings)
    today: datetime.date = field(factory=datetime.date.today)
    sides: tuple[Side, Side] | None = None
    """The two contracts, for reports that show their text."""
    obstacles: list[Obstacle] = field(factory=list[Obstacle])
    """Why the two could not be compared; nothing else is known then."""
    problems: dict[str, list[str]] = field(factory=dict[str, list[str]])
    """Why parts of a side can't be generated, by the side's name."""
    causes: list[tuple[Pointer | None, ...]] = field(factory=list[tuple[Pointer | None, ...]])
    """For each change of the Python package, the places of the two contracts that it comes from."""
    left_out: list[str] = field(factory=list[str])
    """The operations that neither package has, because one of them can't be generated."""

    @property
    def invalid(self) -> list[Problem]:
        """The rules of OpenAPI that the two contracts break; they are compared all the same."""
        return [problem for side in self.sides or () for problem in side.problems]

    @property
    def notes(self) -> list[tuple[str, list[str]]]:
        """Sentences beside the result, each with its list: what is invalid, and what can't be generated."""
        broken = [f"{one.file}:{one.line}: {one.code}: {one.message}" for one in self.invalid]
        found = [
            ("Invalid by the rules of OpenAPI, and compared as far as it can be read:", broken)
        ]
        found += [
            (f"Not all of {side} can be generated:", some) for side, some in self.problems.items()
        ]
        found.append(("Left out of the comparison of the Python packages:", self.left_out))
        return [(title, lines) for title, lines in found if lines]

    @cached_property
    def rows(self) -> list[Row]:
        """Everything that it found, the worst first; of a class, changes in Python last."""
        found = [of_finding(f, self._level(f.rule), self._in_revision(f)) for f in self.findings]
        if self._lost_its_package:
            problem = "; ".join(self.unbuilt[self.revision][:3])
            found.append(self._of_the_whole(UNBUILT, self.revision, problem, ()))
        if self.wanted_version is not None:
            said = f"{self.versions[1]}: this change asks for {self.wanted_version}"
            found.append(self._of_the_whole(VERSION, "info.version", said, ("info", "version")))
        causes = self.causes or [(None, None)] * len(self.api)
        found += [self._of_api(*one) for one in zip(self.api, causes, strict=True)]
        rows = [self._with_acceptance(row) for row in identified(found)]
        return sorted(rows, key=lambda row: (CLASSES.index(row.level), row.python))

    @property
    def changes(self) -> list[Row]:
        """The rows about the contract, without the note on the version, which is a sentence."""
        return [row for row in self.rows if not row.python and not _is_note(row)]

    @property
    def failing(self) -> list[Row]:
        """The rows for which the review fails."""
        least = CLASSES.index(self.settings.threshold)
        return [row for row in self.rows if CLASSES.index(row.level) <= least and not row.accepted]

    @property
    def breaks(self) -> bool:
        """Tell whether a caller that worked stops working, and nobody accepted it."""
        return any(row.level == "breaking" and not row.accepted for row in self.rows)

    @property
    def breaks_in_python_only(self) -> bool:
        """Tell whether only code that uses the package breaks, and nothing on the wire."""
        broken = [row for row in self.rows if row.level == "breaking" and not row.accepted]
        return bool(broken) and all(row.python for row in broken)

    @property
    def keeps_api(self) -> bool:
        """Tell whether there are two packages, and their public names are the same."""
        return not (self.api or self.unbuilt or self.obstacles)

    @property
    def asked(self) -> str | None:
        """The part of `info.version` that the change asks to grow: major, minor or patch."""
        levels = {finding.level for finding in self.findings}
        broken = any(change.breaks for change in self.api)
        if "breaking" in levels or broken or self._lost_its_package:
            return "major"
        if levels - {"documentation"} or self.api:
            return "minor"
        return "patch" if levels else None

    @property
    def wanted_version(self) -> str | None:
        """The `info.version` that the change asks for, in words; `None` if its own is high enough."""
        before, after = self.versions
        if self.asked is None:
            return None
        try:
            old, new = Version(before), Version(after)
        except InvalidVersion:
            return "another" if before == after else None
        least = _grown(old, self.asked)
        return None if new >= Version(least) else f"{least} or higher"

    def counts(self) -> dict[str, int]:
        """Return how many changes of the contract each class has."""
        return {level: sum(row.level == level for row in self.changes) for level in CLASSES}

    @property
    def verdict(self) -> tuple[str, str]:
        """The worst class that counts, or nothing, and a sentence."""
        if self.obstacles:
            return "refused", "The two contracts could not be compared"
        numbers = self.counts()
        said = ", ".join(f"{number} {level}" for level, number in numbers.items() if number)
        broken = sum(change.breaks for change in self.api)
        if broken:
            said += (
                f"{', ' if said else ''}{broken} {'break' if broken == 1 else 'breaks'} in Python"
            )
        accepted = sum(row.accepted for row in self.rows)
        said += f" ({accepted} accepted)" if accepted else ""
        if self.breaks_in_python_only:
            return "breaking", f"This change breaks in Python only, nothing on the wire: {said}"
        if self.breaks:
            return "breaking", f"This change breaks callers: {said}"
        if self.failing:
            return self.failing[0].level, f"Nothing breaks, but the threshold is reached: {said}"
        if numbers["risky"]:
            return "risky", f"Nothing breaks, something may surprise: {said}"
        return "compatible", f"Nothing breaks: {said}" if said else "Nothing changes"

    @property
    def _lost_its_package(self) -> bool:
        return self.revision in self.unbuilt and self.base not in self.unbuilt

    def _of_api(self, change: ApiChange, cause: tuple[Pointer | None, ...]) -> Row:
        """Return the row of a change of the Python package, at the place that it comes from."""
        old, new = cause
        gone = new is None and old is not None and self.sides is not None
        around = self._place(new or old or ())
        place = self.sides[0].place(old or ()) if gone and self.sides is not None else around
        return of_api(change, self._level(rule_of(change)), place, around, (old, new), gone=gone)

    def _in_revision(self, finding: Finding) -> tuple[str, int]:
        """Return file and line in the revision: of the change, or of what is left around it."""
        if not finding.gone:
            return finding.file, finding.line
        return self._place(finding.origins[0] or ())

    def _place(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of a place in the revision."""
        return (self.revision, 1) if self.sides is None else self.sides[1].place(pointer)

    def _of_the_whole(self, rule: str, place: str, detail: str, at: tuple[str, ...]) -> Row:
        here = self._place(at)
        origins = (at, at) if at else (None, None)
        return Row(rule, self._level(rule), place, detail, *here, False, *here, origins)

    def _level(self, rule: str) -> Class:
        """Return the class of a rule: that of the settings, or of the table."""
        return self.settings.severities.get(rule, RULES[rule].level)

    def _with_acceptance(self, row: Row) -> Row:
        covering = [
            one
            for one in self.settings.accepted
            if one.covers(row.rule, row.place, row.fingerprint)
        ]
        if not covering:
            return row
        latest = max(covering, key=lambda one: one.expires)
        return evolve(row, acceptance=latest, expired=latest.expires < self.today)


def _is_note(row: Row) -> bool:
    """Tell whether a row is the note on the version, which reports say in a sentence."""
    return row.rule == VERSION and row.level == "documentation"


def _grown(old: Version, part: str) -> str:
    """Return the least version that is higher in a part; before 1.0.0 a break is a minor change."""
    if not old.major:
        part = {"major": "minor", "minor": "patch"}.get(part, part)
    if part == "major":
        return f"{old.major + 1}.0.0"
    if part == "minor":
        return f"{old.major}.{old.minor + 1}.0"
    return f"{old.major}.{old.minor}.{old.micro + 1}"
