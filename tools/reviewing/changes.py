"""
What Redocly's `diff` finds between two contracts in their one spelling.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any, Final, Literal

from attrs import frozen

from codegen.openapi.references import steps_of
from codegen.problems import Pointer
from tools import node

from .schemas import Way
from .spelling import Spelled

Kind = Literal["added", "removed", "modified"]
#: Without `diff-recommended` no rule runs and every comparison passes.
_CONFIG: Final = "extends: [diff-recommended]\n"


class ComparisonError(Exception):
    """The two could not be compared."""


@frozen
class Change:
    """One change that Redocly names, in terms of the two spelled documents."""

    kind: Kind
    type: str
    """What kind of object changed: `Schema`, `Operation`, `Parameter`, …"""
    word: str | None
    """The keyword that changed, `key` for a new name, None for the whole object."""
    verdicts: tuple[str, ...]
    """The rules by which Redocly calls it breaking."""
    base: Pointer | None
    revision: Pointer | None
    old: Any
    new: Any

    @property
    def place(self) -> Pointer:
        """Where the change is, in the revision if it is there."""
        place = self.revision if self.revision is not None else self.base
        return place or ()


def compare(base: Spelled, revision: Spelled) -> list[Change]:
    """
    Return what changed; raises ComparisonError and NotReadyError.

    Whatever the comparison reads and writes is in a folder of its own, which goes when it ends.
    """
    if base.document == revision.document:
        return []
    return [change_of(item, base, revision) for item in report(base.document, revision.document)]


def report(base: dict[str, Any], revision: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the changes as Redocly words them; raises ComparisonError and NotReadyError."""
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        path = Path(folder)
        (path / "redocly.yaml").write_text(_CONFIG)
        for name, document in (("base", base), ("revision", revision)):
            (path / f"{name}.json").write_text(json.dumps(document))
        changes: list[dict[str, Any]] = _run(path)["changes"]
        return changes


def _run(folder: Path) -> dict[str, Any]:
    # `--fail-on none` tells a failure from a finding: then it exits with 1 only if it can't compare.
    arguments = ("diff", "base.json", "revision.json", "--format", "json", "--fail-on", "none")
    done = node.redocly(*arguments, cwd=folder)
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        report = {}
    if done.returncode != 0 or report.get("reportVersion") != "1" or "changes" not in report:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise ComparisonError(f"Redocly could not compare the two: {' '.join(said[-3:])[:400]}")
    return report


def change_of(item: dict[str, Any], base: Spelled, revision: Spelled) -> Change:
    """Return one change of a report."""
    word = item.get("property")
    sides = [(item.get("base"), base), (item.get("revision"), revision)]
    places = [
        None if side is None else _pointer(side["pointer"], of.document) for side, of in sides
    ]
    values = [
        _value(of.document, place, word) for place, (_, of) in zip(places, sides, strict=True)
    ]
    if word not in (None, "key"):
        # Redocly points at the keyword where it is there, and else at what it is missing from.
        places = [
            place if place is None or _at(of.document, place, word) else (*place, word)
            for place, (_, of) in zip(places, sides, strict=True)
        ]
    verdicts = tuple(verdict["ruleId"] for verdict in item["verdicts"])
    return Change(item["kind"], item["typeName"], word, verdicts, *places, *values)


def _pointer(text: str, document: dict[str, Any]) -> Pointer:
    """Return the pointer with each index of a list as a number."""
    found: list[str | int] = []
    value: Any = document
    for step in steps_of(text):
        key: Any = int(step) if isinstance(value, list) and step.isdigit() else step
        found.append(key)
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            value = None
    return tuple(found)


def _value(document: dict[str, Any], place: Pointer | None, word: str | None) -> Any:
    if place is None:
        return None
    value: Any = document
    for step in place:
        value = value[step]
    if word in (None, "key") or not isinstance(value, dict):
        return value
    return value.get(word)


def _at(document: dict[str, Any], place: Pointer, word: str) -> bool:
    value: Any = document
    for step in place:
        value = value[step]
    return place[-1:] == (word,) and not isinstance(value, dict)


def way_of(change: Change, base: Spelled, revision: Spelled) -> Way | None:
    """Return which way the changed thing travels."""
    if change.revision is not None:
        return revision.mark(change.revision).way
    return base.mark(change.base or ()).way
