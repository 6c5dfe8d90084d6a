"""
Random edits of schemas: what the review calls harmless, a validator accepts.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.review.random_schemas import Schema, accepts, edits, is_documented, values
from tools.review.findings import Finding, find_changes
from tools.review.inputs.contract_at import from_file

#: More by hand: `REVIEW_EXAMPLES=5000 make test ARGS="tests/review/test_random_edits.py"`.
EXAMPLES = int(os.environ.get("REVIEW_EXAMPLES", "12"))
Drawn = tuple[Schema, Schema, list[Any]]


@st.composite
def drawn(draw: st.DrawFn) -> Drawn:
    """Draw a pair of schemas and values to try them with."""
    pair = draw(edits())
    return (*pair, values(pair, draw))


def contract(folder: Path, name: str, schemas: list[Schema]) -> Path:
    """Write a contract in which each schema is the body and the answer of an operation."""
    paths: dict[str, Any] = {}
    for number, schema in enumerate(schemas):
        content = {"application/json": {"schema": schema}}
        paths[f"/p{number}"] = {
            "post": {
                "requestBody": {"content": content},
                "responses": {"200": {"description": "d"}},
            },
            "get": {"responses": {"200": {"description": "d", "content": content}}},
        }
    path = folder / f"{name}.json"
    info = {"title": "t", "version": "1"}
    path.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    return path


def reviewed(pairs: list[tuple[Schema, Schema]]) -> dict[str, list[Finding]]:
    """Return the findings of one review of all pairs, by operation."""
    with tempfile.TemporaryDirectory() as name:
        olds, news = zip(*pairs, strict=True)
        sides = [
            from_file(contract(Path(name), at, list(some)))
            for at, some in (("old", olds), ("new", news))
        ]
        found: dict[str, list[Finding]] = {}
        for one in find_changes(sides[0], sides[1]):
            found.setdefault(one.place.partition(":")[0], []).append(one)
    return found


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES == 12,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(drawn(), min_size=6, max_size=6))
def test_what_is_called_harmless_is_accepted(some: list[Drawn]) -> None:
    """A value that was sent and is refused now, or that comes and was not promised, is a finding."""
    found = reviewed([(old, new) for old, new, _ in some])

    for number, (old, new, tried) in enumerate(some):
        sent, answered = (found.get(f"{method} /p{number}", []) for method in ("POST", "GET"))
        assert not [one for one in (*sent, *answered) if one.rule == "unknown-change"]
        for value in tried:
            if not is_documented(value, [old]):
                continue
            before, after = accepts(old, value), accepts(new, value)
            if before and not after:
                assert any(one.level == "breaking" for one in sent), (old, new, value, sent)
            if after and not before:
                told = [one for one in answered if one.level in ("breaking", "risky")]
                assert told, (old, new, value, answered)
