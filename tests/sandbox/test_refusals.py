"""
The sandbox refuses what the contract does not allow, and names each fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from affinda_resumes.sandbox.app import LARGEST_BODY
from tests.sandbox.calling import CONTRACT, SCHEMAS, ask


def read_only_bodies(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield a body for each read-only property that the write view reaches, with its wire path."""
    for name, prop in schema["properties"].items():
        where = f"{path}.{name}".removeprefix(".")
        if prop.get("readOnly"):
            yield where, {name: None}
            continue
        item = prop.get("items", {})
        reference = item.get("$ref") or prop.get("oneOf", [{}])[0].get("$ref")
        if reference:
            deeper = f"{where}[0]" if item else where
            inner = SCHEMAS[reference.rpartition("/")[2]]
            for found, body in read_only_bodies(inner, deeper):
                yield found, {name: [body] if item else body}


def test_read_only_fields_are_refused_at_every_depth(url: str) -> None:
    """Each read-only property of the contract is refused by its path wherever it can stand."""
    bodies = dict(read_only_bodies(SCHEMAS["ResumeData"]))
    answers = {where: ask(url, body) for where, body in bodies.items()}
    refused = {w for w, a in answers.items() if a.status == 400 and (w, "read_only") in a.faults}

    assert {"headShot", "location.city", "skills[0].sources"} < set(bodies)
    assert "education[0].accreditation.matchStr" in bodies
    assert set(bodies) == refused


@pytest.mark.parametrize(
    ("body", "attr", "code"),
    [
        ({"name": "Ann"}, "name", "invalid"),
        ({"emails": None}, "emails", "null"),
        ({"emails": ["a@b", 3]}, "emails[1]", "invalid"),
        ({"totalYearsExperience": -1}, "totalYearsExperience", "min_value"),
        ({"totalYearsExperience": 1.5}, "totalYearsExperience", "invalid"),
        ({"location": {}}, "location.rawInput", "required"),
        ({"education": [{"location": {}}]}, "education[0].location.rawInput", "required"),
        ({"workExperience": [{}, {"id": 0}]}, "workExperience[1].id", "min_value"),
        (
            {"workExperience": [{"dates": {"startDate": "2019-01"}}]},
            "workExperience[0].dates.startDate",
            "invalid",
        ),
        ([], None, "invalid"),
        (None, None, "null"),
        (b"", None, "required"),
    ],
)
def test_body_that_does_not_fit_is_refused(
    url: str, body: Any, attr: str | None, code: str
) -> None:
    """400 names the field at fault by its wire path, with a code."""
    answer = ask(url, body)

    assert (400, "validation_error") == (answer.status, answer.json["type"])
    assert [(attr, code)] == answer.faults


def test_all_faults_are_named_at_once(url: str) -> None:
    """One answer names every field at fault, each once."""
    answer = ask(url, {"emails": 3, "headShot": 3, "location": {"rawInput": None}})

    assert {
        ("emails", "invalid"),
        ("headShot", "read_only"),
        ("location.rawInput", "null"),
    } == set(answer.faults)
    assert 3 == len(answer.faults)


def test_refusal_names_every_type_that_fits(url: str) -> None:
    """The refusal of a value names null and object if both are valid."""
    details = [fault["detail"] for fault in ask(url, {"name": "Ann"}).json["errors"]]

    assert ["Must be of type object or null."] == details


def test_refusal_does_not_show_values(url: str) -> None:
    """A refusal says where and why, and repeats nothing of what was sent."""
    assert b"secret" not in ask(url, {"emails": "secret", "headShot": "secret"}).body


def test_refusals_are_those_of_the_contract(url: str) -> None:
    """The sandbox answers with the contract's example of an error, if there is one."""
    assert CONTRACT.example("missingField") == ask(url, {"location": {}}).json
    assert CONTRACT.example("invalidKey") == ask(url, Authorization=None).json
    assert CONTRACT.example("unknownResume") == ask(url, path="/v2/resumes/nobody").json
    assert CONTRACT.example("serverFailure") == ask(url, Prefer="code=500").json


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b'{"summary": "\xff"}',
        '{"summary": "ä"}'.encode("utf-16"),
        b'{"x": NaN}',
        b'{"x": 1e999}',
        b'{"x": "\\ud800"}',
        b"[" * 100_000,
    ],
    ids=["cut", "latin-1", "utf-16", "nan", "infinite", "surrogate", "deep"],
)
def test_what_is_no_json_is_refused(url: str, body: bytes) -> None:
    """A body that can't be read, or not be answered, as JSON gets a 400."""
    answer = ask(url, body)

    assert (400, "client_error") == (answer.status, answer.json["type"])
    assert [(None, "parse_error")] == answer.faults


