"""
Requests to a sandbox without the generated client, and the answers.
"""

from __future__ import annotations

import http.client
import json
from pathlib import Path
from typing import Any, NamedTuple

from tools.sandbox.contract import read_contract

ROOT = Path(__file__).parents[2]
DOCUMENTED = "/v2/resumes/aBcD1234"
CONTRACT = read_contract()
SCHEMAS: dict[str, Any] = CONTRACT.document["components"]["schemas"]

RESUMES: dict[str, Any] = {
    "read": {},
    "merged": {"name": {"first": "Ann", "last": "Lee"}, "emails": ["a@b"], "summary": "kept"},
    "loose": {"objective": "a job"},
    "failed": {"summary": "before"},
    "waited": {"summary": "before"},
    "left": {"summary": "before"},
    "reset": {"summary": "before"},
    "departing": {"isResumeProbability": 101},
    "a/b ü": {"summary": "odd name"},
}
"""Each test that changes a resume has one of its own."""


class Answer(NamedTuple):
    """An answer as it came."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)

    @property
    def faults(self) -> list[tuple[str | None, str]]:
        """The path and the code of each fault."""
        return [(fault["attr"], fault["code"]) for fault in self.json["errors"]]


def ask(
    url: str,
    body: Any = b"{}",
    path: str = DOCUMENTED,
    method: str = "PATCH",
    **headers: str | None,
) -> Answer:
    """Send one request without the generated client; a header that is None is left out."""
    sent = {"Authorization": "Bearer any", "Content-Type": "application/json"}
    wanted = sent | {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=300)
    try:
        connection.request(
            method,
            path,
            body if isinstance(body, bytes) else json.dumps(body).encode(),
            {name: value for name, value in wanted.items() if value is not None},
        )
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()
