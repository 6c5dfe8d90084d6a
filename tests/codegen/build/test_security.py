"""
Security schemes and servers as arguments of a client.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.pipeline import files_of, package_of
from tests.support.documents import plain_document, read_document


def test_what_a_client_takes_has_names_of_its_own(tmp_path: Path) -> None:
    """Security schemes and variables of the server are arguments of one client."""
    document = plain_document()
    document["servers"][0]["url"] = "https://{key}.{timeout}.{keys}.example"
    variable = {"default": "a"}
    document["servers"][0]["variables"] = {"key": variable, "timeout": variable, "keys": variable}
    document["components"]["securitySchemes"]["other"] = {"type": "http", "scheme": "basic"}
    package = package_of(read_document(document, tmp_path))
    taken = [one.name for one in (*package.schemes, *package.variables)]

    assert ["key", "other", "key_2", "timeout_2", "keys_2"] == taken


def _client(document: dict[str, Any], folder: Path) -> str:
    return files_of(read_document(document, folder), "package")["package/client.py"]


def test_a_relative_server_is_told_of(tmp_path: Path) -> None:
    """The docstring of the client tells a caller the path of a relative server."""
    document = plain_document()
    document["servers"] = [{"url": "/api/v3"}]

    assert "with the `/api/v3` of the contract at its end" in " ".join(
        _client(document, tmp_path).split()
    )


def test_the_scheme_of_a_server_may_be_a_variable(tmp_path: Path) -> None:
    """The URL with the defaults of its variables is the one that is checked."""
    document = plain_document()
    schemes = {"default": "https", "enum": ["https"]}
    document["servers"] = [{"url": "{scheme}://x.example", "variables": {"scheme": schemes}}]

    assert 'url="{scheme}://x.example"' in _client(document, tmp_path)
