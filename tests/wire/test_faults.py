"""
Whatever the network or the server does, a call ends in one of our errors, and the error tells the truth.
"""

from __future__ import annotations

import gzip
import socket
import zlib
from typing import Any

import pytest

from affinda_resumes import ApiError, DecodeError, RequestError
from affinda_resumes._runtime.call import client_base
from affinda_resumes._runtime.http import pools
from affinda_resumes._runtime.wire.headers import Headers
from tests.wire.calling import DOCUMENTED, PATH, SECRETS, Mode, body_of, call, example, patiently
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, Answer, answer, head, says
from tests.wire.faults import ERROR, FAULTS, RESUME, Fault


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_ends_in_the_error_that_the_table_says(
    fault: Fault, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Class, status, headers, body, request id, attempts, `applied` and cause are those of the table."""
    monkeypatch.setattr(socket, "getaddrinfo", _find)

    def check(scale: int) -> None:
        for limit, seconds in fault.limits.items():
            monkeypatch.setattr(pools, limit, seconds * scale)
        options = dict(fault.options)
        if "timeout" in options:
            options["timeout"] *= scale
        server = serve(fault.script)
        if fault.name == "refused-connection":
            server.stop()

        done = call(mode, fault.url.format(port=server.port), **options)

        _check(fault, done.error, options.get("timeout"))
        assert len(done.waits) == done.error.attempts - 1
        assert len(set(server.requests)) <= 1, "the attempts differ in their bytes"

    if fault.limits or "timeout" in fault.options:
        patiently(check)
    else:
        check(1)


def _check(fault: Fault, error: ApiError, timeout: float | None) -> None:
    assert type(error) is fault.error
    assert (error.method, error.path) == ("PATCH", PATH)
    assert error.status_code == fault.status
    assert error.applied is fault.applied
    assert error.attempts == (3 if fault.repeated else 1)
    assert error.elapsed > 0
    assert error.retry_after is None
    if fault.status is None:
        assert (error.headers, error.request_id, error.body) == (None, None, None)
    else:
        assert isinstance(error.headers, Headers)
        assert error.headers["X-Request-ID"] == "req-1"
        assert error.request_id == "req-1"
    if "drip" not in fault.name:
        assert error.body == fault.body
    assert str(error).startswith(f"PATCH {PATH}" + (f": {fault.status}" if fault.status else ": "))
    assert fault.says.format(timeout) in str(error)
    assert not any(secret in str(error) for secret in SECRETS)
    if fault.cause is None:
        assert error.__cause__ is None
    else:
        assert type(error.__cause__).__name__ in fault.cause.split()


def _find(host: Any, *rest: Any, **more: Any) -> Any:
    """Look a name up without asking the network."""
    if host in ("api.invalid", b"api.invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return _GETADDRINFO(host, *rest, **more)


_GETADDRINFO = socket.getaddrinfo


def test_the_documented_answer_is_no_fault(mode: Mode, serve: Serve) -> None:
    """The same way of calling gives the documented answer when nothing goes wrong."""
    server = serve(says(answer(DOCUMENTED)))
    response = call(mode, server.url).response
    assert response.parsed.to_dict() == example("documentedResponse")
    assert (response.status_code, response.attempts) == (200, 1)
    assert response.body == DOCUMENTED
    assert response.request_id == "req-1"
    assert response.elapsed > 0
    assert b"Tim A. Smith" in body_of(server.requests[0])


@pytest.mark.parametrize("status", [200, 201, 202, 226, 299])
def test_every_2xx_is_a_success(status: int, mode: Mode, serve: Serve) -> None:
    """A 2xx with a readable body is an answer, documented or not."""
    response = call(mode, serve(says(answer(RESUME, status))).url).response
    assert (response.status_code, response.parsed.summary) == (status, "x")


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(RESUME)),
        ("x-gzip", gzip.compress(RESUME)),
        ("GZIP", gzip.compress(RESUME)),
        ("gzip", gzip.compress(RESUME[:5]) + gzip.compress(RESUME[5:])),
        ("deflate", zlib.compress(RESUME)),
        ("deflate", zlib.compress(RESUME)[2:-4]),
        ("gzip, deflate", zlib.compress(gzip.compress(RESUME))),
        ("identity", RESUME),
    ],
    ids=["gzip", "x-gzip", "upper", "members", "deflate", "raw-deflate", "twice", "identity"],
)
def test_a_compressed_answer_is_decompressed(
    encoding: str, body: bytes, mode: Mode, serve: Serve
) -> None:
    """Every content encoding that servers send unasked or asked reads the same."""
    server = serve(says(answer(body, 200, f"Content-Encoding: {encoding}")))
    assert call(mode, server.url).response.body == RESUME


def test_a_body_of_just_the_limit_is_read(mode: Mode, serve: Serve) -> None:
    """The limit is the largest size that is read, compressed or not."""
    body = b" " * (1000 - len(RESUME)) + RESUME
    plain = serve(says(answer(body)))
    packed = serve(says(answer(gzip.compress(body), 200, "Content-Encoding: gzip")))
    assert call(mode, plain.url, max_response_bytes=1000).response.body == body
    assert call(mode, packed.url, max_response_bytes=1000).response.body == body


def test_the_default_limit_is_64_mebibytes(mode: Mode, serve: Serve) -> None:
    """Without an option, 64 MiB and a byte, as gzip of 64 kB, are refused."""
    assert client_base.DEFAULT_MAX_RESPONSE_BYTES == 64 * 1024 * 1024
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    body = b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(64))
    body += packer.compress(b"!") + packer.flush()
    error = call(mode, serve(says(answer(body, 200, "Content-Encoding: gzip"))).url).error
    assert type(error) is DecodeError
    assert "it is larger than 67108864 bytes" in str(error)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", '"\\ud800"', "1e999"])
def test_an_odd_value_inside_an_object_spoils_nothing(value: str, mode: Mode, serve: Serve) -> None:
    """`NaN` and lone surrogates inside an answer stay as they came, and the fields beside them read."""
    body = b'{"summary": "x", "totalYearsExperience": %s, "more": [%s]}' % ((value.encode(),) * 2)
    resume = call(mode, serve(says(answer(body))).url).response.parsed
    assert resume.summary == "x"
    assert repr(resume.total_years_experience) == repr(resume.unknown_fields["more"][0])
    assert resume.total_years_experience is not None


def test_an_error_is_parsed_when_it_has_the_documented_shape(mode: Mode, serve: Serve) -> None:
    """`error` is the documented object, and the message says what it says."""
    error = call(mode, serve(says(answer(ERROR, 400))).url).error
    assert isinstance(error.error, RequestError)
    assert error.error.to_dict() == example("missingField")
    assert str(error) == (
        f"PATCH {PATH}: 400: location.rawInput: required: This field is required."
    )


@pytest.mark.parametrize("body", [b"", b'"no"', b"[1]", b"<html>", b"null", b"\xff"])
def test_an_error_of_an_unknown_shape_has_no_parsed_error(
    body: bytes, mode: Mode, serve: Serve
) -> None:
    """An error body that is no JSON object gives `error` None and leaves the message short."""
    error = call(mode, serve(says(answer(body, 400))).url).error
    assert error.error is None
    assert error.body == body
    assert str(error) == f"PATCH {PATH}: 400"


def test_a_servers_words_are_made_fit_for_a_terminal(mode: Mode, serve: Serve) -> None:
    """Control characters and lone surrogates of a server are shown escaped, and endless text is cut."""
    body = b'{"detail": "\\u001b[31mred\\r\\n\\ud800' + b"x" * 10_000 + b'"}'
    text = str(call(mode, serve(says(answer(body, 400))).url).error)
    assert text.startswith(f"PATCH {PATH}: 400: \\x1b[31mred\\r\\n\\ud800xxx")
    assert text.isprintable()
    assert len(text) < 600


def test_a_protocol_error_does_not_quote_the_server(mode: Mode, serve: Serve) -> None:
    """Bytes that came in place of HTTP may be a resume, so no message of the error or its causes holds them."""
    error = call(mode, serve(says(DOCUMENTED + b"\r\n\r\n")).url).error
    causes: list[BaseException] = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None:
        causes.append(cause)
    assert len(causes) == 4
    assert not any(secret in str(cause) for cause in causes for secret in SECRETS)


def test_an_interim_answer_is_passed_over(mode: Mode, serve: Serve) -> None:
    """100 Continue and 103 Early Hints come before the answer and are not it."""
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    response = call(mode, serve(says(interim, answer(RESUME))).url).response
    assert response.status_code == 200


def test_an_early_answer_is_taken(mode: Mode, serve: Serve) -> None:
    """A server may answer 401 before it has read the body, and close."""
    body = serve([READ, Answer(lambda _: head(401, "Content-Length: 0", "Connection: close"))])
    assert call(mode, body.url).error.status_code == 401


def test_headers_of_any_bytes_are_kept(mode: Mode, serve: Serve) -> None:
    """A header outside ASCII or given twice costs nothing."""
    server = serve(says(answer(RESUME, 200, "X-Odd: caf\xe9", "X-Two: a", "X-Two: b")))
    headers = call(mode, server.url).response.headers
    assert (headers["x-odd"], headers["X-TWO"]) == ("caf\xe9", "a, b")
