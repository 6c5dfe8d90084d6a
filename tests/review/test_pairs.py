"""
Each change of a contract is named by the rules that it falls under, there and back.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.review.edits import BASE, Pair
from tests.review.pairs import PAIRS
from tools.review.findings import find_changes
from tools.review.inputs.contract_at import Side, from_file
from tools.review.rules import RULES, WAIVERS
from tools.review.tables.of_lifecycle import LIFECYCLE, WHOLE


@pytest.fixture(scope="session")
def named(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], set[str]]:
    """Return the rules of each pair, there and back."""
    folder = tmp_path_factory.mktemp("pairs")
    old = side(folder, "old", BASE)
    found: dict[tuple[str, str], set[str]] = {}
    for number, pair in enumerate(PAIRS):
        new = side(folder, f"new{number}", pair.edited())
        for direction, sides in (("there", (old, new)), ("back", (new, old))):
            found[pair.name, direction] = {one.rule for one in find_changes(*sides)}
    return found


def side(folder: Path, name: str, document: dict[str, Any]) -> Side:
    """Write a contract and read it as one side of a review."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document))
    return from_file(path)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name.replace(" ", "-"))
def test_pair(pair: Pair, named: dict[tuple[str, str], set[str]]) -> None:
    """A change falls under its rules and no others; undoing it falls under their mirrors."""
    back = pair.back if pair.back is not None else {RULES[rule].mirror for rule in pair.there}

    assert sorted(pair.there) == sorted(named[pair.name, "there"])
    assert sorted(back) == sorted(named[pair.name, "back"])


def test_pairs_are_many_and_distinct() -> None:
    """There are at least eighty pairs, each with a name of its own, and each one changes something."""
    assert len({pair.name for pair in PAIRS}) == len(PAIRS) >= 80
    assert [] == [pair.name for pair in PAIRS if pair.edited() == BASE]


def test_symmetry() -> None:
    """Each rule's mirror is a rule whose mirror it is, or a waiver says why not."""
    lopsided = {name for name, rule in RULES.items() if RULES[rule.mirror].mirror != name}

    assert lopsided == set(WAIVERS)


def test_every_rule_is_met() -> None:
    """Each rule is met by a pair, there or back, or by a test of its own."""
    met = {rule for pair in PAIRS for rule in pair.there | (pair.back or set())}
    met |= {RULES[rule].mirror for pair in PAIRS if pair.back is None for rule in pair.there}

    assert set(RULES) - met == set(ELSEWHERE)


#: Rules that no pair of the base can show, and where they are shown.
ELSEWHERE = {"unknown-change", "unreadable-changed", *LIFECYCLE, *WHOLE}
