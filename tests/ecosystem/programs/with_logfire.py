"""Logfire has a span for each call; with `capture_headers=True` it scrubs the key."""

import json

import logfire
from logfire.testing import TestExporter
from opentelemetry.sdk.trace.export import SimpleSpanProcessor

from tests.ecosystem.calling import KEY, PRIVATE, call_both, server

exporter = TestExporter()
logfire.configure(
    send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(exporter)]
)
logfire.instrument_httpx(capture_headers=True)

with server() as running:
    call_both(running.url)
spans = exporter.exported_spans_as_dict()

assert 2 == len(spans)
for span in spans:
    assert 200 == span["attributes"]["http.status_code"]
    assert any("header" in name and "authorization" in name for name in span["attributes"])
assert KEY not in json.dumps(spans, default=str)
assert PRIVATE not in json.dumps(spans, default=str)
