# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Verify that every file of this package is as it was shipped, and print its version.

    python -m app._vendor.affinda_resumes verify
    python -m app._vendor.affinda_resumes version

`verify` compares each file with the manifest: exit 0 when all are as shipped, 1 with a list of those that are
not. Standard library only, so it also runs by its path (`python app/_vendor/affinda_resumes verify`), where the
package itself can't be imported any more.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

MANIFEST = "_manifest.json"


class Manifest(NamedTuple):
    """
    The manifest of the shipped package.
    """

    package: str
    """The package's version."""
    source: str
    """Project and commit that a release was made from, or nothing."""
    title: str
    """The contract's title."""
    version: str
    """The contract's version."""
    digest: str
    """The contract's SHA-256."""
    generator: str
    """The generator's version."""
    sums: Mapping[str, str]
    """SHA-256 of each file except the manifest itself, by path inside the package."""
    sha256: str
    """SHA-256 of the manifest itself: comparing it with a noted value shows an edited manifest."""


class ManifestError(Exception):
    """The manifest is `missing` or `edited`, as the message says."""


def read_manifest(root: Traversable) -> Manifest:
    """
    Read the manifest of the package in the folder `root`.

    Raises:
        ManifestError: it can't be read.
    """
    file = root.joinpath(MANIFEST)
    if not file.is_file():
        raise ManifestError("missing")
    try:
        content = file.read_bytes()
        data: Any = json.loads(content)
        contract = data["contract"]
        return Manifest(
            package=_text(data.get("version", contract["version"])),
            source=_text(data.get("source", "")),
            title=_text(contract["title"]),
            version=_text(contract["version"]),
            digest=_text(contract["sha256"]),
            generator=_text(data["generator"]),
            sums={_text(path): _text(digest) for path, digest in data["files"].items()},
            sha256=hashlib.sha256(content).hexdigest(),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise ManifestError("edited") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def departures(root: Traversable, manifest: Manifest) -> list[str]:
    """List the files that are not as shipped: `edited: `, `missing: ` or `extra: `, and the path."""
    found = dict(_sums(root, ""))
    found.pop(MANIFEST, None)
    shipped = manifest.sums
    return [
        *(
            f"edited: {_shown(path)}"
            for path in shipped
            if found.get(path, shipped[path]) != shipped[path]
        ),
        *(f"missing: {_shown(path)}" for path in shipped if path not in found),
        *(f"extra: {_shown(path)}" for path in sorted(found) if path not in shipped),
    ]


def _sums(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield path and SHA-256 of each file in a folder, "" for an unreadable one; skip Python's caches."""
    for entry in folder.iterdir():
        path = prefix + entry.name
        if isinstance(entry, Path) and entry.is_symlink():
            yield path, ""  # never followed: it may lead anywhere, and back
        elif not entry.is_dir():
            yield path, _sum(entry)
        elif entry.name != "__pycache__":
            yield from _sums(entry, f"{path}/")


def _sum(file: Traversable) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
    except OSError:
        return ""


def _shown(path: str) -> str:
    """Write a path on one line, with any characters in its name."""
    return path if path.isprintable() else ascii(path)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {__package__}" if __package__ else None,
        description="Say whether this package is as it was shipped, and which version it is.",
    )
    parser.add_argument("command", choices=("verify", "version"))
    command = parser.parse_args(arguments).command
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    root = files(__package__) if __package__ else Path(__file__).parent
    try:
        manifest = read_manifest(root)
    except ManifestError as problem:
        print(f"{problem}: {MANIFEST}")
        return 1
    return _verify(root, manifest) if command == "verify" else _version(manifest)


def _verify(root: Traversable, manifest: Manifest) -> int:
    found = departures(root, manifest)
    print(
        "\n".join(found)
        or f"all {len(manifest.sums)} files are as shipped: {_shown(manifest.package)}"
    )
    return 1 if found else 0


def _version(manifest: Manifest) -> int:
    print(f"package: {_shown(manifest.package)}")
    print(
        f"contract: {_shown(manifest.title)} {_shown(manifest.version)}, sha256 {manifest.digest}"
    )
    print(f"generator: {manifest.generator}")
    if manifest.source:
        print(f"source: {_shown(manifest.source)}")
    print(f"manifest: sha256 {manifest.sha256}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
