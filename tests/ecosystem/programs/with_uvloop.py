"""The async client works on uvloop: many calls at once, TLS, and a deadline that holds."""

import asyncio
import os

import uvloop

from affinda_resumes import AsyncClient, DeadlineExceededError
from tests.ecosystem.calling import (
    IDENTIFIER,
    KEY,
    PRIVATE,
    UPDATE,
    call_async,
    caught,
    server,
    tls_server,
)
from tests.wire.fault_server import READ, TLS, WAIT, FaultServer

os.environ["SSL_CERT_FILE"] = str(TLS / "certificate.pem")


async def run() -> None:
    """Make the calls."""
    assert isinstance(asyncio.get_running_loop(), uvloop.Loop)
    with server() as running:
        async with AsyncClient(api_key=KEY, base_url=running.url) as client:
            calls = [client.update_resume_data(IDENTIFIER, UPDATE) for _ in range(50)]
            assert {PRIVATE} == {resume.summary for resume in await asyncio.gather(*calls)}
    with tls_server() as running:
        assert PRIVATE == (await call_async(f"https://localhost:{running.port}")).summary
    with FaultServer([READ, WAIT]) as silent:
        with caught(DeadlineExceededError) as errors:
            await call_async(silent.url, timeout=0.2)
        assert errors[0].applied is None


uvloop.run(run())
