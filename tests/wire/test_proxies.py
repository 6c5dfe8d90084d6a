"""
Proxies that the environment names, and TLS that is as it should be.
"""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import threading
from collections.abc import Iterator
from typing import Any, Self

import pytest

from affinda_resumes import (
    AsyncClient,
    Client,
    DeadlineExceededError,
    InvalidRequestError,
    TransportError,
)
from tests.wire.calling import DOCUMENTED, KEY, Mode, call, example, patiently
from tests.wire.conftest import Serve
from tests.wire.fault_server import (
    CLOSE,
    READ,
    RESET,
    START_TLS,
    WAIT,
    Drip,
    Send,
    answer,
    head,
    says,
)
from tests.wire.test_secrets import _holds


class ConnectProxy:
    """A proxy that knows CONNECT, keeps what it was asked, and tunnels to loopback."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with socket.create_connection(("127.0.0.1", self.port)) as last:
            last.sendall(b"QUIT\r\n\r\n")
        self._thread.join(10)
        self._listener.close()
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            client, _ = self._listener.accept()
            with client, contextlib.suppress(OSError):
                client.settimeout(120)
                asked = b""
                while b"\r\n\r\n" not in asked:
                    asked += client.recv(4096) or b"\r\n\r\n"
                if asked.startswith(b"QUIT"):
                    return
                self.asked.append(asked)
                port = int(asked.split()[1].rpartition(b":")[2])
                with socket.create_connection(("127.0.0.1", port), 5) as server:
                    client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                    _pump(client, server)


def _pump(one: socket.socket, other: socket.socket) -> None:
    ends = {one: other, other: one}
    while True:
        readable, _, _ = select.select(list(ends), [], [], 5)
        if not readable:
            return
        for end in readable:
            data = end.recv(65_536)
            if not data:
                return
            ends[end].sendall(data)


@pytest.fixture
def proxy() -> Iterator[ConnectProxy]:
    """Yield a running proxy."""
    with ConnectProxy() as running:
        yield running


def test_a_trusted_certificate_is_accepted(mode: Mode, serve: Serve, trusted: None) -> None:
    """`SSL_CERT_FILE` names what is trusted, and a call over TLS gives the documented answer."""
    server = serve([START_TLS, *says(answer(DOCUMENTED))])
    response = call(mode, f"https://localhost:{server.port}").response
    assert response.parsed.to_dict() == example("documentedResponse")


def test_a_certificate_of_another_host_is_refused(mode: Mode, serve: Serve, trusted: None) -> None:
    """A trusted certificate is good for its own host only, and nothing is sent to another."""
    server = serve([START_TLS, *says(answer(DOCUMENTED))])
    error = call(mode, f"https://127.0.0.1:{server.port}").error
    assert type(error) is TransportError
    assert type(error.__cause__).__name__ == "ConnectError"
    assert "certificate verify failed" in str(error.__cause__)
    assert (error.applied, error.attempts, server.requests) == (False, 3, [])


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_environments_proxy_is_used(
    name: str,
    mode: Mode,
    serve: Serve,
    trusted: None,
    proxy: ConnectProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The call goes through the proxy's tunnel, and the proxy never sees the key."""
    server = serve([START_TLS, *says(answer(DOCUMENTED))])
    monkeypatch.setenv(name, proxy.url)
    assert call(mode, f"https://localhost:{server.port}").response.status_code == 200
    assert len(proxy.asked) == 1
    assert proxy.asked[0].startswith(b"CONNECT localhost:%d HTTP/1.1\r\n" % server.port)
    assert KEY.encode() not in proxy.asked[0]


