"""
JSON is parsed and written by C functions alone.
"""

from __future__ import annotations

import json
from pathlib import Path

from affinda_resumes._runtime.wire import json_codec
from tests.support.costs import ANSWER, PACKAGE, calls_of
from tools.bench.samples import repeated


def test_codec_calls() -> None:
    """Parsing and writing JSON calls no more Python for more of it."""
    small, large = json.dumps(ANSWER).encode(), json.dumps(repeated(ANSWER, 100)).encode()

    for body in (small, large):
        found = calls_of(lambda body=body: json_codec.decode_json(body, None), PACKAGE)
        assert {"decode_json": 1, "_loads": 1} == found
    assert {"encode_json": 1} == calls_of(lambda: json_codec.encode_json(ANSWER, None), PACKAGE)


def test_no_json_library_calls() -> None:
    """JSON is parsed and written without the Python half of `json`, also with white space at the end."""
    body = json.dumps(ANSWER).encode()
    folder = str(Path(json.__file__).parent)

    assert not calls_of(lambda: json_codec.decode_json(body, None), folder)
    assert not calls_of(lambda: json_codec.decode_json(body + b"\r\n", None), folder)
    assert not calls_of(lambda: json_codec.encode_json(ANSWER, None), folder)
