"""
The names of views are stable: an operation that doesn't reach a schema never renames its classes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import package_of
from codegen.source.contract import read
from tests.support import plain_yaml
from tests.support.schemas import REPOSITORY, ref
from tools.public_api import ApiChange
from tools.review.package.generated import compare_packages, write_package

BODY = {"type": "object", "properties": {"resume": ref("ResumeData"), "note": {"type": "string"}}}
OWN = {"type": "object", "properties": {"note": {"type": "string"}}}


def names(path: Path) -> set[str]:
    """Return the names of a contract's classes and aliases."""
    package = package_of(read(path))
    models = [model for module in package.modules for model in module.models]
    views = [view.name for model in models for view in (model.read, model.write) if view]
    return {*views, *(alias.name for alias in package.aliases)}


def with_operation(folder: Path, method: str, schema: dict[str, Any]) -> Path:
    """Write our contract with one more operation that sends a schema."""
    document = plain_yaml.load(REPOSITORY / "openapi.yaml")
    document["paths"]["/v2/notes"] = {
        method: {
            "operationId": "sendNote",
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"204": {"description": "Done."}},
        }
    }
    path = folder / f"{method}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize("method", ["post", "put", "delete"])
@pytest.mark.parametrize("schema", [BODY, OWN, ref("ResumeData"), ref("Location")])
def test_one_more_operation_renames_nothing(
    method: str, schema: dict[str, Any], tmp_path: Path
) -> None:
    """Whatever another operation sends, each class of our package keeps its name; a new one gets its own."""
    before = names(REPOSITORY / "openapi.yaml")
    after = names(with_operation(tmp_path, method, schema))

    suffix = "Update" if method == "put" else "Input"
    assert before <= after
    assert after - before == (set() if "$ref" in schema else {f"SendNoteBody{suffix}"})


def test_the_review_names_a_class_that_operations_rename(tmp_path: Path) -> None:
    """A PUT beside the POST of a schema renames its write view: one row, with the reason, that breaks."""
    path = with_operation(tmp_path, "post", ref("Note"))
    document = json.loads(path.read_text())
    document["components"]["schemas"]["Note"] = OWN
    path.write_text(json.dumps(document))
    assert [] == write_package(read(path), tmp_path / "old")
    operation = document["paths"]["/v2/notes"]["post"]
    document["paths"]["/v2/notes"]["put"] = {**operation, "operationId": "putNote"}
    path.write_text(json.dumps(document))
    assert [] == write_package(read(path), tmp_path / "new")

    found = compare_packages(tmp_path / "old", tmp_path / "new")

    detail = "NoteUpdate: a PATCH or a PUT reaches its schema now"
    row = ApiChange("renamed", "model", "NoteInput", "NoteInput", detail, detail, breaks=True)
    assert [row] == [change for change in found if change.what == "model"]
