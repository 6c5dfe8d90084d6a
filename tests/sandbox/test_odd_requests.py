"""
The sandbox answers requests that its validator stumbles over, and serves contracts that have no end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from affinda_resumes.sandbox.contract import Contract
from affinda_resumes.sandbox.server import running_sandbox
from tests.sandbox.calling import ask


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the responses of an operation that answers with JSON."""
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


FORM = {"schema": {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}}}
NODE = {"$ref": "#/components/schemas/Node"}
HEIRS = [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}]
MAPPING = {"c": HEIRS[0]["$ref"], "s": HEIRS[1]["$ref"]}
HEIR = {"allOf": [{"$ref": "#/components/schemas/Shape"}, {"type": "object"}]}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/form": {
            "post": {
                "requestBody": {"content": {"multipart/form-data": FORM, "text/plain": {}}},
                "responses": {"204": {"description": "done"}},
            }
        },
        "/tree": {
            "put": {
                "requestBody": {"content": {"application/json": {"schema": NODE}}},
                "responses": answer(NODE),
            }
        },
        "/shape": {"get": {"responses": answer({"$ref": "#/components/schemas/Shape"})}},
    },
    "components": {
        "schemas": {
            "Node": {"type": "object", "properties": {"a": {"oneOf": [NODE, {"type": "integer"}]}}},
            "Shape": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "oneOf": HEIRS,
                "discriminator": {"propertyName": "kind", "mapping": MAPPING},
            },
            "Circle": HEIR,
            "Square": HEIR,
        }
    },
}


@pytest.fixture(scope="module")
def odd() -> Iterator[str]:
    """Serve the contract of this module."""
    with running_sandbox(contract=Contract(DOCUMENT)) as url:
        yield url


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("nonsense;;=", 415),
        ("multipart/form-data; x", 400),
        ("multipart/form-data", 400),
        ("multipart/form-data; boundary=", 400),
        ("text/plain; charset", 204),
        ("text/plain;; =; a=b=c", 204),
        (";", 415),
    ],
)
def test_media_types(odd: str, content_type: str, status: int) -> None:
    """A media type with broken parameters is taken without them, or refused."""
    assert status == ask(odd, b"x", "/form", "POST", Content_Type=content_type).status


@pytest.mark.parametrize(("depth", "status"), [(60, 200), (70, 400), (900, 400), (100_000, 400)])
def test_deep_bodies(odd: str, depth: int, status: int) -> None:
    """A body that is nested deeper than the validator can follow is refused."""
    body = b'{"a":' * depth + b"1" + b"}" * depth

    assert status == ask(odd, body, "/tree", "PUT").status


def test_a_contract_without_end(odd: str) -> None:
    """Discriminators that lead from one schema to the next are answered all the same."""
    assert 200 == ask(odd, b"", "/shape", "GET").status


def test_a_contract_without_paths() -> None:
    """A contract of webhooks alone has nothing to serve, and says so."""
    alone = Contract({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "webhooks": {}})
    with running_sandbox(contract=alone) as url:
        assert 404 == ask(url, b"", "/", "GET").status
