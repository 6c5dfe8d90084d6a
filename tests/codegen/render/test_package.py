"""
The files of a package.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.pipeline import files_of
from tests.support.documents import plain_document, read_document


@pytest.mark.parametrize(
    ("version", "said"),
    [("1.0", "1.0"), ("1 0 (x)", "1-0--x-"), ("é\r\nX: 1", "---X--1"), ("", "-"), ("v" * 200, "v" * 80)],
)  # fmt: skip
def test_the_version_in_the_user_agent_is_a_token(version: str, said: str, tmp_path: Path) -> None:
    """A hyphen replaces each character that a product's version may not have (RFC 9110, section 10.1.5)."""
    document = plain_document()
    document["info"]["version"] = version
    client = files_of(read_document(document, tmp_path), "package")["package/client.py"]

    assert f'"package/{said}"' in client
