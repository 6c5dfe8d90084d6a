"""
The fields that an open object doesn't declare: read as `unknown_fields`, and sent as such.
"""

from __future__ import annotations

import copy
import enum
import inspect
import pickle
import traceback
from typing import Any

import pytest

from affinda_resumes import (
    UNSET,
    InvalidRequestError,
    LocationUpdate,
    ResumeData,
    ResumeDataUpdate,
)

BETA: dict[str, Any] = {"beta": {"a": [1, None]}, "": "x"}


def test_they_are_sent_beside_the_fields() -> None:
    """They are part of what a view sends, shows and equals."""
    update = ResumeDataUpdate(summary="s", unknown_fields=BETA)

    assert {**BETA, "summary": "s"} == update.to_dict()
    assert f"ResumeDataUpdate(summary='s', unknown_fields={BETA!r})" == repr(update)
    assert update != ResumeDataUpdate(summary="s")
    assert ResumeDataUpdate(unknown_fields=BETA)
    assert not ResumeDataUpdate(unknown_fields={})
    assert ResumeDataUpdate(unknown_fields=UNSET) == ResumeDataUpdate()  # type: ignore[arg-type]
    for other in (pickle.loads(pickle.dumps(update)), copy.deepcopy(update), copy.copy(update)):
        assert update == other
    assert "unknown_fields" in inspect.signature(ResumeDataUpdate).parameters


def test_they_are_a_copy() -> None:
    """A change in place is not sent; assigning replaces all of them, and values become plain JSON."""

    class Text(enum.StrEnum):
        A = "a"

    given: dict[str, Any] = {Text.A: [Text.A]}
    update = ResumeDataUpdate(unknown_fields=given)
    given[Text.A].append(1)
    shown: Any = update.unknown_fields
    shown["b"] = 2

    assert {"a": ["a"]} == update.unknown_fields == update.to_dict()
    assert {str} == {type(name) for name in update.unknown_fields}
    update.unknown_fields = {"c": 3}
    assert {"c": 3} == update.to_dict()


def test_an_editable_copy_has_what_came() -> None:
    """A nested object is sent back with it; the body of an update holds what differs from the answer, and no more."""
    resume = ResumeData.from_dict({"zeta": 1, "location": {"rawInput": "x", "eta": 2}})
    edited = resume.to_update()
    assert isinstance(edited.location, LocationUpdate)

    assert ({}, {"eta": 2}) == (edited.unknown_fields, edited.location.unknown_fields)
    edited.unknown_fields = {"zeta": 1}
    assert not edited.changes_since(resume)
    edited.unknown_fields = {"zeta": 1.0, "theta": None}
    assert {"zeta": 1.0, "theta": None} == edited.changes_since(resume).to_dict()
    edited.location.unknown_fields = {}
    assert {"rawInput": "x"} == edited.changes_since(resume).to_dict()["location"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"rawText": "secret"}, ".rawText: expected a free name, found the name of a property"),
        ({"profession": "secret"}, ".profession: expected a free name, found the name of a property"),
        ({1: "secret"}, " (a name): expected a string, found an integer"),
        (["secret"], ": expected an object, found an array"),
        (None, ": expected an object, found null"),
    ],
)  # fmt: skip
def test_what_is_no_unknown_field(given: Any, said: str) -> None:
    """It is rejected where it is set, changes nothing, and no frame of the package shows it."""
    update = ResumeDataUpdate(unknown_fields=BETA)

    def make() -> None:
        ResumeDataUpdate(unknown_fields=given)

    def assign() -> None:
        update.unknown_fields = given

    for set_ in (make, assign):
        with pytest.raises(InvalidRequestError) as rejected:
            set_()
        assert f"ResumeDataUpdate: unknown_fields{said}" == str(rejected.value)
        for frame, _ in traceback.walk_tb(rejected.value.__traceback__):
            if frame.f_globals["__name__"].startswith("affinda_resumes"):
                assert "secret" not in repr(frame.f_locals)
    assert update.unknown_fields == BETA


def test_names_stay_strict() -> None:
    """Only what is passed as unknown is taken for it: a misspelt name is an error as ever."""
    for make in (
        lambda: ResumeDataUpdate.from_dict({"beta": 1}),
        lambda: ResumeDataUpdate(beta=1),  # type: ignore[call-arg]
        lambda: ResumeDataUpdate(location={"rawInput": "x", "beta": 1}),  # type: ignore[arg-type]
    ):
        with pytest.raises(InvalidRequestError, match="beta"):
            make()
