"""
Sentry has a span for each attempt and a breadcrumb for each answer, and no event has the key or a body.

The local variables of the frames of an error have neither, whatever the error is.
"""

import asyncio
import json
from typing import Any

import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from affinda_resumes import ApiError
from tests.ecosystem.calling import BODY, KEY, PRIVATE, call, call_async, caught
from tests.wire.fault_server import READ, RESET, FaultServer, answer, says

sent: list[dict[str, Any]] = []


class Collecting(Transport):
    """A transport that keeps what would be sent."""

    def capture_envelope(self, envelope: Envelope) -> None:
        """Keep the parts of an envelope."""
        sent.extend(item.payload.json or json.loads(item.get_bytes()) for item in envelope.items)


sentry_sdk.init(
    dsn="https://public@localhost/1",
    transport=Collecting,
    traces_sample_rate=1.0,
    max_request_body_size="always",
)

FAULTS = {
    400: says(answer(BODY, 400)),
    200: says(answer(b"<html>" + BODY, kind="text/html")),
    None: [READ, RESET],
}

for status, script in FAULTS.items():
    for mode in ("sync", "async"):
        sent.clear()
        with FaultServer(script) as running, sentry_sdk.start_transaction(name="one"):
            with caught(ApiError) as errors:
                if mode == "sync":
                    call(running.url, max_retries=0)
                else:
                    asyncio.run(call_async(running.url, max_retries=0))
            assert status == errors[0].status_code
            sentry_sdk.capture_exception(errors[0])
        event, transaction = sent
        frames = [
            frame
            for one in event["exception"]["values"]
            for frame in one.get("stacktrace", {}).get("frames", [])
        ]
        span = transaction["spans"][-1]

        assert any("vars" in frame and "affinda_resumes" in frame["module"] for frame in frames)
        assert ("http.client", status) == (
            span["op"],
            span["data"].get("http.response.status_code"),
        )
        assert b"\r\nsentry-trace: " in running.requests[0]
        if status:
            crumb = event["breadcrumbs"]["values"][-1]
            assert ("http", "PATCH") == (crumb["type"], crumb["data"]["http.method"])
            assert status == crumb["data"]["http.response.status_code"]
        assert KEY not in json.dumps(sent)
        assert PRIVATE not in json.dumps(sent)
