"""
The sandbox holds what it is asked and what it answers to the contract, and fails when it is told to.
"""

from __future__ import annotations

import asyncio
import copy
import http.client
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from affinda_resumes import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    BadRequestError,
    Client,
    DeadlineExceededError,
    LocationUpdate,
    NotFoundError,
    RateLimitError,
    ResumeData,
    ResumeDataUpdate,
    ServerError,
    StatusError,
)
from tools.sandbox.app import LARGEST_BODY, create_app, read_preferences
from tools.sandbox.server import listen, running_sandbox, sandbox_process
from tools.sandbox.validation import Contract, Incoming, Outgoing, read_contract

ROOT = Path(__file__).parents[2]
DOCUMENTED = "/v2/resumes/aBcD1234"
CONTRACT = read_contract()
SCHEMAS: dict[str, Any] = CONTRACT.document["components"]["schemas"]

RESUMES: dict[str, Any] = {
    "read": {},
    "merged": {"name": {"first": "Ann", "last": "Lee"}, "emails": ["a@b"], "summary": "kept"},
    "loose": {"objective": "a job"},
    "failed": {"summary": "before"},
    "waited": {"summary": "before"},
    "left": {"summary": "before"},
    "departing": {"isResumeProbability": 101},
    "a/b ü": {"summary": "odd name"},
}
"""Each test that changes a resume has one of its own."""


class Answer(NamedTuple):
    """An answer as it came."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)

    @property
    def faults(self) -> list[tuple[str | None, str]]:
        """The path and the code of each fault."""
        return [(fault["attr"], fault["code"]) for fault in self.json["errors"]]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Yield a sandbox for all tests of this file."""
    with running_sandbox(RESUMES) as url:
        yield url


def ask(
    url: str,
    body: Any = b"{}",
    path: str = DOCUMENTED,
    method: str = "PATCH",
    **headers: str | None,
) -> Answer:
    """Send one request without the generated client; a header that is None is left out."""
    sent = {"Authorization": "Bearer any", "Content-Type": "application/json"}
    wanted = sent | {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=300)
    try:
        connection.request(
            method,
            path,
            body if isinstance(body, bytes) else json.dumps(body).encode(),
            {name: value for name, value in wanted.items() if value is not None},
        )
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()


# Resumes -------------------------------------------------------------------------------------


def test_documented_response_is_there_from_the_start(url: str) -> None:
    """An empty patch of `aBcD1234` is answered with the documented response, value for value."""
    answer = ask(url)

    assert 200 == answer.status
    assert "application/json" == answer.headers["Content-Type"]
    assert CONTRACT.example("documentedResponse") == answer.json


def test_documented_request_is_accepted() -> None:
    """The documented request is answered with 200 and with what it sent."""
    request = CONTRACT.example("documentedRequest")
    with running_sandbox() as url:
        answer = ask(url, request)

    assert 200 == answer.status
    assert request == {name: answer.json[name] for name in request}
    assert {"rawInput": "Blacksburg, VA"} == answer.json["location"]


def test_patch_replaces_top_level_fields(url: str) -> None:
    """A field that is sent replaces the stored one whole; the others stay, in later calls too."""
    path = "/v2/resumes/merged"
    ask(url, {"name": {"first": "Bo"}, "emails": ["c@d", "e@f"]}, path)

    assert {"name": {"first": "Bo"}, "emails": ["c@d", "e@f"], "summary": "kept"} == ask(
        url, path=path
    ).json


def test_null_and_unknown_fields_are_kept(url: str) -> None:
    """A null is stored as null, and a field that the contract does not name is let through."""
    body = {"objective": None, "new": {"deep": [1, "ü"]}, "name": {"nick": "Bo"}}

    assert body == ask(url, body, "/v2/resumes/loose").json


def test_identifier_is_decoded(url: str) -> None:
    """A percent-encoded identifier is one segment, whatever stands in it."""
    assert {"summary": "odd name"} == ask(url, path="/v2/resumes/a%2Fb%20%C3%BC").json


# What is refused -----------------------------------------------------------------------------


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


