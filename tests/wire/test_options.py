"""
Options of a client, and values that it refuses.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, DecodeError, InvalidRequestError, ResumeDataUpdate
from tests.support.library import httpx
from tests.wire.calling import DOCUMENTED, KEY, Mode, body_of, call, example
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says
from tests.wire.faults import RESUME

ASKS = pytest.mark.parametrize("kind", [Client, AsyncClient])


def _refusal(kind: type[Client | AsyncClient], **options: Any) -> str:
    with pytest.raises(InvalidRequestError) as refused:
        kind(**{"api_key": KEY, **options})
    assert (refused.value.applied, refused.value.attempts) == (False, 0)
    return str(refused.value)


def _url(kind: type[Client | AsyncClient], **options: Any) -> str:
    return repr(kind(**{"api_key": KEY, **options})).split()[1].rstrip(">")


@ASKS
def test_the_region_chooses_the_host(kind: type[Client], monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument goes before the environment, and that before the contract's default."""
    assert _url(kind) == "https://api.affinda.com"
    for region in ("api", "api.us1", "api.eu1"):
        assert _url(kind, region=region) == f"https://{region}.affinda.com"
    monkeypatch.setenv("AFFINDA_REGION", "api.eu1")
    assert _url(kind) == "https://api.eu1.affinda.com"
    assert _url(kind, region="api.us1") == "https://api.us1.affinda.com"
    assert _url(kind, base_url="https://example.com/x") == "https://example.com/x"
    monkeypatch.setenv("AFFINDA_REGION", "")
    assert _url(kind) == "https://api.affinda.com"


@ASKS
@pytest.mark.parametrize("region", ["", "eu1", "API", "api.eu1 ", "evil.com/", 5, ["api"]])
def test_any_other_region_is_refused_with_the_list(kind: type[Client], region: Any) -> None:
    """The contract's enum is what there is."""
    assert _refusal(kind, region=region) == "region: must be one of 'api', 'api.us1', 'api.eu1'"


