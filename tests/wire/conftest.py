"""
Fixtures of this folder: the two clients, and servers that always end.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.wire.calling import MODES, Mode
from tests.wire.fault_server import TLS, FaultServer, Script

Serve = Callable[..., FaultServer]


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    """Each test that asks for a mode is run with both clients."""
    mode: Mode = request.param
    return mode


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start fault servers; all of them end with the test."""
    with contextlib.ExitStack() as running:

        def start(*scripts: Script, **more: Any) -> FaultServer:
            return running.enter_context(FaultServer(*scripts, **more))

        yield start


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine decides what a test sees."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("AFFINDA_", "SSL_CERT_")):
            monkeypatch.delenv(name)


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the certificate of the fault server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "certificate.pem"))
