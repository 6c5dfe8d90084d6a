"""
The command `check` makes a call that it can make, of any contract, and says what it can't compare.
"""

from __future__ import annotations

import importlib
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.source.contract import read
from tests.support.inline import package_from
from tests.wire.fault_server import FaultServer, answer, head, says

Check = Callable[..., tuple[int, str, list[str]]]
"""Runs the command, and returns its status, its last line, and the first lines of its requests."""
CONTRACT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: find
      parameters: [{name: q, in: query, required: true, schema: {type: string}}]
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /cats/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: cat
      responses:
        "200":
          description: d
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}, text/plain: {schema: {type: string}}}
  /dogs/{a}/{b}:
    parameters:
      - {name: a, in: path, required: true, schema: {type: string}}
      - {name: b, in: path, required: true, schema: {type: string}}
    patch:
      operationId: rename
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [n], properties: {n: {type: string}}}}}}
      responses: {"204": {description: d}}
  /birds/{a}/{b}:
    parameters:
      - {name: a, in: path, required: true, schema: {type: string}}
      - {name: b, in: path, required: true, schema: {type: string}}
    patch:
      operationId: bird
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /fish/{a}/{b}/{c}:
    post: {operationId: fish, responses: {"204": {description: d}}}
components:
  schemas: {Pet: {type: object, properties: {name: {type: string}}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of the contract."""
    folder = tmp_path_factory.mktemp("check")
    package = package_from(CONTRACT, folder)
    spec = folder / "check.yaml"
    spec.write_text(CONTRACT)
    document = json.dumps(read(spec).document)
    Path(str(package.__file__)).with_name("_contract.json").write_text(document)
    return package


@pytest.fixture
def check(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Check:
    """Return a function that runs the command: its status, its last line, and the requests' first lines."""

    def check(reply: bytes, *identifiers: str) -> tuple[int, str, list[str]]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
        module: Any = importlib.import_module(f"{package.__name__}._check")
        with FaultServer(says(reply)) as server:
            status = module.check([*identifiers], server.url)
        printed = "".join(capsys.readouterr())
        lines = [one.split(b"\r\n")[0].decode() for one in server.requests]
        return status, printed.splitlines()[-1], lines

    return check


def test_a_call_that_needs_more_is_not_made(
    check: Check,
) -> None:
    """One with a required query, or a body that may not be empty, is passed over; a number is one in the path."""
    got = check(answer(b'{"name": "x"}'), "5")
    assert (0, "check: 0 differences from the contract in one answer 200") == got[:2]
    assert ["GET /cats/5 HTTP/1.1"] == got[2]

    got = check(answer(b'{"name": 1}'), "a", "b")
    assert (1, "check: 1 differences from the contract in one answer 200") == got[:2]
    assert ["PATCH /birds/a/b HTTP/1.1"] == got[2]

    status, said, requests = check(head(204), "a", "b", "c")
    assert (3, []) == (status, requests)
    assert "check: no operation takes 3 identifiers and changes nothing" == said


def test_what_can_not_be_compared_is_said(
    check: Check,
) -> None:
    """A documented text, and an identifier that is none: a line in the place of a traceback."""
    status, said, _ = check(answer(b"meow", kind="text/plain"), "5")
    assert (3, "check: the answer 200 is not JSON, so it was not compared") == (status, said)

    status, said, requests = check(head(204), "five")
    assert (3, []) == (status, requests)
    assert "check: id: expected an integer, found a string" == said
