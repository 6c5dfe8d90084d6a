"""
Keywords beside a reference.
"""

from __future__ import annotations

from pathlib import Path

from codegen.pipeline import package_of
from tests.support.documents import plain_document, read_document


def test_what_stands_beside_a_reference(tmp_path: Path) -> None:
    """In OpenAPI 3.1 it counts, as in an `allOf`; in 3.0 it doesn't."""
    document = plain_document()
    ref = {"$ref": "#/components/schemas/Other"}
    document["components"]["schemas"]["Thing"]["properties"] = {
        "a": {**ref, "properties": {"more": {"type": "string"}}},
        "b": {**ref, "description": "One."},
    }
    found = {}
    for version in ("3.1.0", "3.0.3"):
        document["openapi"] = version
        document["components"]["schemas"]["Other"]["properties"]["kind"] = {"type": "string"}
        package = package_of(read_document(document, tmp_path))
        found[version] = {model.schema for module in package.modules for model in module.models}

    assert {"3.1.0": {"Thing", "Other", "ThingA"}, "3.0.3": {"Thing", "Other"}} == found
