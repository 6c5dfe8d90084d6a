"""
OpenAPI 3.2: what changes nothing for a client is taken; what does is named and left out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.partial import without_refused
from codegen.problems import ContractError
from codegen.source.contract import parse, read

CONTRACT = """\
openapi: 3.2.0
info: {title: T, version: "1"}
paths:
  /things:
    get:
      operationId: look
      responses:
        "200":
          summary: ok
          content:
            application/json: {schema: {type: integer}}
            application/jsonl: {itemSchema: {type: object}}
      parameters:
        - {name: c, in: cookie, style: cookie, schema: {type: array, items: {type: string}}}
        - {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
    query: {operationId: ask, responses: {"204": {description: d}}}
    additionalOperations:
      COPY: {operationId: copy, responses: {"204": {description: d}}}
  /events:
    get:
      operationId: listen
      responses: {"200": {description: d, content: {text/event-stream: {itemSchema: {type: object}}}}}
"""
LEFT_OUT = [
    ("the media type `application/jsonl` of GET /things", "`itemSchema` can't stand here", 12),
    ("the parameter `q` of GET /things", "not one of `query`, `header`, `path`, `cookie`", 15),
    ("/things, query", "`query` can't stand here", 16),
    ("/things, additionalOperations", "`additionalOperations` can't stand here", 17),
    ("GET /events", "`itemSchema` can't stand here", 22),
]


def _written(contract: str, folder: Path) -> Path:
    spec = folder / "openapi.yaml"
    spec.write_text(contract, encoding="utf-8")
    return spec


def test_what_is_new_is_named_and_left_out(tmp_path: Path) -> None:
    """Each with its line: one media type of several, a method, an operation whose only answer is a stream."""
    rest = without_refused(parse(_written(CONTRACT, tmp_path)))

    named = sorted(rest.left_out, key=lambda one: one.line or 0)
    assert len(LEFT_OUT) == len(named)
    for (part, said, line), one in zip(LEFT_OUT, named, strict=True):
        assert one.message.startswith(f"{part} is left out: ")
        assert one.message.endswith(said)
        assert line == one.line
    (operation,) = rest.package.operations
    assert ("look", ["application/json"]) == (
        operation.name,
        [one.media_type for one in operation.answers[0].media],
    )


def test_without_leave_it_is_an_error(tmp_path: Path) -> None:
    """Nothing new is dropped in silence, and nothing of an older version is: there, the keys are no keys."""
    for version in ("3.2.0", "3.1.1"):
        spec = _written(CONTRACT.replace("3.2.0", version), tmp_path)
        with pytest.raises(ContractError) as refused:
            read(spec)
        assert {12, 15, 16, 17, 22} <= {one.line for one in refused.value.problems}