@pytest.mark.parametrize(
    "token", [None, "", "Bearer", "Bearer ", "any", "Basic any", "Bearer invalid"]
)
def test_token_is_required(url: str, token: str | None) -> None:
    """Without a bearer token, or with the word `invalid` as one, the answer is 401."""
    answer = ask(url, Authorization=token)

    assert 401 == answer.status
    assert "Bearer" == answer.headers["WWW-Authenticate"]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/v2/resumes",
        "/v2/resumes/",
        "/v2/resumes/nobody",
        "/v2/resumes/..",
        "/v2/resumes/{identifier}",
        "/v2/resumes/aBcD1234/",
        "/x/v2/resumes/aBcD1234",
        "//[/v2/resumes/aBcD1234",
        "*",
    ],
)
def test_other_paths_are_unknown(url: str, path: str) -> None:
    """Any other path, and any unknown identifier, is a 404."""
    answer = ask(url, path=path)

    assert (404, [(None, "not_found")]) == (answer.status, answer.faults)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS", "parameters"])
def test_other_methods_are_refused(url: str, method: str) -> None:
    """Any other method is a 405 that names the one there is."""
    answer = ask(url, method=method)

    assert (405, "PATCH") == (answer.status, answer.headers["Allow"])
    assert [(None, "method_not_allowed")] == answer.faults


def test_head_has_no_body(url: str) -> None:
    """HEAD is refused as other methods are, without a body."""
    answer = ask(url, method="HEAD")

    assert (405, b"") == (answer.status, answer.body)


@pytest.mark.parametrize("content_type", [None, "", "text/plain", "application/merge-patch+json"])
def test_other_media_types_are_refused(url: str, content_type: str | None) -> None:
    """A body that is not application/json is a 415."""
    answer = ask(url, Content_Type=content_type)

    assert (415, [(None, "unsupported_media_type")]) == (answer.status, answer.faults)


def test_parameters_of_the_media_type_are_ignored(url: str) -> None:
    """JSON has one encoding, whatever parameters stand behind the media type."""
    assert 200 == ask(url, Content_Type="Application/JSON; charset=latin-1;").status


def test_large_body_is_refused(url: str) -> None:
    """A body over the limit is a 413, whether its length was announced or not."""
    body = b" " * (LARGEST_BODY + 1)
    announced = ask(url, body)
    chunked = ask(url, b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), Transfer_Encoding="chunked")

    assert (413, [(None, "too_large")]) == (announced.status, announced.faults)
    assert (413, [(None, "too_large")]) == (chunked.status, chunked.faults)


def test_absurd_length_is_refused_unread(url: str) -> None:
    """A body that would be too large is refused before it comes."""
    assert 413 == ask(url, b"", Content_Length="1000000000000").status


def test_order_of_refusals(url: str) -> None:
    """A body too large hides all else; then come token, identifier, media type and the body."""
    body, wrong, nobody = b"{", "text/plain", "/v2/resumes/nobody"
    large = b" " * (LARGEST_BODY + 1)

    assert 413 == ask(url, large, nobody, Content_Type=wrong, Authorization=None).status
    assert 401 == ask(url, body, nobody, Content_Type=wrong, Authorization=None).status
    assert 404 == ask(url, body, nobody, Content_Type=wrong).status
    assert 415 == ask(url, body, Content_Type=wrong).status
    assert 400 == ask(url, body).status


def test_every_answer_has_a_request_id(url: str) -> None:
    """Good or bad, each answer has an X-Request-ID of its own."""
    answers = [ask(url), ask(url, b"{"), ask(url, path="*"), ask(url, method="GET"), ask(url)]
    identifiers = {answer.headers["X-Request-ID"] for answer in answers}

    assert len(answers) == len(identifiers - {None})
