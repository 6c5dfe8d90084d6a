"""
Every fault that the tests know: what the server does, and what the caller must get.

`docs/errors.md` shows this table to people; a test holds the two together.
"""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any, NamedTuple

from affinda_resumes import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ServerError,
    StatusError,
    TransportError,
    UnprocessableError,
)
from tests.wire.calling import DOCUMENTED, example
from tests.wire.fault_server import (
    CLOSE,
    PAUSE,
    READ,
    READ_HEAD,
    RESET,
    START_TLS,
    WAIT,
    Drip,
    Script,
    Send,
    Step,
    answer,
    head,
    says,
)


class Fault(NamedTuple):
    """
    One thing that goes wrong.
    """

    name: str
    script: Script
    error: type[ApiError]
    applied: bool | None
    repeated: bool
    status: int | None = None
    body: bytes | None = None
    """The expected `body` of the error."""
    cause: str | None = None
    """The name of the class of `__cause__`; of either, where the clients differ."""
    says: str = ""
    """Words that the message must hold."""
    options: dict[str, Any] = {}  # noqa: RUF012  a NamedTuple has no default factory, and nobody writes to it
    url: str = "http://127.0.0.1:{port}"
    limits: dict[str, float] = {}  # noqa: RUF012
    """Time-outs of the transport that are shortened."""


HTML = b"<!DOCTYPE html><html><body>Bad gateway</body></html>"
RESUME = b'{"summary": "x"}'
LONG_INTEGER = b"1" * 5000
HALF = RESUME[:8]
BOMB = gzip.compress(b" " * 100_000)


def _shut(data: bytes) -> Script:
    return [READ, Send(data), PAUSE, CLOSE]


def _drop(data: bytes) -> Script:
    return [READ, Send(data), PAUSE, RESET]


def _partial(status: int) -> bytes:
    return head(status, "Content-Length: 100") + HALF


_NO_CONNECTION = [
    Fault("refused-connection", [CLOSE], TransportError, False, True, cause="ConnectError"),
    Fault(
        "unknown-host", [CLOSE], TransportError, False, True, cause="ConnectError",
        url="https://api.invalid",
    ),
    Fault(
        "label-too-long", [CLOSE], TransportError, False, True,
        cause="ConnectError UnicodeError UnicodeEncodeError", url=f"https://{'a' * 64}.invalid",
    ),
    Fault(
        "plain-http-behind-https", [PAUSE, Send(answer(b"", 400)), CLOSE], TransportError, False,
        True, cause="ConnectError", url="https://localhost:{port}",
    ),
    Fault(
        "tls-garbage", [Send(b"\x15\x03\x01 not TLS"), CLOSE], TransportError, False, True,
        cause="ConnectError", url="https://localhost:{port}",
    ),
    Fault(
        "tls-untrusted", [START_TLS, *says(answer())], TransportError, False, True,
        cause="ConnectError", url="https://localhost:{port}",
    ),
    Fault(
        "tls-reset", [PAUSE, RESET], TransportError, False, True,
        cause="ConnectError", url="https://localhost:{port}",
    ),
    Fault(
        "tls-silent", [WAIT], TransportError, False, True, cause="ConnectTimeout",
        url="https://localhost:{port}", limits={"CONNECT_TIMEOUT": 0.1},
    ),
]  # fmt: skip

