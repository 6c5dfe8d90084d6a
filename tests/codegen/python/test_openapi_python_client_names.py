"""
The names that are made are those of openapi-python-client.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.python import openapi_python_client_names as names

ROOT = Path(__file__).parents[3]
PREFIX = "field_"
WORDS = [
    "rawText",
    "resume_data",
    "HTTPServer2",
    "class",
    "id",
    "self",
    "1st",
    "_a",
    "ß",
    "a.b-c d",
    "",
]


def _same(text: str) -> None:
    from openapi_python_client import (
        strings,  # takes half a second of each process, if it stands above
    )

    assert str(strings.ClassName(text, PREFIX)) == names.class_name(text, PREFIX)
    assert str(strings.PythonIdentifier(text, PREFIX)) == names.identifier(text, PREFIX)
    assert strings.pascal_case(text) == names.pascal_case(text)


@pytest.mark.parametrize("text", WORDS)
def test_words_of_contracts_are_named_the_same(text: str) -> None:
    """Each of these has a name by the real import that equals ours."""
    _same(text)


@given(st.text(max_size=20))
def test_any_text_is_named_the_same(text: str) -> None:
    """No text has a name of its own here."""
    _same(text)


def test_nothing_else_of_it_is_imported() -> None:
    """The names come without its parser, without pydantic, and leave nothing else in `sys.modules`."""
    code = (
        "import sys, codegen.python.openapi_python_client_names\n"
        "print([name for name in sys.modules if 'openapi_python_client' in name or 'pydantic' in name])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "['codegen.python.openapi_python_client_names']\n" == run.stdout
