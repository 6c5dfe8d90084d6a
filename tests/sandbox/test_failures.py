"""
The sandbox fails when it is told to, and waits when it is told to.
"""

from __future__ import annotations

import socket

import pytest

from affinda_resumes import Client, ResumeDataUpdate, TransportError
from affinda_resumes.sandbox.preferences import read_preferences
from tests.sandbox.calling import ask
from tools.sandbox.server import running_sandbox


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
        (["drip=x, reset=no"], None, None),
        (["code=42a, wait=soon"], None, None),
    ],
)
def test_preferences(values: list[str], code: int | None, wait: float | None) -> None:
    """Known preferences are read as RFC 7240 says, up to a minute's wait; others are ignored."""
    assert (code, wait) == read_preferences(values)[:2]


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


def test_an_answer_may_drip(url: str) -> None:
    """`Prefer: drip` sends the body piece by piece, and whole in the end."""
    answer = ask(url, path="/v2/resumes/waited", Prefer="drip=0.01")

    assert (200, "drip=0.01") == (answer.status, answer.headers["Preference-Applied"])
    assert int(answer.headers["Content-Length"]) == len(answer.body) > 0


def test_a_connection_may_be_reset(url: str) -> None:
    """`Prefer: reset` does what was asked, and resets the connection in the place of an answer."""
    path = "/v2/resumes/reset"
    with pytest.raises(ConnectionResetError):
        ask(url, {"summary": "after"}, path, Prefer="reset")

    assert {"summary": "after"} == ask(url, path=path).json


def test_the_client_can_not_tell_after_a_reset(url: str) -> None:
    """A call whose answer was lost on its way says that the update may have been applied."""
    with (
        Client(api_key="any", base_url=url, max_retries=0) as client,
        pytest.raises(TransportError) as lost,
    ):
        client.update_resume_data("reset", ResumeDataUpdate(), headers={"Prefer": "reset"})
    assert None is lost.value.applied