_NO_ANSWER = [
    Fault("reset-before-answer", [READ, RESET], TransportError, None, True, cause="ReadError"),
    Fault(
        "close-before-answer", [READ, CLOSE], TransportError, None, True,
        cause="RemoteProtocolError",
    ),
    Fault(
        "reset-in-head", _drop(b"HTTP/1.1 200 OK\r\nX-Req"), TransportError, None, True,
        cause="ReadError",
    ),
    Fault(
        "close-in-head", _shut(b"HTTP/1.1 200 OK\r\nX-Req"), TransportError, None, True,
        cause="RemoteProtocolError",
    ),
    Fault(
        "silent-before-answer", [READ, WAIT], TransportError, None, True, cause="ReadTimeout",
        limits={"SILENCE_TIMEOUT": 0.1},
    ),
    Fault(
        "garbage", says(b"\x00\xff\x00 no HTTP\r\n\r\n"), TransportError, None, True,
        cause="RemoteProtocolError",
    ),
    Fault(
        "another-protocol", says(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), TransportError, None, True,
        cause="RemoteProtocolError",
    ),
    Fault(
        "html-without-http", says(HTML + b"\r\n\r\n"), TransportError, None, True,
        cause="RemoteProtocolError",
    ),
    Fault(
        "broken-header-line", says(b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n{}"), TransportError,
        None, True, cause="RemoteProtocolError",
    ),
    Fault(
        "switching-protocols-101", says(head(101, "Upgrade: x", "Connection: upgrade")),
        TransportError, None, True, cause="RemoteProtocolError",
    ),
    Fault(
        "endless-head", says(b"HTTP/1.1 200 OK\r\nX-Pad: " + b"a" * 200_000), TransportError,
        None, True, cause="RemoteProtocolError",
    ),
    Fault(
        "broken-content-length", says(head(200, "Content-Length: x") + b"{}"), TransportError,
        None, True, cause="RemoteProtocolError",
    ),
]  # fmt: skip

_HALF_AN_ANSWER = [
    Fault(
        "reset-in-body", _drop(_partial(200)), TransportError, True, True, 200, HALF,
        cause="ReadError",
    ),
    Fault(
        "close-in-body", _shut(_partial(200)), TransportError, True, True, 200, HALF,
        cause="RemoteProtocolError",
    ),
    Fault(
        "close-in-chunk",
        _shut(head(200, "Transfer-Encoding: chunked") + b"40\r\n" + HALF),
        TransportError, True, True, 200, HALF, cause="RemoteProtocolError",
    ),
    Fault(
        "broken-chunk", says(head(200, "Transfer-Encoding: chunked") + b"no size\r\n{}"),
        TransportError, True, True, 200, b"", cause="RemoteProtocolError",
    ),
    Fault(
        "silent-in-body", [READ, Send(_partial(200)), WAIT], TransportError, True, True, 200, HALF,
        cause="ReadTimeout", limits={"SILENCE_TIMEOUT": 0.1},
    ),
    Fault(
        "reset-in-body-404", _drop(_partial(404)), TransportError, False, True, 404, HALF,
        cause="ReadError",
    ),
    Fault(
        "close-in-body-503", _shut(_partial(503)), TransportError, None, True, 503, HALF,
        cause="RemoteProtocolError",
    ),
]  # fmt: skip

_LATE = [
    Fault(
        "deadline-before-answer", [READ, WAIT], DeadlineExceededError, None, False,
        cause="ReadTimeout TimeoutError", options={"timeout": 0.3}, says="not done within {:g} s",
    ),
    Fault(
        "deadline-in-handshake", [WAIT], DeadlineExceededError, False, False,
        cause="ConnectTimeout TimeoutError", options={"timeout": 0.3},
        url="https://localhost:{port}",
    ),
    Fault(
        "drip-in-head", [READ, Drip(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 500)],
        DeadlineExceededError, None, False, cause="ReadTimeout TimeoutError",
        options={"timeout": 0.3},
    ),
    Fault(
        "drip-in-body", [READ, Send(head(200, "Content-Length: 100000")), PAUSE, Drip(b" ")],
        DeadlineExceededError, True, False, 200,
        cause="ReadTimeout TimeoutError _DeadlinePassedError", options={"timeout": 0.3},
    ),
    Fault(
        "drip-in-body-400", [READ, Send(head(400, "Content-Length: 100000")), PAUSE, Drip(b" ")],
        DeadlineExceededError, False, False, 400,
        cause="ReadTimeout TimeoutError _DeadlinePassedError", options={"timeout": 0.3},
    ),
]  # fmt: skip


def _unreadable(
    name: str, body: bytes, *lines: str, says: str, status: int = 200, **more: Any
) -> Fault:
    kind = more.pop("kind", "application/json")
    script: Script = [READ, Send(answer(body, status, *lines, kind=kind))]
    return Fault(
        name, script, DecodeError, True, False, status, more.pop("kept", body), says=says, **more
    )


_UNREADABLE = [
    _unreadable("html-200", HTML, kind="text/html", says="not JSON (line 1, column 1)"),
    _unreadable("html-200-labelled-json", HTML, says="not JSON (line 1, column 1)"),
    _unreadable("html-299", HTML, status=299, kind="text/html", says="not JSON"),
    _unreadable("truncated-json", DOCUMENTED[:500], says="not JSON (line 1, column"),
    _unreadable("json-and-more", RESUME + RESUME, says="not JSON (line 1, column 17)"),
    _unreadable("empty-200", b"", says="it is empty"),
    _unreadable("null", b"null", says="it is null, not an object"),
    _unreadable("true", b"true", says="it is a boolean, not an object"),
    _unreadable("list", b"[{}]", says="it is an array, not an object"),
    _unreadable("string", b'"applied"', says="it is a string, not an object"),
    _unreadable("number", b"12.5", says="it is a number, not an object"),
    _unreadable("bare-nan", b"NaN", says="it is a number that is not finite, not an object"),
    _unreadable("bare-infinity", b"-Infinity", says="not finite, not an object"),
    _unreadable("bare-lone-surrogate", b'"\\ud800"', says="lone surrogate, not an object"),
    _unreadable("invalid-utf8", b'{"summary": "\xff"}', says="not UTF-8 (byte 13)"),
    _unreadable("utf8-encoded-surrogate", b'{"summary": "\xed\xa0\x80"}', says="not UTF-8"),
    _unreadable("utf-16", RESUME.decode().encode("utf-16"), says="not UTF-8 (byte 0)"),
    _unreadable("nested-brackets", b"[" * 500_000, says="nested too deeply"),
    _unreadable("nested-objects", b'{"a":' * 500_000, says="nested too deeply"),
    _unreadable("long-integer", LONG_INTEGER, says="not JSON (ValueError)"),
    _unreadable("long-integer-inside", b'{"a": %s}' % LONG_INTEGER, says="not JSON (ValueError)"),
    _unreadable(
        "gzip-broken", b"no gzip at all", "Content-Encoding: gzip", says="compression is broken"
    ),
    _unreadable(
        "gzip-cut-short", gzip.compress(RESUME)[:-9], "Content-Encoding: gzip",
        says="compression is cut short",
    ),
    _unreadable(
        "unknown-encoding", RESUME, "Content-Encoding: br", says="encoding that was not asked for"
    ),
    _unreadable(
        "too-large", b" " * 1001, says="larger than 1000 bytes", kept=None,
        options={"max_response_bytes": 1000},
    ),
    _unreadable(
        "too-large-decompressed", BOMB, "Content-Encoding: gzip", says="larger than 1000 bytes",
        options={"max_response_bytes": 1000},
    ),
    Fault("no-content-204", says(head(204)), DecodeError, True, False, 204, b"", says="it is empty"),
    Fault(
        "too-large-endless",
        [READ, Send(head(200, "Transfer-Encoding: chunked") + b"400\r\n" + b" " * 1024), WAIT],
        DecodeError, True, False, 200, None, says="larger than 1000 bytes",
        options={"max_response_bytes": 1000},
    ),
]  # fmt: skip

ERROR = json.dumps(example("missingField")).encode()
SAID = "location.rawInput: required: This field is required."


def _status(
    status: int, error: type[ApiError], applied: bool | None, repeated: bool = False
) -> Fault:
    script = says(answer(ERROR, status))
    return Fault(f"status-{status}", script, error, applied, repeated, status, ERROR, says=SAID)


def _early(status: int, error: type[ApiError], *then: Step) -> Fault:
    """Return a refusal that comes when the head of the request is there, and the body may not be."""
    script = [READ_HEAD, Send(answer(ERROR, status, "Connection: close")), *then]
    name = f"early-{status}-{'close' if len(then) > 1 else 'open'}"
    return Fault(name, script, error, False, False, status, ERROR, says=SAID)


_EARLY = [
    _early(401, AuthenticationError, PAUSE, CLOSE),
    _early(401, AuthenticationError, WAIT),
    _early(413, StatusError, PAUSE, CLOSE),
    _early(413, StatusError, WAIT),
]

_STATUSES = [
    *(_status(status, RedirectError, None) for status in (301, 302, 303, 307, 308)),
    Fault("status-304", says(head(304)), RedirectError, None, False, 304, b""),
    _status(400, BadRequestError, False),
    _status(401, AuthenticationError, False),
    _status(403, PermissionDeniedError, False),
    _status(404, NotFoundError, False),
    _status(408, StatusError, False, repeated=True),
    _status(409, ConflictError, False),
    _status(418, StatusError, False),
    _status(422, UnprocessableError, False),
    _status(425, StatusError, False, repeated=True),
    _status(429, RateLimitError, False, repeated=True),
    _status(500, ServerError, None, repeated=True),
    _status(501, ServerError, None),
    _status(502, ServerError, None, repeated=True),
    _status(503, ServerError, None, repeated=True),
    _status(504, ServerError, None, repeated=True),
    *(_status(status, ServerError, None, repeated=True) for status in (520, 521, 522, 523, 524)),
    *(_status(status, ServerError, None, repeated=True) for status in (529, 530)),
    _status(599, ServerError, None),
    _status(600, StatusError, None),
]  # fmt: skip


def _odd(name: str, body: bytes, *lines: str, status: int = 400, kind: str = "text/plain") -> Fault:
    error, applied = (ServerError, None) if status >= 500 else (BadRequestError, False)
    script = says(answer(body, status, *lines, kind=kind))
    return Fault(name, script, error, applied, status >= 500, status, body)


_ODD_ERRORS = [
    _odd("html-502", HTML, status=502, kind="text/html"),
    _odd("html-502-labelled-json", HTML, status=502, kind="application/json"),
    _odd("empty-500", b"", status=500),
    _odd("error-is-empty", b""),
    _odd("error-is-string", b'"no"'),
    _odd("error-is-list", b'["no"]'),
    _odd("error-is-null", b"null"),
    _odd("error-is-html", HTML, kind="text/html"),
    _odd("error-is-no-utf8", b"\xff\xfe"),
    _odd("error-is-deep", b"[" * 500_000),
    _odd("error-has-other-fields", b'{"errors": {"a": [1]}, "type": [[]]}'),
    _odd("error-has-odd-items", b'{"errors": [null, 1, "x", {"attr": {}, "detail": 5}]}'),
    _odd("error-is-broken-gzip", b"no gzip", "Content-Encoding: gzip"),
    Fault(
        "error-too-large", says(answer(b" " * 1001, 503)), ServerError, None, True, 503, None,
        options={"max_response_bytes": 1000},
    ),
]  # fmt: skip

UNDECODED = zlib.compress(RESUME)

FAULTS = [
    *_NO_CONNECTION,
    *_NO_ANSWER,
    *_HALF_AN_ANSWER,
    *_LATE,
    *_UNREADABLE,
    *_EARLY,
    *_STATUSES,
    *_ODD_ERRORS,
]