# Failures on request -------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418, 422, 429, 499, 500, 503, 599])
def test_failure_on_request(url: str, status: int) -> None:
    """`Prefer: code` answers that status with an error of the documented shape."""
    answer = ask(url, {"summary": "after"}, "/v2/resumes/failed", Prefer=f"code={status}")

    assert status == answer.status
    assert f"code={status}" == answer.headers["Preference-Applied"]
    assert ("1" if status in (429, 503) else None) == answer.headers["Retry-After"]
    assert {"type", "errors"} == set(answer.json)
    assert ("server_error" if status >= 500 else "client_error") == answer.json["type"]


def test_failure_changes_nothing(url: str) -> None:
    """A resume is as it was after a failure on request."""
    ask(url, {"summary": "after"}, "/v2/resumes/failed", Prefer="code=500")

    assert {"summary": "before"} == ask(url, path="/v2/resumes/failed").json


def test_wait_on_request(url: str) -> None:
    """`Prefer: wait` waits, then does what was asked."""
    answer = ask(url, {"summary": "after"}, "/v2/resumes/waited", Prefer="wait=0.1")

    assert (200, "wait=0.1") == (answer.status, answer.headers["Preference-Applied"])
    assert {"summary": "after"} == answer.json


def test_update_goes_on_without_its_client(url: str) -> None:
    """A client that gives up during a wait can't know it: its update is applied all the same."""
    path, body = "/v2/resumes/left", b'{"summary": "after"}'
    with socket.create_connection(("127.0.0.1", port_of(url))) as leaving:
        leaving.sendall(
            b"PATCH %b HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer any\r\nPrefer: wait=0.1\r\n"
            b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
            % (path.encode(), len(body), body)
        )
        ask(url)  # it came later: once it is answered, the other one waits

    assert {"summary": "after"} == ask(url, path=path, Prefer="wait=0.2").json


