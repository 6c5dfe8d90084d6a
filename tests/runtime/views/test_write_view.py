"""
Write views: equality, and names that they refuse.
"""

from __future__ import annotations

import pytest

from affinda_resumes import (
    NameUpdate,
)


def test_write_views_are_equal_if_they_send_the_same() -> None:
    """Equal is what sends the same JSON, and nothing else."""
    assert NameUpdate(raw="a") == NameUpdate(raw="a")
    assert NameUpdate(raw="a") != NameUpdate(raw="b")
    assert NameUpdate(raw=None) != NameUpdate()


def test_a_refused_request_is_a_value_error() -> None:
    """Whoever waits for a `ValueError` gets one when a request is refused."""
    with pytest.raises(ValueError, match="no field 'x'"):
        NameUpdate(x=1)  # type: ignore[call-arg]
