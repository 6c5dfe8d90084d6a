"""
A few words in the message of a `TransportError` say why no answer came.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from affinda_resumes import AsyncClient, Client, InvalidRequestError
from affinda_resumes._runtime.http import pools
from affinda_resumes._runtime.http.network_errors import reason
from tests.wire.calling import KEY, Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, READ, RESET, START_TLS, WAIT, Send, answer


@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("refused", "ConnectError: the connection was refused"),
        ("no name", "ConnectError: the host name was not found"),
        ("untrusted", "ConnectError: the certificate is not trusted (self-signed certificate)"),
        ("no tls", "ConnectError: TLS failed (wrong version number)"),
        ("reset", "ReadError: the connection was reset"),
        ("closed", "RemoteProtocolError: the server closed the connection or sent no HTTP"),
        ("garbage", "RemoteProtocolError: the server closed the connection or sent no HTTP"),
        ("silent", "ReadTimeout: nothing came for too long"),
    ],
)
def test_the_causes_are_distinct(
    fault: str,
    words: str,
    borrowed: bool,
    mode: Mode,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The text of the error distinguishes a wrong name, a wrong certificate and a slow server."""
    if fault == "silent":
        monkeypatch.setattr(pools, "SILENCE_TIMEOUT", 0.1)
    script = {
        "untrusted": [START_TLS, READ, WAIT],
        "no tls": [Send(b"HTTP/1.1 400 no\r\n\r\n"), CLOSE],
        "reset": [READ, RESET],
        "closed": [READ, CLOSE],
        "garbage": [READ, Send(b"\0\1garbage\r\n\r\n"), CLOSE],
    }
    server = serve(script.get(fault, [READ, WAIT]))
    url = server.url
    if fault in ("untrusted", "no tls"):
        url = f"https://localhost:{server.port}"
    if fault == "no name":
        url = "https://name.invalid"
    if fault == "refused":
        server.stop()
    borrow = {"timeout": 0.1 if fault == "silent" else 20} if borrowed else None
    error = call(mode, url, borrow=borrow, max_retries=0).error
    said = str(error).removeprefix("PATCH /v2/resumes/{identifier}: ")
    if fault == "untrusted":  # OpenSSL 3 and older ones spell it with a hyphen or a space
        said = said.replace("self signed", "self-signed")
    assert said == words


def test_a_proxys_status_is_told(serve: Serve, monkeypatch: pytest.MonkeyPatch, mode: Mode) -> None:
    """A proxy that wants a password says 407, and the message does too."""
    proxy = serve([READ, Send(answer(b"", 407)), CLOSE])
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{proxy.port}")
    error = call(mode, "https://api.invalid", max_retries=0).error
    assert str(error).endswith(": ProxyError: the proxy answered 407")
    assert error.applied is False


def test_a_key_log_that_cannot_be_written_is_named(
    mode: Mode, trusted: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`SSLKEYLOGFILE` is at fault, not the certificates. httpx2 reads it where a file of certificates is named."""
    monkeypatch.setenv("SSLKEYLOGFILE", os.fspath(tmp_path / "nowhere" / "keys"))
    with pytest.raises(InvalidRequestError, match=r"^the file that SSLKEYLOGFILE names"):
        (Client if mode == "sync" else AsyncClient)(api_key=KEY)


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize(
    ("value", "proxied"),
    [
        ("localhost:{port}", False),
        ("localhost", False),
        ("localhost:1", True),
        ("other.example", True),
        ("*", False),
    ],
)
def test_no_proxy_may_name_a_port(
    name: str,
    value: str,
    proxied: bool,
    mode: Mode,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
    trusted: None,
) -> None:
    """`no_proxy=host:port` is heeded, that port alone."""
    proxy = serve([READ, CLOSE])
    server = serve([START_TLS, READ, Send(answer())])
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv(name, value.format(port=server.port))
    call(mode, f"https://localhost:{server.port}", max_retries=0)
    assert (proxy.connections > 0, server.connections > 0) == (proxied, not proxied)


def test_no_proxy_may_name_the_port_that_https_has(
    mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`no_proxy=api.affinda.com:443` means the API, whose URL names no port."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "api.affinda.com:443")
    client = (Client if mode == "sync" else AsyncClient)(api_key=KEY)
    assert "proxy_url" not in client._sender._pool._options  # type: ignore[attr-defined]
    monkeypatch.setenv("no_proxy", "api.affinda.com:444")
    client = (Client if mode == "sync" else AsyncClient)(api_key=KEY)
    assert "proxy_url" in client._sender._pool._options  # type: ignore[attr-defined]


def test_causes_that_lead_back_to_the_first_are_read_once() -> None:
    """An error whose causes are a circle has a reason all the same, or none."""
    first, second = OSError("x"), ConnectionRefusedError("y")
    first.__cause__, second.__cause__ = second, first

    assert "the connection was refused" == reason(first)
    second.__cause__ = None
    first.__cause__ = ValueError("z")
    first.__cause__.__cause__ = first
    assert "" == reason(first)