def test_client_that_leaves_is_no_fault(url: str, caplog: pytest.LogCaptureFixture) -> None:
    """A connection that is closed in the middle of a body is not worth a line in the log."""
    with socket.create_connection(("127.0.0.1", port_of(url))) as leaving:
        leaving.sendall(b"PATCH / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
        ask(url)
    ask(url)

    assert [] == [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.parametrize(
    ("values", "code", "wait"),
    [
        ([], None, None),
        (["code=429"], 429, None),
        (["wait=2, code=503"], 503, 2.0),
        (["wait=2", "code=503"], 503, 2.0),
        (['Code = "404" ; why=not'], 404, None),
        (["code=404, code=500"], 404, None),
        (["wait=1000"], None, 60.0),
        (["respond-async, x=1, return=minimal"], None, None),
        (['x="a, code=500"'], None, None),
        (["code=200, wait=-1"], None, None),
        (["code=, wait=inf"], None, None),
        (["code=42a, wait=soon"], None, None),
    ],
)
def test_preferences(values: list[str], code: int | None, wait: float | None) -> None:
    """Known preferences are read as RFC 7240 says, up to a minute's wait; others are ignored."""
    assert (code, wait) == read_preferences(values)


def test_ignored_preferences_are_not_applied(url: str) -> None:
    """`Preference-Applied` names only what was followed."""
    assert None is ask(url, Prefer="respond-async, code=200").headers["Preference-Applied"]


def test_stopping_ends_a_wait() -> None:
    """A request that waits is answered 503 when the sandbox stops, and does not hold it up."""
    with running_sandbox() as url:
        waiting = socket.create_connection(("127.0.0.1", port_of(url)), timeout=300)
        waiting.sendall(b"PATCH / HTTP/1.1\r\nHost: x\r\nPrefer: wait=60\r\n\r\n")
        ask(url)  # it came later: once it is answered, the other one waits
    with waiting:
        assert b"HTTP/1.1 503 " == waiting.recv(13)


def port_of(url: str) -> int:
    """Return the port in a sandbox's URL."""
    return int(url.rpartition(":")[2])


# The self-check ------------------------------------------------------------------------------


def test_answers_are_held_to_the_contract(url: str, caplog: pytest.LogCaptureFixture) -> None:
    """An answer that departs from the contract becomes a 500 and a loud line in the log."""
    answer = ask(url, path="/v2/resumes/departing")

    assert 500 == answer.status
    assert CONTRACT.example("serverFailure") == answer.json
    said = "SELF-CHECK FAILED: 200 answer: isResumeProbability: Must be at most 100."
    assert [said] == [record.getMessage() for record in caplog.records if record.name == "sandbox"]


def test_refused_answer_changes_nothing() -> None:
    """A resume is as it was when the answer to a patch fails the check."""
    app = create_app(CONTRACT, {"departing": {"isResumeProbability": 101}})

    async def patch() -> httpx.Response:
        headers = {"Authorization": "Bearer any"}
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            body = {"summary": "after"}
            return await client.patch("/v2/resumes/departing", json=body, headers=headers)

    assert 500 == asyncio.run(patch()).status_code
    assert {"isResumeProbability": 101} == app.state.sandbox.resumes["departing"]


@pytest.mark.parametrize("path", [DOCUMENTED, "/elsewhere"])
def test_errors_are_held_to_the_contract(path: str) -> None:
    """The check knows the shape of errors, also of those that belong to no operation."""
    request = Incoming(CONTRACT.host_url, "patch", path)
    answer = Outgoing(404, b'{"type": "client_error"}', "application/json", {})

    assert ["errors: This field is required."] == list(CONTRACT.departures(request, answer))


def test_unknown_operation_is_not_implemented() -> None:
    """An operation that the contract has and the sandbox doesn't is a 501."""
    document = copy.deepcopy(CONTRACT.document)
    item = document["paths"]["/v2/resumes/{identifier}"]
    item["get"] = {**item["patch"], "operationId": "getResumeData"}
    item["parameters"] = []
    with running_sandbox(contract=Contract(document)) as url:
        assert 501 == ask(url, method="GET").status
        assert "GET, PATCH" == ask(url, method="PUT").headers["Allow"]
        assert 405 == ask(url, method="parameters").status


def test_fault_of_the_sandbox_is_a_500(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the sandbox itself has the documented shape too, and is logged."""

    def fail(*_: object) -> None:
        raise LookupError("broken on purpose")

    monkeypatch.setattr(Contract, "check_token", fail)
    with running_sandbox() as url:
        answer = ask(url)

    assert (500, CONTRACT.example("serverFailure")) == (answer.status, answer.json)
    assert None is not answer.headers["X-Request-ID"]
    assert "broken on purpose" in caplog.text


# The generated client ------------------------------------------------------------------------

Call = Callable[..., ResumeData]


def call_sync(url: str, identifier: str, update: ResumeDataUpdate, **options: Any) -> ResumeData:
    """One call of the blocking client."""
    key = options.pop("api_key", "any")
    with Client(api_key=key, base_url=url, strict_responses=True, max_retries=0) as client:
        return client.update_resume_data(identifier, update, **options)


def call_async(url: str, identifier: str, update: ResumeDataUpdate, **options: Any) -> ResumeData:
    """Return the same call of the async client."""

    async def call() -> ResumeData:
        key = options.pop("api_key", "any")
        async with AsyncClient(
            api_key=key, base_url=url, strict_responses=True, max_retries=0
        ) as client:
            return await client.update_resume_data(identifier, update, **options)

    return asyncio.run(call())


@pytest.mark.parametrize("call", [call_sync, call_async])
def test_client_changes_a_resume(call: Call) -> None:
    """The client reads back the values that it sent."""
    update = ResumeDataUpdate(location=LocationUpdate(raw_input="Zürich"), summary=None)
    with running_sandbox() as url:
        before = call(url, "aBcD1234", ResumeDataUpdate())
        after = call(url, "aBcD1234", update)

    assert CONTRACT.example("documentedResponse") == before.to_dict()
    assert before.to_dict() | update.to_dict() == after.to_dict()


def test_editable_copy_is_accepted_whole() -> None:
    """The `to_update()` of the documented response holds nothing that is refused."""
    with running_sandbox() as url:
        resume = call_sync(url, "aBcD1234", ResumeDataUpdate())
        update = resume.to_update()
        after = call_sync(url, "aBcD1234", update)

    assert CONTRACT.example("documentedRequest") == update.to_dict()
    assert resume.to_dict() | update.to_dict() == after.to_dict()


@pytest.mark.parametrize("call", [call_sync, call_async])
@pytest.mark.parametrize(
    ("error", "identifier", "options"),
    [
        (NotFoundError, "nobody", {}),
        (AuthenticationError, "aBcD1234", {"api_key": "invalid"}),
        (BadRequestError, "aBcD1234", {"headers": {"Prefer": "code=400"}}),
        (RateLimitError, "aBcD1234", {"headers": {"Prefer": "code=429"}}),
        (ServerError, "aBcD1234", {"headers": {"Prefer": "code=503"}}),
        (DeadlineExceededError, "aBcD1234", {"headers": {"Prefer": "wait=60"}, "timeout": 0.1}),
    ],
)
def test_client_meets_errors(
    url: str, call: Call, error: type[ApiError], identifier: str, options: dict[str, Any]
) -> None:
    """Each simulated failure is the client's error for it, with the answer's parts on it."""
    with pytest.raises(error) as caught:
        call(url, identifier, ResumeDataUpdate(), **options)

    assert error is type(caught.value)
    if isinstance(caught.value, StatusError):
        assert None is not caught.value.request_id
        assert None is not caught.value.error
    waits = caught.value.status_code in (429, 503)
    assert (1.0 if waits else None) == caught.value.retry_after


# The command ---------------------------------------------------------------------------------


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    command = [sys.executable, "-m", "tools.sandbox", *arguments]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_process_says_where_it_is_and_stops_when_told(number: signal.Signals) -> None:
    """stdout has the one line with the URL, stderr the log; a signal ends it with status 0."""
    command = [sys.executable, "-m", "tools.sandbox", "--port", "0"]
    pipe = subprocess.PIPE
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, env=buffered, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], 300)
        line = process.stdout.readline() if ready else ""
        status = ask(line.removeprefix("sandbox: ").strip(), Authorization="Bearer s3cret").status
        process.send_signal(number)
        rest, log = process.communicate(timeout=300)

    assert line.startswith("sandbox: http://127.0.0.1:")
    assert (200, "", 0) == (status, rest, process.returncode)
    assert 'PATCH /v2/resumes/aBcD1234 HTTP/1.1" 200' in log
    assert "Traceback" not in log
    assert "s3cret" not in log


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.com", ""])
def test_only_loopback_is_served(host: str) -> None:
    """An address that other machines could reach is refused, by the command and by the function."""
    finished = run("--host", host)

    assert (2, "") == (finished.returncode, finished.stdout)
    assert "is not a loopback address" in finished.stderr
    with pytest.raises(ValueError):
        listen(host)


def test_small_answers_are_sent_at_once() -> None:
    """The socket names its protocol: only then does asyncio set TCP_NODELAY on its connections."""
    with listen() as listener:
        assert socket.IPPROTO_TCP == listener.proto


def test_port_that_is_taken_is_a_message() -> None:
    """A port that can't be had ends the command with status 1 and one line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        finished = run("--port", str(taken.getsockname()[1]))

    assert 1 == finished.returncode
    assert "Address already in use" in finished.stderr
    assert 1 == len(finished.stderr.splitlines())


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_port_is_checked(port: str) -> None:
    """A value that is no port is a usage error."""
    finished = run(f"--port={port}")

    assert 2 == finished.returncode
    assert "is not a number from 0 to 65535" in finished.stderr


def test_help_says_what_is_assumed() -> None:
    """The help says that the merge rule is an assumption, and how failures are asked for."""
    finished = run("--help")

    assert 0 == finished.returncode
    assert "is our assumption" in " ".join(finished.stdout.split()).replace("*", "")
    assert "Prefer: code=429" in finished.stdout


def test_process_is_ended_on_failure() -> None:
    """Whatever ends the block ends the process: its port is closed afterwards."""
    urls: list[str] = []

    def use() -> None:
        with sandbox_process("--quiet") as url:
            urls.append(url)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        use()
    with pytest.raises(ConnectionRefusedError):
        ask(urls[0])


def test_process_that_does_not_start_says_why() -> None:
    """A process that ends before it is ready is an error with what it said."""
    with pytest.raises(RuntimeError, match="is not a number"), sandbox_process("--port", "x"):
        pass
