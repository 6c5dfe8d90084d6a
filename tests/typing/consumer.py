"""
Code that a consumer may write, with the whole public API: type-checked, never run.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, assert_type

import httpx
import httpx2

import affinda_resumes
from affinda_resumes import (
    UNSET,
    Accreditation,
    AccreditationUpdate,
    ApiError,
    AsyncClient,
    AttemptReport,
    AuthenticationError,
    BadRequestError,
    Client,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    Education,
    EducationDates,
    EducationDatesUpdate,
    EducationUpdate,
    Grade,
    GradeUpdate,
    InvalidRequestError,
    Location,
    LocationUpdate,
    Name,
    NameUpdate,
    NotFoundError,
    Occupation,
    OccupationClassification,
    PermissionDeniedError,
    PhoneNumberDetails,
    PhoneNumberDetailsUpdate,
    RateLimitError,
    RedirectError,
    Referee,
    RefereeUpdate,
    RequestError,
    RequestErrorDetail,
    Response,
    ResumeData,
    ResumeDataUpdate,
    Section,
    ServerError,
    Skill,
    SkillSource,
    SkillUpdate,
    StatusError,
    TokenError,
    TransportError,
    UnprocessableError,
    Unset,
    Violation,
    WorkExperience,
    WorkExperienceDates,
    WorkExperienceDatesUpdate,
    WorkExperienceUpdate,
    violations,
)
from affinda_resumes.testing import FakeServer, ReceivedRequest, fake_server

# --- Clients and calls ---


def dumps(value: Any) -> bytes:
    """Return a `json_dumps` of the caller's, of the shape of orjson's."""
    return json.dumps(value).encode()


def watch(attempt: AttemptReport) -> None:
    """Read every attribute of a report."""
    assert_type((attempt.operation, attempt.method, attempt.path), tuple[str, str, str])
    assert_type((attempt.attempt, attempt.status_code), tuple[int, int | None])
    assert_type(attempt.seconds, float)
    assert_type(attempt.error, type[BaseException] | None)


def token() -> str:
    """Return a token for an attempt."""
    return "key"


async def awaited_token() -> str:
    """Return one after a while."""
    return "key"


def make_clients() -> None:
    """Every option of a client."""
    with Client(
        api_key="key",
        region="api.eu1",
        timeout=10,
        max_retries=0,
        max_response_bytes=1_000_000,
        strict_responses=True,
        headers={"X-Team": "hiring"},
        http_client=httpx.Client(),
        allow_http=("sandbox",),
        on_attempt=watch,
        json_loads=json.loads,
        json_dumps=dumps,
    ) as client:
        assert_type(client, Client)
        client.close()
    Client(base_url="https://sandbox.example/", json_dumps=json.dumps)
    Client(http_client=httpx2.Client())
    Client(api_key=token)
    Client()


async def make_async_clients() -> None:
    """Every option of an async client."""
    async with AsyncClient(
        api_key="key",
        region="api.us1",
        timeout=10.5,
        max_retries=0,
        max_response_bytes=1_000_000,
        strict_responses=True,
        headers={"X-Team": "hiring"},
        http_client=httpx.AsyncClient(),
        allow_http=("sandbox",),
        on_attempt=watch,
        json_loads=json.loads,
        json_dumps=dumps,
    ) as client:
        assert_type(client, AsyncClient)
        await client.aclose()
    AsyncClient(base_url="https://sandbox.example/", json_dumps=json.dumps)
    AsyncClient(http_client=httpx2.AsyncClient())
    AsyncClient(api_key=token)
    AsyncClient(api_key=awaited_token)
    AsyncClient()


def send_more() -> None:
    """Send what the contract does not declare."""
    update = ResumeDataUpdate(summary="x", unknown_fields={"beta": [1, None]})
    assert_type(update.unknown_fields, Mapping[str, Any])
    update.unknown_fields = {}


def call(client: Client, body: ResumeDataUpdate) -> None:
    """Return the model of a call: no union with an error or with `None`."""
    assert_type(client.update_resume_data("aBcD1234", body), ResumeData)
    assert_type(client.update_resume_data(identifier="aBcD1234", body=body), ResumeData)
    response = client.update_resume_data_detailed(
        "aBcD1234",
        body,
        timeout=2.5,
        max_retries=1,
        headers={"X-Trace": "1"},
        api_key="key",
        idempotency_key="auto",
    )
    assert_type(response, Response[ResumeData])
    read_response(response)


async def call_async(client: AsyncClient, body: ResumeDataUpdate) -> None:
    """Return the same with `await`."""
    assert_type(await client.update_resume_data("aBcD1234", body), ResumeData)
    response = await client.update_resume_data_detailed(
        "aBcD1234",
        body,
        timeout=2.5,
        max_retries=1,
        headers={"X-Trace": "1"},
        api_key="key",
        idempotency_key="auto",
    )
    assert_type(response, Response[ResumeData])
    read_response(response)


def read_response(response: Response[ResumeData]) -> None:
    """Every attribute of a response."""
    assert_type(response.parsed, ResumeData)
    assert_type(response.status_code, int)
    assert_type(response.body, bytes)
    assert_type(response.attempts, int)
    assert_type(response.elapsed, float)
    assert_type(response.request_id, str | None)
    headers: Mapping[str, str] = response.headers
    assert_type(headers.get("content-type"), str | None)


# --- What is read ---


def read(resume: ResumeData) -> None:
    """Read fields: each is its type or `None`; a list is a sequence, so that nobody changes it."""
    assert_type(resume.name, Name | None)
    assert_type(resume.location, Location | None)
    assert_type(resume.summary, str | None)
    assert_type(resume.total_years_experience, int | None)
    assert_type(resume.head_shot, bytes | str | None)
    assert_type(resume.language_codes, Sequence[str] | None)
    assert_type(resume.phone_number_details, Sequence[PhoneNumberDetails] | None)
    assert_type(resume.education, Sequence[Education] | None)
    assert_type(resume.work_experience, Sequence[WorkExperience] | None)
    assert_type(resume.skills, Sequence[Skill] | None)
    assert_type(resume.referees, Sequence[Referee] | None)
    assert_type(resume.sections, Sequence[Section] | None)
    assert_type(resume.to_dict(), dict[str, Any])
    assert_type(resume.unknown_fields, dict[str, Any])
    assert_type(ResumeData.from_dict(resume.to_dict()), ResumeData)
    assert_type(resume == resume, bool)
    if resume.location is not None:
        assert_type(resume.location.formatted, str | None)
        assert_type(resume.location.latitude, float | str | None)
    for found in violations(resume):
        assert_type(found, Violation)
        assert_type((found.path, found.rule, found.limit), tuple[str, str, object])
        assert_type((found.found, found.expected), tuple[str, str])


def read_details(study: Education, job: WorkExperience, skill: Skill, section: Section) -> None:
    """Read the nested objects."""
    assert_type(study.id, int | None)
    assert_type(study.accreditation, Accreditation | None)
    assert_type(study.grade, Grade | None)
    assert_type(study.dates, EducationDates | None)
    assert_type(job.dates, WorkExperienceDates | None)
    assert_type(job.occupation, Occupation | None)
    if job.dates and job.dates.start_date:
        assert_type(job.dates.start_date, datetime.date | str)
    if job.occupation:
        assert_type(job.occupation.classification, OccupationClassification | None)
    assert_type(skill.weighting, float | None)
    assert_type(skill.sources, Sequence[SkillSource] | None)
    assert_type(section.bbox, Sequence[float] | None)


# --- What is sent ---


def write() -> ResumeDataUpdate:
    """Every write view, keyword by keyword."""
    day = datetime.date(2021, 5, 1)
    place = LocationUpdate(raw_input="Blacksburg, VA")
    return ResumeDataUpdate(
        name=NameUpdate(raw="Tim A. Smith", first="Tim", last="Smith", middle=None, title=UNSET),
        phone_numbers=["+61412632636"],
        phone_number_details=[
            PhoneNumberDetailsUpdate(
                raw_text="+61412632636",
                formatted_number="+61 412 632 636",
                country_code="AU",
                international_country_code=61,
                national_number="0412 632 636",
            )
        ],
        websites=[],
        emails=["timsmith@vt.edu"],
        date_of_birth=None,
        location=place,
        objective="",
        languages=["English"],
        summary=None,
        total_years_experience=13,
        education=[
            EducationUpdate(
                id=2,
                organization="Virginia Tech",
                accreditation=AccreditationUpdate(education="Bachelor of Science"),
                grade=GradeUpdate(raw="GPA : 3.35", metric="GPA", value="3.35"),
                location=place,
                dates=EducationDatesUpdate(
                    completion_date=day, is_current=True, start_date=None, raw_text="2021"
                ),
            )
        ],
        work_experience=[
            WorkExperienceUpdate(
                id=2,
                job_title="Engineer",
                organization=None,
                location=None,
                job_description="",
                dates=WorkExperienceDatesUpdate(
                    start_date=day,
                    end_date=None,
                    months_in_position=1,
                    is_current=True,
                    raw_text=UNSET,
                ),
            )
        ],
        skills=[SkillUpdate(id=2, name="Mechanics", last_used="2012", number_of_months=12)],
        certifications=UNSET,
        publications=["Cell 2014"],
        referees=[
            RefereeUpdate(
                name="Stephen Smith",
                text="Stephen Smith, Principal",
                email="stephen.smith@company.com",
                number="+61490667215",
                position="Principal",
            )
        ],
        raw_text="Tim A. Smith",
        redacted_text="****",
    )


def write_as_on_the_wire(data: Mapping[str, Any]) -> None:
    """Each write view is made of a mapping, and is typed as itself."""
    assert_type(ResumeDataUpdate.from_dict(data), ResumeDataUpdate)
    assert_type(LocationUpdate.from_dict({"rawInput": "Blacksburg, VA"}), LocationUpdate)
    assert_type(ResumeData.from_dict(data), ResumeData)


def edit(resume: ResumeData) -> ResumeDataUpdate:
    """Return a copy is edited; `is UNSET`, `isinstance` and truth each narrow a field."""
    edited = resume.to_update()
    assert_type(edited, ResumeDataUpdate)
    assert_type(edited.summary, str | None | Unset)
    if edited.summary is UNSET:
        assert_type(edited.summary, Literal[Unset.UNSET])
    elif edited.summary is not None:
        assert_type(edited.summary, str)
    if not isinstance(edited.certifications, Unset):
        assert_type(edited.certifications, list[str])
        edited.certifications.append("Certificate in AWS")
    if edited.education:
        assert_type(edited.education, list[EducationUpdate])
        edited.education[0].dates = EducationDatesUpdate(completion_date=datetime.date(2021, 5, 1))
    if edited.location:
        assert_type(edited.location.raw_input, str)
        edited.location.raw_input = "Blacksburg, VA"
    edited.summary = None
    edited.objective = UNSET
    assert_type(edited.to_dict(), dict[str, Any])
    assert_type(edited.changes_since(resume), ResumeDataUpdate)
    return edited.changes_since(resume)


def edit_details(study: Education, job: WorkExperience, place: Location, skill: Skill) -> None:
    """Each object that may be sent has an editable copy."""
    assert_type(study.to_update(), EducationUpdate)
    assert_type(job.to_update(), WorkExperienceUpdate)
    assert_type(place.to_update(), LocationUpdate)
    assert_type(skill.to_update(), SkillUpdate)


# --- What is raised ---


def call_safely(client: Client, body: ResumeDataUpdate) -> object:
    """Every error, the special ones before their bases."""
    try:
        return client.update_resume_data("aBcD1234", body)
    except BadRequestError as refused:
        explain(refused)
        return None
    except (AuthenticationError, PermissionDeniedError, NotFoundError) as refused:
        return refused.request_id
    except (ConflictError, UnprocessableError) as refused:
        return refused.body
    except RateLimitError as limited:
        return assert_type(limited.retry_after, float | None)
    except RedirectError as redirect:
        return assert_type(redirect.location, str | None)
    except ServerError as failed:
        return assert_type(failed.applied, bool | None)
    except StatusError as other:
        return other.status_code
    except DecodeError as unreadable:
        return assert_type(unreadable.violations, tuple[Violation, ...])
    except DeadlineExceededError as late:
        timeout: TimeoutError = late
        return timeout
    except TokenError as unauthorized:
        return assert_type(unauthorized.status_code, int | None)
    except TransportError as broken:
        return assert_type(broken.elapsed, float)
    except InvalidRequestError as invalid:
        value_error: ValueError = invalid
        return value_error


def explain(error: ApiError) -> None:
    """Every attribute that all errors have."""
    assert_type(error.method, str | None)
    assert_type(error.path, str | None)
    assert_type(error.status_code, int | None)
    assert_type(error.body, bytes | None)
    assert_type(error.error, RequestError | None)
    assert_type(error.request_id, str | None)
    assert_type(error.attempts, int)
    assert_type(error.elapsed, float)
    assert_type(error.retry_after, float | None)
    assert_type(error.applied, bool | None)
    if error.headers is not None:
        headers: Mapping[str, str] = error.headers
        assert_type(headers.get("retry-after"), str | None)
    if error.error is not None:
        assert_type(error.error.type, str | None)
        assert_type(error.error.errors, Sequence[RequestErrorDetail] | None)
        for fault in error.error.errors or ():
            assert_type((fault.attr, fault.code), tuple[str | None, str | None])
            assert_type(fault.detail, str | None)


def use_fake_server(api: FakeServer, own: Client, other: AsyncClient) -> ReceivedRequest:
    """Keep the types of the clients that a fake server connects."""
    assert_type(api.client, Client)
    assert_type(api.async_client, AsyncClient)
    assert_type(api.connect(own), Client)
    assert_type(api.connect(other), AsyncClient)
    api.answer("update_resume_data", {"summary": "x"}, status=202)
    api.fail_next(429, retry_after=0.5)
    api.drop_connection(sent=False)
    assert_type(api.waits, list[float])
    with FakeServer() as fake:
        return assert_type(fake.requests[0], ReceivedRequest)


assert_type(fake_server(), Iterator[FakeServer])
assert_type(affinda_resumes.__version__, str)
