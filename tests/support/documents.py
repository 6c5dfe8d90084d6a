"""
A small contract as a document that a test changes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from codegen.source.contract import read
from tests.hostile.contracts import contract

NO_CONTENT: Final = {"responses": {"204": {"description": "x"}}}
"""An operation's responses: one, without a body."""


def plain_document() -> dict[str, Any]:
    """Return a contract with one operation, `putThing`, and two schemas, `Thing` and `Other`."""
    return contract(lambda _document, _text: None, "")


def read_document(document: dict[str, Any], folder: Path) -> Any:
    """Write a document into a folder and read it as a contract."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document))
    return read(spec)
