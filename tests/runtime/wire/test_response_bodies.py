"""
Response bodies that are one value, a list or a map.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.whole._runtime.schema.anything import ANY
from tests.support.whole._runtime.schema.containers import Array, nullable
from tests.support.whole._runtime.schema.dates import DATE
from tests.support.whole._runtime.schema.enums import OneOf
from tests.support.whole._runtime.schema.kind import Kind
from tests.support.whole._runtime.schema.maps import Mapped
from tests.support.whole._runtime.schema.scalars import TEXT, Integer, Number, Text
from tests.support.whole._runtime.wire.json_answer import JsonAnswer
from tests.support.whole._runtime.wire.json_codec import UnreadableError

ODD_ANSWERS: list[tuple[Kind, bytes, object, bytes]] = [
    (DATE, b'"soon"', "soon", b"5"),
    (OneOf("a", "b"), b'"c"', "c", b"1"),
    (OneOf(1, 2), b"3", 3, b"true"),
    (nullable(OneOf("a")), b'"c"', "c", b"{}"),
    (Text(maxLength=3), b'"abcd"', "abcd", b"null"),
    (Integer(maximum=3), b"4", 4, b"4.5"),
    (Number(minimum=0), b"-0.5", -0.5, b"true"),
]


@pytest.mark.parametrize(("kind", "odd", "value", "other"), ODD_ANSWERS)
def test_an_answer_of_one_value_may_be_odd(
    kind: Kind, odd: bytes, value: object, other: bytes
) -> None:
    """A whole answer that is one value stays as it came, as a field does; only another type can't be read."""
    answer = JsonAnswer(kind)

    assert value == answer.read(odd, None)
    assert 1 == len(answer.violations(odd, None))
    with pytest.raises(UnreadableError):
        answer.read(other, None)


def test_whole_answers_are_read_into_new_lists(tmp_path: Path) -> None:
    """A list of lists that is a whole answer is the caller's own."""
    assert [["a"]] == JsonAnswer(Array(Array(TEXT))).read(b'[["a"]]', None)
    kept = {"a": ["b"]}
    JsonAnswer(Mapped(ANY)).read(b"{}", lambda _: kept)["a"] = 1
    found = JsonAnswer(Mapped(ANY)).read(b"{}", lambda _: kept)
    found["a"].append("c")
    assert {"a": ["b"]} == kept
