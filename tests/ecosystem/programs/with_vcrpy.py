"""vcrpy records the calls of both clients and plays them back; `filter_headers` keeps the key out of the cassette."""

import tempfile
from pathlib import Path
from typing import Any

import vcr

from tests.ecosystem.calling import KEY, PRIVATE, call, call_both, server


def without_body(request: Any) -> Any:
    """Leave the body of a request out."""
    request.body = None
    return request


def without_data(response: dict[str, Any]) -> dict[str, Any]:
    """Put other data in the place of an answer's."""
    return {**response, "body": {"string": b'{"summary": "x"}'}}


with tempfile.TemporaryDirectory() as folder:
    recorder = vcr.VCR(cassette_library_dir=folder, filter_headers=["authorization"])
    with server() as running, recorder.use_cassette("calls.yaml"):
        call_both(running.url)
    assert 2 == len(running.requests)
    cassette = (Path(folder) / "calls.yaml").read_text(encoding="utf-8")
    assert KEY not in cassette
    assert PRIVATE in cassette

    with recorder.use_cassette("calls.yaml", record_mode="none") as played:
        call_both(running.url)  # where nobody listens any more
    assert played.all_played
    assert 2 == len(running.requests)

    hooks = {"before_record_request": without_body, "before_record_response": without_data}
    with server() as running, recorder.use_cassette("private.yaml", **hooks):
        call_both(running.url)
    assert PRIVATE not in (Path(folder) / "private.yaml").read_text(encoding="utf-8")
    with recorder.use_cassette("private.yaml", record_mode="none", **hooks):
        assert "x" == call(running.url).summary
