"""
An example of each rule: the lines of a contract, or of the package, that a change adds and removes.

The examples are the pairs of contracts whose rules the tests hold, each as the difference of its two texts.
"""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Iterator
from typing import Any, Final

import yaml

from tests.review.edits import BASE
from tests.review.pairs import PAIRS
from tests.review.pairs_of_lifecycle import LIFECYCLE_PAIRS
from tools.review.rules import RULES

_BY_HAND: Final = {
    "unknown-change": "A keyword that no rule has a verdict on.",
    "unreadable-changed": "     - name: limit\n-      style: form\n+      style: 5",
    "python-break": "-def list_things(self, *, limit: int | Unset = UNSET) -> list[Thing]:\n"
    "+def list_things(self, *, limit: int) -> list[Thing]:",
    "python-change": "-def list_things(self) -> list[Thing]:\n"
    "+def list_things(self, *, limit: int | Unset = UNSET) -> list[Thing]:",
    "package-not-generated": " paths:\n-  /things:\n+  /things?all:",
    "version-too-low": " info:\n   version: 1.0.0\n paths:\n-  /things:",
}
"""Examples of rules that are about more than one place of a contract."""


@functools.cache
def examples() -> dict[str, str]:
    """Return an example of each rule: of several, the first of those with the fewest rules."""
    best: dict[str, tuple[int, Any, Any]] = {}
    for rules, old, new in _pairs():
        for rule in rules:
            if rule not in best or len(rules) < best[rule][0]:
                best[rule] = (len(rules), old, new)
    return {rule: _BY_HAND.get(rule) or _difference(*best[rule][1:]) for rule in RULES}


def _pairs() -> Iterator[tuple[set[str], Any, Any]]:
    for pair in PAIRS:
        back = {RULES[rule].mirror for rule in pair.there} if pair.back is None else pair.back
        edited = pair.edited()
        yield set(pair.there), BASE, edited
        yield set(back), edited, BASE
    for step in LIFECYCLE_PAIRS:
        yield set(step.there), *step.pair()


def _difference(old: Any, new: Any) -> str:
    before, after = (
        [line for part in one.items() for line in _part(json.dumps(part))] for one in (old, new)
    )
    lines = list(difflib.unified_diff(before, after, n=2, lineterm=""))[3:]
    return "\n".join(" …" if line.startswith("@@") else line.rstrip() for line in lines)


@functools.cache
def _part(text: str) -> list[str]:
    """Return a part of a contract as lines of YAML: most parts are the same in most contracts."""
    lines: list[str] = yaml.safe_dump(
        dict([json.loads(text)]), sort_keys=False, width=100
    ).splitlines()
    return lines
