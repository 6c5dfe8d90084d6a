"""
Characters that are not visible.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import files_of, package_of
from codegen.text import visible
from tests.support.documents import plain_document, read_document


@pytest.mark.parametrize("letter", ["\U000e0101", "\ufe0f", "\u034f", "\u180b", "\u17b4", "\u2800"])
def test_no_letter_hides(letter: str, tmp_path: Path) -> None:
    """Two values or names that differ by what nobody sees look different in code and in messages."""
    document = plain_document()
    properties = {"a": {"enum": [f"x{letter}", "x"]}, f"b{letter}": {}, "b": {}}
    document["components"]["schemas"]["Thing"]["properties"] |= properties
    files = files_of(read_document(document, tmp_path), "package")

    assert not any(letter in text for text in files.values())
    assert letter not in visible(letter)
    assert {"p", "one", "a", "b", "b_2"} == _fields(document, tmp_path)


def _fields(document: dict[str, Any], folder: Path) -> set[str]:
    package = package_of(read_document(document, folder))
    models = {model.schema: model for module in package.modules for model in module.models}
    view = models["Thing"].read
    assert view is not None
    return {field.name for field in view.fields}