def test_a_proxy_is_told_its_own_password(
    mode: Mode,
    serve: Serve,
    trusted: None,
    proxy: ConnectProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """User and password of the proxy's URL are unquoted and sent to the proxy alone."""
    server = serve([START_TLS, *says(answer(DOCUMENTED))])
    monkeypatch.setenv("HTTPS_PROXY", f"http://us%40er:pass%3Aword@127.0.0.1:{proxy.port}")
    call(mode, f"https://localhost:{server.port}")
    login = base64.b64encode(b"us@er:pass:word")
    assert b"\r\nProxy-Authorization: Basic " + login + b"\r\n" in proxy.asked[0]
    assert login not in server.requests[0]


@pytest.mark.parametrize("bypass", ["localhost", "*", "example.com,localhost"])
def test_no_proxy_is_heeded(
    bypass: str,
    mode: Mode,
    serve: Serve,
    trusted: None,
    proxy: ConnectProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A host that `NO_PROXY` names is reached directly."""
    server = serve([START_TLS, *says(answer(DOCUMENTED))])
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", bypass)
    assert call(mode, f"https://localhost:{server.port}").response.status_code == 200
    assert proxy.asked == []


def test_plain_http_on_this_machine_takes_no_proxy(
    mode: Mode, serve: Serve, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy on another machine would see the key in the clear, so none is asked."""
    server = serve(says(answer(DOCUMENTED)))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
        monkeypatch.setenv(name, proxy.url)
    assert call(mode, server.url).response.status_code == 200
    assert proxy.asked == []


def test_plain_http_with_an_allowed_host_takes_no_proxy(
    mode: Mode, serve: Serve, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host in a network of containers is reached as this machine is: without TLS, without a proxy."""
    server = serve(says(answer(DOCUMENTED)))
    look_up = socket.getaddrinfo

    def containers(host: object, *more: object, **options: object) -> object:
        found: object = look_up("127.0.0.1" if host == "sandbox" else host, *more, **options)  # type: ignore[arg-type]
        return found

    monkeypatch.setattr(socket, "getaddrinfo", containers)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    url = f"http://sandbox:{server.port}"

    assert call(mode, url, allow_http=("sandbox",)).response.status_code == 200
    assert f"\r\nHost: sandbox:{server.port}\r\n".encode() in server.requests[0]
    assert proxy.asked == []


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        (says(answer(b"", 407)), "ProxyError"),
        (says(answer(b"", 502)), "ProxyError"),
        ([READ, RESET], "ReadError"),
        ([READ, CLOSE], "RemoteProtocolError"),
        ([READ, Send(b"HTTP/1.1 200 OK\r\n\r\nno TLS"), CLOSE], "ConnectError"),
    ],
    ids=["407", "502", "reset", "close", "garbage"],
)
def test_a_proxy_that_fails_applied_nothing(
    script: list[object], cause: str, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a tunnel nothing was sent to the API, and the call may be repeated."""
    broken = serve(script)
    monkeypatch.setenv("HTTPS_PROXY", broken.url)
    error = call(mode, "https://api.invalid").error
    assert type(error) is TransportError
    assert type(error.__cause__).__name__ == cause
    assert (error.attempts, error.applied) == (3, False)
    assert all(request.startswith(b"CONNECT api.invalid:443 ") for request in broken.requests)


@pytest.mark.parametrize(
    "script",
    [
        [READ, WAIT],
        [READ, Drip(b"HTTP/1.1 200 Connected\r\n" + b"X-A: b\r\n" * 500)],
    ],
    ids=["silence", "drip"],
)
def test_a_proxy_does_not_hold_a_call(
    script: list[Any], mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The deadline covers the proxy's own answer, however slowly it comes; nothing was sent to the API."""

    def check(scale: int) -> None:
        monkeypatch.setenv("HTTPS_PROXY", serve(script).url)
        error = call(mode, "https://api.invalid", timeout=0.3 * scale).error
        assert (type(error), error.applied) == (DeadlineExceededError, False)
        assert error.elapsed <= 0.8 * scale

    patiently(check)


def test_a_server_behind_a_proxy_does_not_hold_a_call(
    mode: Mode,
    serve: Serve,
    trusted: None,
    proxy: ConnectProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The deadline holds through the proxy's tunnel as it does without."""
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    script = [START_TLS, READ, Send(head(200)), Drip(b" ")]

    def check(scale: int) -> None:
        url = f"https://localhost:{serve(script).port}"
        error = call(mode, url, timeout=0.3 * scale).error
        assert (type(error), error.applied) == (DeadlineExceededError, True)
        assert error.elapsed <= 0.8 * scale

    patiently(check)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    "url",
    [
        "socks5://user:pass-word@127.0.0.1:1080",
        "http://user:pass-word@host:port",
        "http://user:pass-word@host:99999",
        "http://[::1",
        "http://",
        "http://höst:1",
    ],
)
def test_a_proxy_that_can_not_be_used_is_refused(
    url: str, kind: type[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told at construction, without its password, and not left to the first call."""
    monkeypatch.setenv("HTTPS_PROXY", url)
    with pytest.raises(InvalidRequestError) as refused:
        kind(api_key=KEY)
    assert str(refused.value) == (
        "the environment names a proxy that is no http://host:port; "
        "pass an http_client that is set up for it"
    )
    assert not _holds(refused.value, "pass-word")
