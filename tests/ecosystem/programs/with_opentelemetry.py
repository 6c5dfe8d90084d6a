"""OpenTelemetry has a span for each attempt, with its status and its error, and the request has its `traceparent`."""

import asyncio
import re
from contextlib import suppress

from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from affinda_resumes import ServerError
from tests.ecosystem.calling import KEY, PRIVATE, call, call_async, server

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
HTTPXClientInstrumentor().instrument(tracer_provider=provider)

for status in (200, 503):
    for mode in ("sync", "async"):
        exporter.clear()
        with server(status) as running, suppress(ServerError):
            if mode == "sync":
                call(running.url, max_retries=1)
            else:
                asyncio.run(call_async(running.url, max_retries=1))
        spans = exporter.get_finished_spans()
        sent = [
            re.search(rb"(?i)traceparent: 00-([0-9a-f]{32})-([0-9a-f]{16})", request)
            for request in running.requests
        ]
        assert {200: 1, 503: 2}[status] == len(spans) == len(sent), (status, mode)
        for span, header in zip(spans, sent, strict=True):
            assert span.name == "PATCH"
            assert header is not None
            assert f"{span.context.trace_id:032x}".encode() == header[1]
            assert f"{span.context.span_id:016x}".encode() == header[2]
            assert status in span.attributes.values()
            assert (
                StatusCode.ERROR if status == 503 else StatusCode.UNSET
            ) == span.status.status_code
            assert KEY not in span.to_json()
            assert PRIVATE not in span.to_json()