@ASKS
def test_a_wrong_region_in_the_environment_names_the_variable(
    kind: type[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message leads to where the value came from."""
    monkeypatch.setenv("AFFINDA_REGION", "eu")
    assert _refusal(kind) == "AFFINDA_REGION: must be one of 'api', 'api.us1', 'api.eu1'"


@ASKS
def test_region_and_base_url_exclude_each_other(kind: type[Client]) -> None:
    """One or the other, never both."""
    both = {"region": "api", "base_url": "https://example.com"}
    assert _refusal(kind, **both) == "base_url and region: pass one or the other, not both"


@ASKS
@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "https://example.com:8443/a/b",
        "https://[2001:db8::1]",
        "http://localhost",
        "http://localhost:8000",
        "http://127.0.0.1:8000",
        "http://127.9.9.9",
        "http://[::1]:8000",
    ],
)
def test_a_base_url_is_https_or_on_this_machine(kind: type[Client], url: str) -> None:
    """Any https URL will do, and http on loopback."""
    assert _url(kind, base_url=url) == url


@ASKS
@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://example.com", "must be https, unless the host is this machine or in allow_http"),
        ("http://10.0.0.1", "must be https, unless the host is this machine or in allow_http"),
        ("http://0.0.0.0", "must be https, unless the host is this machine or in allow_http"),
        (
            "http://localhost.example.com",
            "must be https, unless the host is this machine or in allow_http",
        ),
        (
            "http://127.0.0.1.example.com",
            "must be https, unless the host is this machine or in allow_http",
        ),
        ("", "expected https://host, in ASCII"),
        ("example.com", "expected https://host, in ASCII"),
        ("ftp://example.com", "expected https://host, in ASCII"),
        ("https://", "expected https://host, in ASCII"),
        ("https:///path", "expected https://host, in ASCII"),
        ("https://exämple.com", "expected https://host, in ASCII"),
        ("https://example.com/a b", "expected https://host, in ASCII"),
        ("https://example.com\n", "expected https://host, in ASCII"),
        ("https://example.com/\r\nX: y", "expected https://host, in ASCII"),
        ("https://user:word@example.com", "must have no user, query or fragment"),
        ("https://api.affinda.com@evil.com", "must have no user, query or fragment"),
        ("https://example.com?a=b", "must have no user, query or fragment"),
        ("https://example.com#a", "must have no user, query or fragment"),
        ("https://example.com:99999", "not a URL"),
        ("https://example.com:port", "not a URL"),
        ("https://[::1", "not a URL"),
        (5, "expected a string, found an integer"),
        (b"https://example.com", "expected a string, found bytes"),
    ],
)
def test_any_other_base_url_is_refused(kind: type[Client], url: Any, reason: str) -> None:
    """A key must not travel in the clear, nor a URL be read in two ways."""
    assert _refusal(kind, base_url=url) == f"base_url: {reason}"


@ASKS
@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("sandbox", "http://sandbox:8000"),
        ("Sandbox", "http://sandbox"),
        ("sandbox", "http://SANDBOX/v2"),
        ("api_1.internal", "http://api_1.internal:80"),
        ("10.0.0.5", "http://10.0.0.5"),
        ("fd00::5", "http://[fd00::5]:8000"),
    ],
)
def test_http_is_allowed_for_named_hosts(kind: type[Client], host: str, url: str) -> None:
    """Only a host whose exact name stands in `allow_http`, whatever its case; not one below it or beside it."""
    for hosts in ((host,), [host, "other"], {host}):
        assert _url(kind, base_url=url, allow_http=hosts) == url.lower()
    for other in (f"http://a.{host}", f"http://{host}.example", "http://example.com"):
        if ":" not in host:
            assert "or in allow_http" in _refusal(kind, base_url=other, allow_http=(host,))


@ASKS
@pytest.mark.parametrize(
    "hosts",
    ["sandbox", b"sandbox", None, 5, ("*",), ("sandbox:8000",), ("http://sandbox",), ("",), (5,), ("a", ".a")],
)  # fmt: skip
def test_what_is_no_host_is_refused(kind: type[Client], hosts: Any) -> None:
    """A string would be read as one host for each letter, and a wildcard would allow more than was meant."""
    assert _refusal(kind, base_url="http://localhost", allow_http=hosts).startswith("allow_http: ")


WRONG = [
    ({"timeout": 0}, "timeout: must be above 0 and below 1e+09 seconds"),
    ({"timeout": -1}, "timeout: must be above 0 and below 1e+09 seconds"),
    ({"timeout": float("nan")}, "timeout: must be above 0 and below 1e+09 seconds"),
    ({"timeout": float("inf")}, "timeout: must be above 0 and below 1e+09 seconds"),
    ({"timeout": 10**400}, "timeout: must be above 0 and below 1e+09 seconds"),
    ({"timeout": True}, "timeout: expected seconds, found a boolean"),
    ({"timeout": "5"}, "timeout: expected seconds, found a string"),
    ({"max_retries": -1}, "max_retries: expected an integer of at least 0"),
    ({"max_retries": 1.0}, "max_retries: expected an integer of at least 0"),
    ({"max_retries": True}, "max_retries: expected an integer of at least 0"),
    ({"headers": [("X-A", "b")]}, "headers: expected a mapping, found list"),
    ({"headers": {"X A": "b"}}, "headers: 'X A' is no header name"),
    ({"headers": {"": "b"}}, "headers: '' is no header name"),
    ({"headers": {"X-A\n": "b"}}, "headers: 'X-A\\n' is no header name"),
    ({"headers": {5: "b"}}, "headers: 5 is no header name"),
    ({"headers": {"X-A": 5}}, "headers: the value of X-A must be one line of printable ASCII"),
    ({"headers": {"X-A": "a\r\nb: c"}}, "headers: the value of X-A must be one line of printable ASCII"),
    ({"headers": {"X-A": "é"}}, "headers: the value of X-A must be one line of printable ASCII"),
    ({"headers": {"authorization": "Bearer x"}}, "headers: authorization is set by the client"),
    ({"headers": {"Content-Length": "5"}}, "headers: Content-Length is set by the client"),
    ({"headers": {"HOST": "evil"}}, "headers: HOST is set by the client"),
    ({"headers": {"Transfer-Encoding": "chunked"}}, "headers: Transfer-Encoding is set by the client"),
]  # fmt: skip


@ASKS
@pytest.mark.parametrize(("options", "message"), WRONG, ids=[str(case[0])[:40] for case in WRONG])
def test_a_wrong_option_is_refused(
    kind: type[Client], options: dict[str, Any], message: str
) -> None:
    """The message says what was expected."""
    assert _refusal(kind, **options) == message


@pytest.mark.parametrize(("options", "message"), WRONG, ids=[str(case[0])[:40] for case in WRONG])
def test_a_wrong_option_of_a_call_is_refused(
    options: dict[str, Any], message: str, mode: Mode, serve: Serve
) -> None:
    """A call refuses what a client refuses, before anything is sent."""
    server = serve(says(answer(RESUME)))
    assert str(call(mode, server.url, per_call=options).error) == message
    assert server.connections == 0


@ASKS
@pytest.mark.parametrize("value", [0, -1, 1.5, None, True])
def test_a_wrong_size_limit_is_refused(kind: type[Client], value: Any) -> None:
    """The limit is a number of bytes."""
    assert _refusal(kind, max_response_bytes=value) == (
        "max_response_bytes: expected an integer of at least 1"
    )


def test_a_wrong_http_client_is_refused() -> None:
    """The sync client takes a `Client` of httpx or httpx2, the async one an `AsyncClient`, and nothing else."""
    name = httpx.__name__
    with httpx.Client() as right:
        assert _refusal(AsyncClient, http_client=right) == (
            f"http_client: expected httpx.AsyncClient or httpx2.AsyncClient, got {name}.Client"
        )
    message = "http_client: expected httpx.Client or httpx2.Client, got "
    assert _refusal(Client, http_client=httpx.AsyncClient()) == f"{message}{name}.AsyncClient"
    assert _refusal(Client, http_client=httpx) == f"{message}module"


@ASKS
def test_unloadable_certificates_are_refused(
    kind: type[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong `SSL_CERT_FILE` is told at construction, by name, and not as a raw `FileNotFoundError`."""
    for path in ("/nowhere/at/all.pem", __file__):
        monkeypatch.setenv("SSL_CERT_FILE", path)
        assert _refusal(kind) == (
            "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names can't be loaded"
        )


def test_extra_headers_are_sent(mode: Mode, serve: Serve) -> None:
    """Those of the call go before those of the client, and both before ours where we let them."""
    server = serve(says(answer(RESUME)))
    call(
        mode,
        server.url,
        headers={"X-One": "client", "X-Two": "client", "User-Agent": "mine/1"},
        per_call={"headers": {"x-two": "call"}},
    )
    lines = server.requests[0].partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    sent = dict(line.split(b": ", 1) for line in lines)
    assert len(sent) == len(lines)
    assert (sent[b"X-One"], sent[b"x-two"]) == (b"client", b"call")
    assert sent[b"User-Agent"] == b"mine/1"
    assert b"X-Two" not in sent


def test_other_json_functions_are_used(mode: Mode, serve: Serve) -> None:
    """`json_dumps` writes what is sent, bytes or text, and `json_loads` reads what comes."""
    import orjson

    server = serve(says(answer(DOCUMENTED)))
    for dumps in (orjson.dumps, lambda value: json.dumps(value, indent=1)):
        done = call(mode, server.url, json_loads=orjson.loads, json_dumps=dumps)
        assert done.response.parsed.to_dict() == example("documentedResponse")
        assert json.loads(body_of(server.requests[-1])) == json.loads(body_of(server.requests[0]))
    assert b"\n " in body_of(server.requests[1])


@pytest.mark.parametrize(
    "dumps",
    [
        pytest.param(lambda value: None, id="none"),
        pytest.param(lambda value: {}, id="dict"),
        pytest.param(lambda value: {}["x"], id="raises"),
        pytest.param(lambda value: "\ud800", id="surrogate"),
    ],
)
def test_json_dumps_that_misbehaves_is_refused(dumps: Any, mode: Mode, serve: Serve) -> None:
    """Whatever a caller's function does, nothing is sent and the error is ours."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, json_dumps=dumps).error
    assert type(error) is InvalidRequestError
    assert str(error).startswith("the body can't be written as JSON: ")
    assert server.connections == 0


def test_json_loads_that_misbehaves_is_a_decode_error(mode: Mode, serve: Serve) -> None:
    """Whatever a caller's function raises, the answer counts as one that can't be read."""
    error = call(mode, serve(says(answer(RESUME))).url, json_loads=lambda body: {}["x"]).error
    assert type(error) is DecodeError
    assert (error.applied, error.body) == (True, RESUME)
    assert "KeyError" in str(error)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"])
def test_what_json_has_no_form_for_is_not_sent(value: Any, mode: Mode, serve: Serve) -> None:
    """`NaN` and lone surrogates are refused where they are set, or slipped in later, before sending."""
    server = serve(says(answer(RESUME)))
    with pytest.raises(InvalidRequestError):
        ResumeDataUpdate(total_years_experience=value, summary=value)
    body = ResumeDataUpdate(certifications=["x"])
    assert isinstance(body.certifications, list)
    body.certifications[0] = value
    error = call(mode, server.url, body=body).error
    assert type(error) is InvalidRequestError
    assert str(error).startswith("body: certifications[0]: expected a string")
    assert server.connections == 0


@pytest.mark.parametrize("value", ["NaN", '"\\ud800"'])
def test_an_odd_value_that_came_is_not_sent_back(value: str, mode: Mode, serve: Serve) -> None:
    """A value that JSON or UTF-8 has no form for can't go back as it came, and the error says so."""
    server = serve(says(answer(b'{"totalYearsExperience": %s}' % value.encode())))
    update = call(mode, server.url).response.parsed.to_update()
    error = call(mode, server.url, body=update).error
    assert type(error) is InvalidRequestError
    assert str(error).startswith("the body can't be written as JSON: ")
    assert len(server.requests) == 1


def test_an_empty_update_is_sent(mode: Mode, serve: Serve) -> None:
    """It is false, and a call that gets it sends it all the same."""
    server = serve(says(answer(RESUME)))
    assert call(mode, server.url, body=ResumeDataUpdate()).response.status_code == 200
    assert body_of(server.requests[0]) == b"{}"


@pytest.mark.parametrize("body", [{}, "x", [], 5, ResumeDataUpdate])
def test_a_body_of_another_type_is_refused(body: Any, mode: Mode, serve: Serve) -> None:
    """Only the write view is sent: a dict could hold anything."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, body=body).error
    assert type(error) is InvalidRequestError
    assert str(error).startswith("body: expected a ResumeDataUpdate, found ")
    assert server.connections == 0
