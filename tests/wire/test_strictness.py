"""
Values against the contract: named when they are received, refused when they are to be sent.
"""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from affinda_resumes import (
    DecodeError,
    Education,
    EducationDatesUpdate,
    EducationUpdate,
    InvalidRequestError,
    LocationUpdate,
    NameUpdate,
    PhoneNumberDetailsUpdate,
    ResumeData,
    ResumeDataUpdate,
    SkillUpdate,
    WorkExperienceDatesUpdate,
    WorkExperienceUpdate,
    violations,
)
from tests.wire.calling import DOCUMENTED, PATH, Mode, call, example
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says

VALUE = "kept-to-ourselves"
ODD = {
    "summary": {"a": VALUE},
    "emails": [VALUE, 5, None],
    "location": {"city": VALUE},
    "totalYearsExperience": -3,
    "isResumeProbability": 101,
    "education": [
        {"id": 0, "dates": {"startDate": "2019-13-45", "isCurrent": VALUE}, "grade": [VALUE]},
        VALUE,
    ],
    "skills": VALUE,
    "unknown": VALUE,
    "rawText": "fine",
}
FOUND = [
    ("emails[1]", "type", None, "an integer", "a string"),
    ("emails[2]", "type", None, "null", "a string"),
    ("location.rawInput", "required", None, "nothing", "a string"),
    ("summary", "type", None, "an object", "a string or null"),
    ("totalYearsExperience", "minimum", 0, "an integer", "an integer of at least 0 or null"),
    ("education[0].id", "minimum", 1, "an integer", "an integer of at least 1"),
    ("education[0].grade", "type", None, "an array", "an object or null"),
    ("education[0].dates.isCurrent", "type", None, "a string", "a boolean"),
    ("education[0].dates.startDate", "format", "date", "a string", "a date (YYYY-MM-DD) or null"),
    ("education[1]", "type", None, "a string", "an object"),
    ("skills", "type", None, "a string", "an array"),
    ("isResumeProbability", "maximum", 100, "an integer", "an integer from 0 to 100"),
]
LIMITS = {
    "totalYearsExperience": "must be at least 0",
    "education[0].id": "must be at least 1",
    "isResumeProbability": "must be at most 100",
}
"""The messages for values that have the right type."""


def test_strict_responses_name_every_violation(mode: Mode, serve: Serve) -> None:
    """The error has every wire path with the rule that was broken, no values, and `applied` is True."""
    body = json.dumps(ODD).encode()
    error = call(mode, serve(says(answer(body))).url, strict_responses=True).error
    assert type(error) is DecodeError
    assert [tuple(violation) for violation in error.violations] == FOUND
    said = "; ".join(
        f"{path}: {LIMITS.get(path) or f'expected {what}, found {found}'}"
        for path, _, _, found, what in FOUND
    )
    assert str(error) == f"PATCH {PATH}: 200: {said}"
    assert (error.applied, error.body, error.attempts) == (True, body, 1)
    assert VALUE not in str(error) + repr(error) + repr(error.violations)


def test_by_default_an_odd_value_is_kept_as_it_came(mode: Mode, serve: Serve) -> None:
    """The same answer is read without strictness, each odd value beside its good neighbours."""
    resume = call(mode, serve(says(answer(json.dumps(ODD).encode()))).url).response.parsed
    assert resume.to_dict() == ODD
    assert resume.unknown_fields == {"unknown": VALUE}
    assert resume.raw_text == "fine"
    assert (resume.summary, resume.skills) == ({"a": VALUE}, VALUE)
    assert isinstance(resume.education, list)
    assert isinstance(resume.education[0], Education)
    assert resume.education[1] == VALUE
    assert [tuple(violation) for violation in violations(resume)] == FOUND


@pytest.mark.parametrize("value", ["NaN", "Infinity", '"\\ud800"'])
def test_what_json_does_not_know_is_a_violation(value: str, mode: Mode, serve: Serve) -> None:
    """`NaN`, infinities and lone surrogates are kept by default and named when strict."""
    body = b'{"totalYearsExperience": %s, "summary": %s}' % ((value.encode(),) * 2)
    error = call(mode, serve(says(answer(body))).url, strict_responses=True).error
    assert isinstance(error, DecodeError)
    paths = [violation.path for violation in error.violations]
    assert paths == ["summary", "totalYearsExperience"]


def test_the_documented_answer_is_strictly_right(mode: Mode, serve: Serve) -> None:
    """The page's own answer departs from the contract nowhere."""
    response = call(mode, serve(says(answer(DOCUMENTED))).url, strict_responses=True).response
    assert violations(response.parsed) == []
    assert response.parsed.to_dict() == example("documentedResponse")


@pytest.mark.parametrize("body", [b"{}", b'{"summary": null, "new": 1}'])
def test_absent_and_unknown_fields_are_no_violations(body: bytes, mode: Mode, serve: Serve) -> None:
    """The contract requires little of an answer, and lets new fields pass."""
    url = serve(says(answer(body))).url
    assert call(mode, url, strict_responses=True).response.status_code == 200


