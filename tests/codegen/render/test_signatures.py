"""
Annotations of methods and errors.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.pipeline import files_of
from tests.support.documents import plain_document, read_document


def test_lists_of_several_types_are_not_taken_apart(tmp_path: Path) -> None:
    """A `|` in the brackets of a type, or in a value of an enum, parts no alternatives of an answer."""
    document = plain_document()
    lists: dict[str, Any] = {
        "200": {"type": "array", "items": {"type": ["string", "integer"]}},
        "201": {"type": "array", "items": {"type": ["boolean", "integer"]}},
        "400": {"type": "array", "items": {"type": ["string", "null"]}},
        "409": {"enum": ["x | a"]},
    }
    answers = {
        status: {"description": "x", "content": {"application/json": {"schema": schema}}}
        for status, schema in lists.items()
    }
    document["paths"]["/lists"] = {"get": {"operationId": "lists", "responses": answers}}
    files = files_of(read_document(document, tmp_path), "package")

    client = files["package/client.py"]
    assert "-> Sequence[str | int] | Sequence[bool | int]:" in client
    errors = files["package/errors.py"]
    assert 'error: Literal["x | a"] | Sequence[str | None] | str | None = None' in errors
