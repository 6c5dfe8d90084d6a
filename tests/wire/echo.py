"""
A script of the fault server whose answer repeats what was asked.
"""

from __future__ import annotations

import json

from tests.wire.calling import body_of, target_of
from tests.wire.fault_server import READ, Answer, answer


def echo(request: bytes) -> bytes:
    """Answer with the identifier, and the summary that was sent."""
    summary = json.loads(body_of(request))["summary"]
    identifier = target_of(request).rpartition("/")[2]
    return answer(json.dumps({"rawText": identifier, "summary": summary}).encode())


ECHO = [READ, Answer(echo)]
