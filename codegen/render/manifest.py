"""
The manifest of a package: what it was made from, what it needs, and the SHA-256 of every file.

It is the last file that is made, because the sums are those of the formatted bytes. A vendored copy
takes it along as it is, and the package's own `verify` reads it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from codegen.model.package import Package

NAME: Final = "_manifest.json"
PYTHON: Final = ">=3.11"
LICENSE: Final = "MIT"

_ALGORITHM: Final = "sha256:"
"""Begins each digest, as in OCI image manifests: scanners take bare hexadecimal digits for a secret."""

_ATTRIBUTES: Final = ".gitattributes"
"""The file for git, which other tools leave behind when they copy a package."""

REQUIREMENTS: Final = ("attrs>=21.3", "httpcore>=1.0.6,<2", "httpx>=0.25.2")
"""
The distributions that the package imports, with bounds that tests/vendored holds.

attrs 21.3 is the first with the module `attrs`, httpx 0.25.2 the first that asks for httpcore 1. Before
httpcore 1.0.6, a caller's async client of httpx raises exceptions of anyio when TLS fails. On Python 3.14,
httpcore works from 1.0.9.
"""

OPTIONAL_REQUIREMENTS: Final = {
    "httpx2": ("httpcore2>=2.0,<3", "httpx2>=2.0"),
    "sandbox": ("openapi-core>=0.23", "pyyaml>=6", "starlette>=0.40", "uvicorn>=0.30"),
}
"""
Those that it imports in the place of httpcore and httpx, where these are missing, and those of its sandbox.
"""


class Versions(NamedTuple):
    """The versions that a manifest says beside the contract's, and the settings of the run."""

    package: str
    generator: str
    source: str
    settings: Mapping[str, Any] = {}


def render_manifest(package: Package, versions: Versions, files: Mapping[str, str]) -> str:
    """Describe `files`, which are a package's formatted files by path inside it."""
    content = {
        "version": versions.package,
        "source": versions.source,
        "contract": {
            "title": package.title,
            "version": package.version,
            "digest": _ALGORITHM + package.digest,
        },
        "generator": versions.generator,
        **({"settings": versions.settings} if versions.settings else {}),
        "python": PYTHON,
        "requirements": REQUIREMENTS,
        "files": {
            path: _ALGORITHM + hashlib.sha256(text.encode("utf-8")).hexdigest()
            for path, text in sorted(files.items())
            if path != _ATTRIBUTES
        },
    }
    return json.dumps(content, indent=2) + "\n"
