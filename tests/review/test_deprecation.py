"""
Deprecated parts may go after their sunset, and draft and alpha operations may change at any time.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.review.edits import BASE, PATCH, Edit, T, both, drop, put
from tests.review.pairs_of_lifecycle import DAYS, LIFECYCLE_PAIRS, TODAY, Step, level
from tools.review.__main__ import make_review
from tools.review.deprecation import Notice
from tools.review.findings import Finding, find_changes
from tools.review.inputs.contract_at import Side, from_file
from tools.review.report import Review
from tools.review.rules import RULES
from tools.review.settings import Settings
from tools.review.tables.of_lifecycle import LIFECYCLE


def side(folder: Path, name: str, document: dict[str, Any]) -> Side:
    """Write a contract and read it as one side of a review."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document))
    return from_file(path)


@pytest.mark.parametrize("step", LIFECYCLE_PAIRS, ids=lambda step: step.name.replace(" ", "-"))
def test_step(step: Step, tmp_path: Path) -> None:
    """A change falls under its rules and no others, on a day and with days of notice that are given."""
    old, new = step.pair()

    found = find_changes(
        side(tmp_path, "old", old),
        side(tmp_path, "new", new),
        TODAY,
        Notice(step.days, step.days // 3),
    )

    assert step.there == {one.rule for one in found}


def test_every_rule_is_met() -> None:
    """Each rule of deprecation and stability is met by a step."""
    assert set() == set(LIFECYCLE) - {rule for step in LIFECYCLE_PAIRS for rule in step.there}
    assert DAYS > 0


def changed(folder: Path, first: Edit, second: Edit) -> list[Finding]:
    """Return the findings of two edits, one on top of the other."""
    old = copy.deepcopy(BASE)
    first(old)
    new = copy.deepcopy(old)
    second(new)
    return find_changes(side(folder, "old", old), side(folder, "new", new), TODAY)


def test_unstable_operations_may_change(tmp_path: Path) -> None:
    """A change of what only draft and alpha operations use breaks nothing; it is reported all the same."""
    alone = put(PATCH + "requestBody content application/json schema", {"type": "string"})
    stable = changed(tmp_path, level("beta"), alone)
    unstable = changed(tmp_path, level("alpha"), alone)

    assert [one.rule for one in stable if one.level == "breaking"]
    assert {one.rule for one in stable} == {one.rule for one in unstable}
    assert {"breaking", "risky"}.isdisjoint(one.level for one in unstable)
    assert {"alpha"} == {one.unstable for one in unstable if one.level == "compatible"}
    rows = Review("a", "b", unstable, [], {}, [], ("1", "1")).rows
    assert "Only operations of stability alpha use it, which may change any time." in {
        row.reason for row in rows
    }


def test_only_what_would_break_is_tolerated(tmp_path: Path) -> None:
    """A change of an unstable operation that breaks nothing anyway has the reason of its rule; settings count."""
    found = changed(tmp_path, level("alpha"), drop(PATCH + "requestBody required"))
    worse = Settings(severities={"request-body-became-optional": "breaking"})
    plain, strict = (
        Review("a", "b", found, [], {}, [], ("1", "1"), settings).changes[0]
        for settings in (Settings(), worse)
    )

    assert (RULES[plain.rule].reason, "Nothing.") == (plain.reason, plain.advice)
    assert ("compatible", "Only operations of stability") == (strict.level, strict.reason[:28])


def test_a_schema_of_stable_operations_too(tmp_path: Path) -> None:
    """A schema that a stable operation uses, too, may not change freely."""
    fields = put(
        "components schemas Fresh",
        {"type": "object", "properties": {"a": {"type": "string"}}},
    )
    use = put(PATCH + "requestBody content application/json schema", {"$ref": "#/components/schemas/Fresh"})  # fmt: skip
    again = put(PATCH + "requestBody content application/merge-patch+json schema", {"$ref": "#/components/schemas/Fresh"})  # fmt: skip
    other = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fresh"}}}}}  # fmt: skip
    second = put("paths /things post", {"operationId": "x", "responses": {"204": {"description": "d"}}} | other)  # fmt: skip
    narrowed = put("components schemas Fresh required", ["a"])

    alone = changed(tmp_path, both(level("draft"), fields, use, again), narrowed)
    shared = changed(tmp_path, both(level("draft"), fields, use, again, second), narrowed)

    assert [("request-property-became-required", "compatible")] == [(f.rule, f.level) for f in alone]  # fmt: skip
    assert [("request-property-became-required", "breaking")] == [(f.rule, f.level) for f in shared]  # fmt: skip


ENDED = {"deprecated": True, "x-sunset": "2025-12-31"}
AGAIN = {"$ref": "#/components/parameters/Extra"}
LATE = {"name": "late", "in": "query", "schema": {"type": "string"}} | ENDED
ALLOWED: dict[str, tuple[Edit, Edit]] = {
    "a path": (
        put("paths /gone", {"get": {"operationId": "gone", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Only"}}}}}} | ENDED}),
        drop("paths /gone"),
    ),
    "two parameters": (
        both(put("components parameters", {"Extra": {"name": "extra", "in": "query", "schema": {"type": "string"}} | ENDED}), put(PATCH + "parameters -", AGAIN), put(PATCH + "parameters -", LATE)),
        both(drop("components parameters"), drop(PATCH + "parameters 2"), drop(PATCH + "parameters 1")),
    ),
    "a property": (
        both(put(T + "extra", {"type": "string"} | ENDED), put("components schemas Thing required -", "extra")),
        both(drop(T + "extra"), drop("components schemas Thing required 2")),
    ),
    "an alpha operation": (
        put("paths /new", {"get": {"operationId": "fresh", "x-stability-level": "alpha", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Only"}}}}}}}),
        both(drop("paths /new"), drop("components schemas Only")),
    ),
}  # fmt: skip


def test_the_package_may_lose_it_as_well(tmp_path: Path) -> None:
    """A removal that is allowed breaks nothing in Python either: the packages are compared without it."""
    old = copy.deepcopy(BASE)
    put("components schemas Only", {"type": "object", "properties": {"a": {"type": "string"}}})(old)
    for first, _ in ALLOWED.values():
        first(old)
    new = copy.deepcopy(old)
    for _, second in ALLOWED.values():
        second(new)

    review = make_review(side(tmp_path, "old", old), side(tmp_path, "new", new), Settings(), TODAY)

    assert {} == review.unbuilt
    assert ([], []) == (review.api, review.failing)
    assert {
        "operation-removed",
        "operation-removed-after-sunset",
        "parameter-removed-after-sunset",
        "request-property-removed-after-sunset",
        "response-property-removed-after-sunset",
    } == {row.rule for row in review.changes if row.gone and row.level == "compatible"}


def test_an_operation_that_was_all(tmp_path: Path) -> None:
    """A contract may lose all its operations after their sunset."""
    old = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"204": {"description": "d"}}} | ENDED}, "/b": {}},
    }  # fmt: skip
    new = copy.deepcopy(old)
    del new["paths"]["/a"]  # type: ignore[attr-defined]

    review = make_review(side(tmp_path, "old", old), side(tmp_path, "new", new), Settings(), TODAY)

    assert [] == review.failing
