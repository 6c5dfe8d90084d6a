"""
Schemas that are derived from another one, and that only its discriminator names.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from tests.review.edits import Edit, drop, put
from tools.review.findings import find_changes
from tools.review.inputs.contract_at import from_file

PET = {"$ref": "#/components/schemas/Pet"}
CONTRACT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/pet": {
            "get": {
                "responses": {
                    "200": {"description": "d", "content": {"application/json": {"schema": PET}}}
                }
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
                },
            },
            "Cat": {
                "allOf": [PET, {"type": "object", "properties": {"lives": {"type": "integer"}}}]
            },
            "Dog": {
                "allOf": [PET, {"type": "object", "properties": {"tricks": {"type": "integer"}}}]
            },
        }
    },
}
MAPPING = "components schemas Pet discriminator mapping "


def rules(folder: Path, edit: Edit) -> set[str]:
    """Return the rules of an edit."""
    new = copy.deepcopy(CONTRACT)
    edit(new)
    paths = [folder / "old.json", folder / "new.json"]
    for path, document in zip(paths, (CONTRACT, new), strict=True):
        path.write_text(json.dumps(document))
    old, edited = map(from_file, paths)
    return {one.rule for one in find_changes(old, edited)}


def test_a_derived_schema_changes(tmp_path: Path) -> None:
    """A schema that may come because a discriminator names it is compared as if it stood there."""
    edit = put("components schemas Cat allOf 1 properties lives type", "string")

    assert {"response-type-widened"} == rules(tmp_path, edit)


def test_a_value_without_a_mapping(tmp_path: Path) -> None:
    """The name of a derived schema is its value where no mapping has one: to drop that changes what comes."""
    assert {"discriminator-value-changed"} == rules(tmp_path, drop(MAPPING + "dog"))


def test_a_derived_schema_goes(tmp_path: Path) -> None:
    """A value that goes with its schema narrows what comes."""

    def edit(document: dict[str, Any]) -> None:
        drop(MAPPING + "dog")(document)
        drop("components schemas Dog")(document)

    assert {"response-discriminator-narrowed"} == rules(tmp_path, edit)
