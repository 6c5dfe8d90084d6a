"""
The work that a document costs, counted and not timed: twice as much of a document is twice as much work.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from codegen.openapi import shape_rules
from codegen.partial import without_refused
from codegen.render.package import copy_files, render_files
from codegen.render.reached import without_unreached
from codegen.source.contract import parse
from tests.support.command import ROOT
from tests.support.costs import calls_of

SIZE = 20
MARGIN = 150
"""Calls that a longer list may take, such as one that no longer fits on a line."""


def _ref(number: int, size: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/S{number % size}"}


def _document(size: int) -> dict[str, Any]:
    """Return a document of so many schemas, each of which leads to the next ones, and half as many operations."""
    schemas: dict[str, Any] = {}
    for number in range(size):
        fields = {
            "name": {"type": "string", "description": f"The name of {number}.", "maxLength": 20},
            "kind": {"type": "string", "enum": [f"a{number}", f"b{number}"]},
            "next": _ref(number + 1, size),
            "others": {"type": "array", "items": _ref(number + 2, size)},
        }
        schemas[f"S{number}"] = {"type": "object", "required": ["name"], "properties": fields}
    paths: dict[str, Any] = {}
    for number in range(size // 2):
        content = {"application/json": {"schema": _ref(number, size)}}
        operation = {
            "operationId": f"do{number}",
            "tags": [f"t{number % 5}"],
            "description": f"Does {number}.",
            "parameters": [{"name": f"q{number}", "in": "query", "schema": {"type": "integer"}}],
            "requestBody": {"content": content},
            "responses": {"200": {"description": f"Done {number}.", "content": content}},
        }
        paths[f"/p{number}"] = {"post": operation}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _calls(size: int, folder: Path) -> Counter[str]:
    """Count the calls of the generator's own functions for a document, without ruff and the check of imports."""
    spec = folder / f"{size}.json"
    spec.write_text(json.dumps(_document(size)))

    def work() -> None:
        package = without_refused(parse(spec)).package
        without_unreached(copy_files("p") | render_files(package, "p"), "p")

    return calls_of(work, str(ROOT / "codegen"))


def test_work_grows_with_the_document_and_no_faster(tmp_path: Path) -> None:
    """
    No function is called more than in proportion: a document of 2,000 schemas takes ten times one of 200.

    Texts, names and lists of names, which may be anything, make no object another one for jsonschema.
    """
    _calls(SIZE // 2, tmp_path)  # what is read or compiled once
    once, kinds = _calls(SIZE, tmp_path), shape_rules._is_valid.cache_info().misses
    twice, more = _calls(2 * SIZE, tmp_path), shape_rules._is_valid.cache_info().misses
    grown = {
        name: (once[name], count)
        for name, count in twice.items()
        if count > 2.2 * once[name] + MARGIN
    }

    assert not grown
    assert twice.total() < 2.2 * once.total()
    assert more - kinds <= 2  # the document's own lists of all its parts
