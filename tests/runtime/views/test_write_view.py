"""
Write views: equality, and names that they refuse.
"""

from __future__ import annotations

import pytest

from affinda_resumes import (
    UNSET,
    NameUpdate,
    ResumeData,
    ResumeDataUpdate,
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


def test_a_view_that_sends_nothing_is_false() -> None:
    """`if changes:` asks whether anything is sent; null, an empty list and an empty object are."""
    resume = ResumeData.from_dict({"summary": "x", "location": {"new": 1}})
    edited = resume.to_update()
    assert not edited.changes_since(resume)
    edited.summary = None
    assert edited.changes_since(resume)

    assert not ResumeDataUpdate()
    assert not ResumeDataUpdate(summary=UNSET)
    for update in (
        ResumeDataUpdate(summary=""),
        ResumeDataUpdate(certifications=[]),
        ResumeDataUpdate(name=NameUpdate()),
    ):
        assert update
        assert update.to_dict()


def test_what_goes_back_as_it_came_is_something() -> None:
    """An editable copy whose fields are all unset is not empty if it sends what came."""
    for data in ({"certifications": None}, {"name": {"new": 1}}):
        edited = ResumeData.from_dict(data).to_update()
        assert edited
        assert data == edited.to_dict()
    assert ResumeData.from_dict({"name": {"new": 1}}).to_update().name
    assert not ResumeData.from_dict({"new": 1}).to_update()
