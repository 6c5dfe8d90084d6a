"""
JSON values: equality and copies.
"""

from __future__ import annotations

from typing import Any

import pytest

from affinda_resumes._runtime.schema.json_values import own, same_json


@pytest.mark.parametrize(
    ("one", "other"), [(1, True), (1, 1.0), (0, False), ([1], [True]), ("1", 1)]
)
def test_values_of_two_types_are_not_the_same(one: object, other: object) -> None:
    """`1`, `1.0`, `true` and `"1"` are four values of JSON."""
    assert not same_json(one, other)
    assert same_json(one, own(one))


def test_a_list_is_copied_at_every_depth() -> None:
    """A list of objects and lists shares none of them with its copy, and neither does one of scalars."""
    value: list[Any] = [{"a": [1]}, [2], 3]
    copied = own(value)
    copied[0]["a"].append(4)
    copied[1].append(5)
    scalars = own([1, "a", None])
    scalars.append(2)

    assert [{"a": [1]}, [2], 3] == value
    assert [1, "a", None, 2] == scalars
