"""ddtrace has a span for each attempt, and the request has its headers."""

import asyncio
import os

os.environ |= {
    "DD_REMOTE_CONFIGURATION_ENABLED": "false",
    "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
    "DD_TRACE_STARTUP_LOGS": "false",
}

from ddtrace import patch
from ddtrace.trace import Span, TraceFilter, tracer

from affinda_resumes import ServerError
from tests.ecosystem.calling import KEY, PRIVATE, call, call_async, caught, server

spans: list[Span] = []


class Collecting(TraceFilter):
    """A filter that keeps all spans, and lets none go to an agent."""

    def process_trace(self, trace: list[Span]) -> None:
        """Keep the spans of a trace."""
        spans.extend(trace)


tracer.configure(trace_processors=[Collecting()])
patch(httpx=True)

for mode in ("sync", "async"):
    spans.clear()
    with server(503) as running, caught(ServerError):
        if mode == "sync":
            call(running.url, max_retries=1)
        else:
            asyncio.run(call_async(running.url, max_retries=1))
    assert 2 == len(spans) == len(running.requests), spans
    for span, request in zip(spans, running.requests, strict=True):
        assert ("http.request", "503", 1) == (
            span.name,
            span.get_tag("http.status_code"),
            span.error,
        )
        assert f"x-datadog-parent-id: {span.span_id}\r\n".encode() in request.lower()
        shown = repr((span, span.get_tags() if hasattr(span, "get_tags") else vars(span)))
        assert KEY not in shown
        assert PRIVATE not in shown
