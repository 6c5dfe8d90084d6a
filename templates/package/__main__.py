"""
Verify that every file of this package is as it was shipped, and print its version.

    python -m app._vendor.affinda_resumes verify
    python -m app._vendor.affinda_resumes version
    python -m app._vendor.affinda_resumes check IDENTIFIER

`verify` compares each file with the manifest: exit 0 when all are as shipped, 1 with a list of those that are
not. A frozen program (PyInstaller) holds no sources: only its other files are compared. Standard library only,
so it also runs by its path (`python app/_vendor/affinda_resumes verify`), where the package can't be imported.

`check` makes one call of the API, after it has asked, and says where the answer differs from the contract.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

MANIFEST = "_manifest.json"
ATTRIBUTES = ".gitattributes"  # may be missing: not everything that copies files copies this one


class Manifest(NamedTuple):
    """The manifest of the shipped package."""

    package: str
    """The package's version."""
    source: str
    """Project and commit that a release was made from, or nothing."""
    title: str
    """The contract's title."""
    version: str
    """The contract's version."""
    digest: str
    """The contract's digest: `sha256:` and hexadecimal digits."""
    generator: str
    """The generator's version."""
    sums: Mapping[str, str]
    """The digest of each file except the manifest itself, by path inside the package."""
    own: str
    """The digest of the manifest itself: comparing it with a noted value shows an edited manifest."""


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
            digest=_text(contract["digest"]),
            generator=_text(data["generator"]),
            sums={_text(path): _text(digest) for path, digest in data["files"].items()},
            own=_digest(content),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise ManifestError("edited") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def departures(root: Traversable, manifest: Manifest) -> list[str]:
    """
    List the files that are not as shipped: `edited: `, `missing: ` or `extra: `, and the path.

    Files of which only the line ends differ are counted on one line.
    """
    found = dict(_sums(root, ""))
    for path in (MANIFEST, ATTRIBUTES):
        found.pop(path, None)
    shipped = manifest.sums
    edited = [path for path in shipped if found.get(path, (shipped[path],))[0] != shipped[path]]
    converted = [path for path in edited if found[path][1] == shipped[path]]
    return [
        *(f"edited: {_shown(path)}" for path in edited if path not in converted),
        *(f"missing: {_shown(path)}" for path in shipped if path not in found),
        *(f"extra: {_shown(path)}" for path in sorted(found) if path not in shipped),
        *([f"line ends differ: {len(converted)} of {len(shipped)} files"] if converted else ()),
    ]


def _sums(folder: Traversable, prefix: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """
    Yield the path of each file in a folder, its digest, and the one with `LF` for `CRLF`; skip Python's caches.

    An unreadable file has empty ones.
    """
    for entry in folder.iterdir():
        path = prefix + entry.name
        if isinstance(entry, Path) and entry.is_symlink():
            yield path, ("", "")  # never followed: it may lead anywhere, and back
        elif not entry.is_dir():
            yield path, _sum(entry)
        elif entry.name != "__pycache__":
            yield from _sums(entry, f"{path}/")


def _sum(file: Traversable) -> tuple[str, str]:
    try:
        content = file.read_bytes() if file.is_file() else None
    except OSError:
        content = None
    if content is None:
        return "", ""
    return _digest(content), _digest(content.replace(b"\r\n", b"\n"))


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _shown(path: str) -> str:
    """Write a path on one line, with any characters in its name."""
    return path if path.isprintable() else ascii(path)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {__package__}" if __package__ else None,
        description="Say whether this package is as it was shipped, and which version it is; check the API.",
    )
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="{verify,version,check}"
    )
    commands.add_parser("verify", help="compare each file with the manifest")
    commands.add_parser("version", help="print the version of the package and of its contract")
    check = commands.add_parser("check", help="hold one answer of the API against the contract")
    check.add_argument("identifiers", nargs="+", metavar="IDENTIFIER", help="the path's parameters")
    check.add_argument("--base-url", help="another server, such as a sandbox")
    options = parser.parse_args(arguments)
    command = options.command
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    if command == "check":
        if not __package__:
            print("check: needs the package: python -m, not a path", file=sys.stderr)
            return 2
        return int(
            import_module("._check", __package__).check(options.identifiers, options.base_url)
        )
    root = files(__package__) if __package__ else Path(__file__).parent
    try:
        manifest = read_manifest(root)
    except ManifestError as problem:
        print(f"{problem}: {MANIFEST}")
        return 1
    return _verify(root, manifest) if command == "verify" else _version(manifest)


def _verify(root: Traversable, manifest: Manifest) -> int:
    said = f"files are as shipped: {_shown(manifest.package)}"
    if getattr(sys, "frozen", False):
        kept = {path: one for path, one in manifest.sums.items() if not path.endswith(".py")}
        said += f"; the {len(manifest.sums) - len(kept)} sources are not in a frozen program"
        manifest = manifest._replace(sums=kept)
    found = departures(root, manifest)
    print("\n".join(found) or f"all {len(manifest.sums)} {said}")
    return 1 if found else 0


def _version(manifest: Manifest) -> int:
    print(f"package: {_shown(manifest.package)}")
    print(f"contract: {_shown(manifest.title)} {_shown(manifest.version)}, {manifest.digest}")
    print(f"generator: {manifest.generator}")
    if manifest.source:
        print(f"source: {_shown(manifest.source)}")
    print(f"manifest: {manifest.own}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
