"""
Scalars: which values are valid, and how they are read.
"""

from __future__ import annotations

from affinda_resumes import (
    Skill,
    violations,
)
from affinda_resumes._runtime.schema.scalars import INTEGER, Text


def test_a_boolean_is_no_number() -> None:
    """JSON has numbers and booleans, whatever Python takes `True` for."""
    (violation,) = violations(Skill.from_dict({"weighting": True}))

    assert "weighting: expected a number or null, found a boolean" == str(violation)


def test_reading_runs_no_pattern() -> None:
    """The best match for an answer is found without patterns, which may take for ever."""
    assert 0 == Text(pattern="^a$").mismatch("b", 0)
    assert 1 == Text(maxLength=1, pattern="^a$").mismatch("bb", 0)


def test_an_integer_is_sent_as_one() -> None:
    """A fraction of zero is an integer where it is received only."""
    assert 0 == INTEGER.mismatch(13.0, 0)
    assert not INTEGER.is_valid(13.0)