REFUSED: list[tuple[type, str, Any, str]] = [
    (ResumeDataUpdate, "summary", 5, "summary: expected a string or null, found an integer"),
    (ResumeDataUpdate, "raw_text", None, "rawText: expected a string, found null"),
    (ResumeDataUpdate, "emails", VALUE, "emails: expected an array, found a string"),
    (ResumeDataUpdate, "emails", (VALUE,), "emails: expected an array, found a tuple"),
    (ResumeDataUpdate, "emails", None, "emails: expected an array, found null"),
    (ResumeDataUpdate, "emails", [VALUE, 5], "emails[1]: expected a string, found an integer"),
    (
        ResumeDataUpdate, "location", {"rawInput": VALUE, "city": VALUE}, "location.city: is read-only",
    ),
    (
        ResumeDataUpdate, "location", VALUE,
        "location: expected a LocationUpdate or a mapping or null, found a string",
    ),
    (
        ResumeDataUpdate, "location", NameUpdate(),
        "location: expected a LocationUpdate or a mapping or null, found a NameUpdate",
    ),
    (
        ResumeDataUpdate, "total_years_experience", -1,
        "totalYearsExperience: must be at least 0",
    ),
    (
        ResumeDataUpdate, "total_years_experience", True,
        "totalYearsExperience: expected an integer of at least 0 or null, found a boolean",
    ),
    (
        ResumeDataUpdate, "total_years_experience", 13.0,
        "totalYearsExperience: expected an integer of at least 0 or null, found a number",
    ),
    (ResumeDataUpdate, "summary", "a\udc00", "summary: expected a string or null, found a string with a lone surrogate"),
    (
        ResumeDataUpdate, "education", [EducationUpdate(), VALUE],
        "education[1]: expected an EducationUpdate or a mapping, found a string",
    ),
    (EducationUpdate, "id", 0, "id: must be at least 1"),
    (
        EducationDatesUpdate, "start_date", "2019-05-01",
        "startDate: expected a date (YYYY-MM-DD) or null, found a string",
    ),
    (
        EducationDatesUpdate, "start_date", datetime.datetime(2019, 5, 1),
        "startDate: expected a date (YYYY-MM-DD) or null, found a datetime",
    ),
    (
        WorkExperienceDatesUpdate, "is_current", 1, "isCurrent: expected a boolean, found an integer",
    ),
    (
        PhoneNumberDetailsUpdate, "international_country_code", 0,
        "internationalCountryCode: must be at least 1",
    ),
    (SkillUpdate, "name", None, "name: expected a string, found null"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("view", "field", "value", "message"), REFUSED, ids=[f"{c[1]}-{c[3][-16:]}" for c in REFUSED]
)
def test_a_wrong_value_is_refused_at_once(view: Any, field: str, value: Any, message: str) -> None:
    """At construction and on assignment: wire path, what was expected, the type that came, no value."""
    made = view()
    for attempt in (lambda: view(**{field: value}), lambda: setattr(made, field, value)):
        with pytest.raises(InvalidRequestError) as refused:
            attempt()
        words = str(refused.value)
        assert words == f"{view.__name__}: {message}"
        assert VALUE not in str(refused.value)
        assert isinstance(refused.value, ValueError)
        assert refused.value.applied is False
    assert made == view()


@pytest.mark.parametrize(
    ("field", "more"),
    [
        ("sumary", ": did you mean summary?"),
        ("rawText", ": did you mean raw_text?"),
        ("RawText", ": did you mean raw_text?"),
        ("profession", ": it is read-only"),
        ("languageCodes", ": it is read-only"),
        ("language_codes", ": it is read-only"),
        ("_x", ""),
        ("x" * 10_000, ""),
    ],
)
def test_an_unknown_field_is_refused(field: str, more: str) -> None:
    """A misspelt, a wire and a read-only name are no fields of a write view, and the message helps."""
    made = ResumeDataUpdate()
    for attempt in (
        lambda: ResumeDataUpdate(**{field: VALUE}),  # type: ignore[arg-type]
        lambda: setattr(made, field, VALUE),
    ):
        with pytest.raises(InvalidRequestError) as refused:
            attempt()
        assert str(refused.value) == f"ResumeDataUpdate has no field {field!r}{more}"


def test_a_required_field_must_be_given() -> None:
    """A location without its `rawInput` is refused at construction."""
    with pytest.raises((InvalidRequestError, TypeError)) as refused:
        LocationUpdate()  # type: ignore[call-arg]
    assert isinstance(refused.value, InvalidRequestError)
    assert str(refused.value) == "LocationUpdate: rawInput: expected a string, found nothing"


def test_what_a_list_became_is_checked_before_sending(mode: Mode, serve: Serve) -> None:
    """A list changed in place is looked at once more: path from the body's root, nothing is sent."""
    server = serve(says(answer(DOCUMENTED)))
    job = WorkExperienceUpdate(dates=WorkExperienceDatesUpdate(months_in_position=1))
    jobs: list[Any] = [job]
    body = ResumeDataUpdate(work_experience=jobs)
    jobs.append(VALUE)
    error = call(mode, server.url, body=body).error
    assert type(error) is InvalidRequestError
    assert str(error) == (
        "body: workExperience[1]: expected a WorkExperienceUpdate or a mapping, found a string"
    )
    assert server.connections == 0


def test_a_wrong_call_signature_is_pythons_own_error() -> None:
    """Positional arguments are a mistake in the code, not in the data."""
    with pytest.raises(TypeError):
        ResumeDataUpdate("x")  # type: ignore[misc]


def test_an_odd_value_may_go_back_as_it_came() -> None:
    """A value that the server sent is not refused when it is sent back; other values beside it still are."""
    update = ResumeData.from_dict({"totalYearsExperience": 2.5, "emails": ["a", None]}).to_update()
    assert update.to_dict() == {"totalYearsExperience": 2.5, "emails": ["a", None]}
    with pytest.raises(InvalidRequestError):
        update.total_years_experience = 3.5  # type: ignore[assignment]
    update.total_years_experience = 3
    assert update.to_dict()["totalYearsExperience"] == 3
