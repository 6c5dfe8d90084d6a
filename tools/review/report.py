"""
The report of a review: Markdown for people, JSON for machines.

Text of the contract stands in code spans only, with everything out of it that could end one, end a
cell of the table, or call somebody.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import asdict, frozen
from packaging.version import InvalidVersion, Version

from codegen.text import visible
from tools.public_api import ApiChange
from tools.review.findings import Finding
from tools.review.rules import CLASSES, RULES

_SIGNS: Final = {"breaking": "🔴", "risky": "🟠", "compatible": "🟢", "documentation": "⚪"}
_MOST: Final = 300
#: Characters with a meaning in HTML, in Markdown, or on the sites that show it.
_SPECIAL: Final = frozenset("&<>\"'\\`*_{}[]#!|~@$^")


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

    @property
    def breaks(self) -> bool:
        """Tell whether a caller that worked stops working."""
        return (
            any(finding.level == "breaking" for finding in self.findings)
            or any(change.breaks for change in self.api)
            or (self.revision in self.unbuilt and self.base not in self.unbuilt)
        )

    @property
    def wanted_version(self) -> str | None:
        """The `info.version` that the change asks for, in words; `None` if its own is high enough."""
        if not self.breaks and all(one.level == "documentation" for one in self.findings):
            return None
        before, after = self.versions
        try:
            old, new = Version(before), Version(after)
        except InvalidVersion:
            return "another" if before == after else None
        if not self.breaks:
            return None if new > old else f"{old.major}.{old.minor + 1}.0 or higher"
        wanted = f"{old.major + 1}.0.0" if old.major else f"0.{old.minor + 1}.0"
        return None if new >= Version(wanted) else f"{wanted} or higher"


def as_json(review: Review) -> str:
    """Return the review for machines."""
    findings = [
        {
            "class": f.level,
            "rule": f.rule,
            "place": f.place,
            "detail": f.detail,
            "file": f.file,
            "line": f.line,
            "in_base": f.gone,
            "reason": RULES[f.rule].reason,
            "advice": RULES[f.rule].advice,
        }
        for f in review.findings
    ]
    document: dict[str, Any] = {
        "breaks": review.breaks,
        "base": review.base,
        "revision": review.revision,
        "summary": counts(review.findings),
        "wanted_version": review.wanted_version,
        "changes": findings,
        "python": [_python_change(change) for change in review.api],
        "not_generated": review.unbuilt,
        "wire_goldens": [{"case": name, "how": how} for name, how in review.wires],
    }
    return json.dumps(document, indent=2, ensure_ascii=True)


def _python_change(change: ApiChange) -> dict[str, Any]:
    return {key: value for key, value in asdict(change).items() if key not in ("old", "new")}


def as_markdown(review: Review) -> str:
    """Return the review for a pull request."""
    lines = [f"### {_verdict(review)}", ""]
    lines += [f"{code(review.base)} → {code(review.revision)}", ""]
    if review.wanted_version is not None:
        said = f"{code('info.version')} is {code(review.versions[1])}"
        lines += [f"{said}: this change asks for {review.wanted_version}.", ""]
    if review.findings:
        lines += ["| | change | where | why | what to do |", "|---|---|---|---|---|"]
        lines += [_row(finding) for finding in review.findings[:_MOST]]
        if len(review.findings) > _MOST:
            lines.append(f"| | … and {len(review.findings) - _MOST} more | | | |")
        lines.append("")
    lines += list(_python(review))
    lines += list(_wires(review))
    return "\n".join(lines).rstrip("\n") + "\n"


def counts(findings: list[Finding]) -> dict[str, int]:
    """Return how many findings each class has."""
    return {level: sum(f.level == level for f in findings) for level in CLASSES}


def _verdict(review: Review) -> str:
    numbers = counts(review.findings)
    said = ", ".join(f"{number} {level}" for level, number in numbers.items() if number)
    broken = sum(change.breaks for change in review.api)
    if broken:
        said += f"{', ' if said else ''}{broken} {'break' if broken == 1 else 'breaks'} in Python"
    if review.breaks:
        return f"🔴 This change breaks callers: {said or 'the package can not be generated'}"
    if numbers["risky"]:
        return f"🟠 Nothing breaks, something may surprise: {said}"
    return f"🟢 Nothing breaks: {said}" if said else "🟢 Nothing changes"


def _row(finding: Finding) -> str:
    rule = RULES[finding.rule]
    where = f"{code(f'{finding.file}:{finding.line}')}{' (gone)' if finding.gone else ''}"
    what = f"{finding.rule}<br>{code(finding.place)}<br>{code(finding.detail)}"
    return (
        f"| {_SIGNS[finding.level]} {finding.level} | {what} | {where} "
        f"| {rule.reason} | {rule.advice} |"
    )


def _python(review: Review) -> Iterator[str]:
    for side, problems in review.unbuilt.items():
        yield f"No package can be generated from {code(side)}:"
        yield ""
        yield from (f"* {code(problem)}" for problem in problems[:20])
        yield ""
    if review.unbuilt:
        return
    if not review.api:
        yield from ("The public Python API is unchanged.", "")
        return
    broken = sum(change.breaks for change in review.api)
    title = f"The Python package: {len(review.api)} changes, {broken} of which break code"
    yield from (
        "<details>",
        f"<summary>{title}</summary>",
        "",
        "| | name | what |",
        "|---|---|---|",
    )
    for change in review.api[:_MOST]:
        sign = "🔴 " if change.breaks else ""
        yield f"| {sign}{change.kind} | {change.what} {code(change.name)} | {code(change.detail)} |"
    yield from ("", "</details>", "")


def _wires(review: Review) -> Iterator[str]:
    if review.wires:
        title = f"Wire goldens whose results differ: {len(review.wires)}"
        yield from ("<details>", f"<summary>{title}</summary>", "")
        yield from (f"* {code(name)}: {code(how)}" for name, how in review.wires)
        yield from ("", "</details>", "")
    elif not review.unbuilt and review.api:
        yield from ("No wire golden changes.", "")


def code(text: str) -> str:
    """
    Return text of a contract as code that stays inside its cell and means nothing.

    An HTML element, because inside of it each character can be written as a number: a Markdown
    span has no escapes, and a pipe in one ends the cell of a table.
    """
    shown = visible(" ".join(text.split())) or "nothing"
    shown = re.sub(r"(?i)www(?=\.)", "www\N{ZERO WIDTH NON-JOINER}", shown)
    if len(shown) > 200:
        shown = f"{shown[:199]}…"
    return f"<code>{''.join(map(_numbered, shown, f'{shown[1:]} '))}</code>"


def _numbered(character: str, following: str) -> str:
    if character in _SPECIAL or (
        character == ":" and not (following.isdigit() or following == " ")
    ):
        return f"&#{ord(character)};"
    return character
