"""vcrpy records the calls of both clients and plays them back; `filter_headers` keeps the key out of the cassette."""

import tempfile
from pathlib import Path

import vcr

from tests.ecosystem.calling import KEY, PRIVATE, call_both, server

with tempfile.TemporaryDirectory() as folder:
    recorder = vcr.VCR(cassette_library_dir=folder, filter_headers=["authorization"])
    with server() as running, recorder.use_cassette("calls.yaml"):
        call_both(running.url)
    assert 2 == len(running.requests)
    cassette = (Path(folder) / "calls.yaml").read_text(encoding="utf-8")
    assert KEY not in cassette
    assert PRIVATE in cassette, "a cassette holds the bodies, as they were"

    with recorder.use_cassette("calls.yaml", record_mode="none") as played:
        call_both(running.url)  # where nobody listens any more
    assert played.all_played
    assert 2 == len(running.requests)
