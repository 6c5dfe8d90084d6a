"""Texts without what varies with every change: the package's version and the digests."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

from codegen.render.manifest import NAME as MANIFEST
from codegen.render.package import MARKER
from codegen.render.sbom import NAME as SBOM
from codegen.render.versions import record_name

_NAMED: Final = frozenset({MARKER, MANIFEST, SBOM, "__init__.py"})
_DIGEST: Final = re.compile(r"\b[0-9a-f]{64}\b")
_VERSION: Final = re.compile(
    r'(?m)^(PACKAGE_VERSION: Final = |__version__ = |  "version": )"[^"]+(?=")|^()[^\s#]+(?= [0-9a-f]{64}$)'
)


def without_digests(path: str, text: str) -> str:
    """Return a text with `…` for the package's version and each digest, if the file is one that has them."""
    name = PurePosixPath(path).name
    if name not in _NAMED and not name.endswith(record_name("")):
        return text
    # The digest stands behind the version in a record, so it goes last.
    return _DIGEST.sub("…", _VERSION.sub(lambda found: f'{found[1]}"…' if found[1] else "…", text))
