"""
JSON values: equality and copies.
"""

from __future__ import annotations

import pytest

from affinda_resumes._runtime.schema.json_values import own, same_json


@pytest.mark.parametrize(
    ("one", "other"), [(1, True), (1, 1.0), (0, False), ([1], [True]), ("1", 1)]
)
def test_values_of_two_types_are_not_the_same(one: object, other: object) -> None:
    """`1`, `1.0`, `true` and `"1"` are four values of JSON."""
    assert not same_json(one, other)
    assert same_json(one, own(one))
