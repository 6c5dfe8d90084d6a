"""
Copy the generated package into another repository, or bring a copy there up to date.

DEST is the folder that is to hold the package, such as ../app/src/app/_vendor. If it isn't there yet, it
is made, with an empty __init__.py; the folder around it must exist. A copy is replaced whole, in one
step; one with local edits is left alone unless --force is given.

Exit status: 0 fine, 1 the copy has local edits and was left alone, 2 usage, 3 refused.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Mapping
from pathlib import Path

from affinda_resumes.__main__ import (
    MANIFEST,
    Manifest,
    ManifestError,
    departures,
    read_manifest,
)
from codegen.output.folders import snapshot
from codegen.output.lock import BusyError, locked
from codegen.output.publish import publish
from codegen.problems import ContractError, render
from tools.vendor_changes import changes, summary
from tools.vendor_place import Place, RefusedError, check_name, find_place, make_folder

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "generated" / "affinda_resumes"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    problem = "DEST is empty" if not options.dest else check_name(options.name)
    if problem is not None:
        parser.error(problem)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a file's name may hold what a terminal has not
            stream.reconfigure(errors="backslashreplace")
    try:
        return vendor(Path(options.dest), options.name, force=options.force)
    except RefusedError as refusal:
        print(f"vendor: {refusal}", file=sys.stderr)
    except ContractError as refusal:
        print(render(refusal.problems), file=sys.stderr)
    except BusyError:
        print(f"vendor: another run has been writing {SHIPPED} for a minute", file=sys.stderr)
    except OSError as error:
        print(f"vendor: {error.filename}: {error.strerror}", file=sys.stderr)
    return 3


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vendor.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("dest", metavar="DEST", help="the folder that is to hold the package")
    parser.add_argument("--name", default=SHIPPED.name, help="what to call the package there")
    parser.add_argument("--force", action="store_true", help="replace a copy with local edits")
    return parser


def vendor(dest: Path, name: str, *, force: bool = False) -> int:
    """
    Make `dest/name` a copy of the package, print what changes, and return the exit status.

    Raises:
        RefusedError: the package can't go there, or isn't as it was made.
    """
    manifest, files = read_shipped()
    place = find_place(dest, name, ROOT)
    old = read_copy(place.target)
    if old == files:
        print(f"{place.target}: nothing to change, contract {manifest.version}")
        return 0
    edits = edits_of(place.target) if old else []
    if edits and not force:
        print(f"vendor: {place.target} is not as it was shipped:", file=sys.stderr)
        print("".join(f"  {edit}\n" for edit in edits), end="", file=sys.stderr)
        print("vendor: left alone; FORCE=1 (--force) replaces it", file=sys.stderr)
        return 1
    print(f"{place.target}: {describe(old, files, place, manifest)}")
    for edit in edits:
        print(f"  lost, {edit}")
    make_folder(place)
    texts = {path: content.decode("utf-8") for path, content in files.items()}
    publish(texts, place.target, marker=place.marker)
    return 0


def read_shipped() -> tuple[Manifest, dict[str, bytes]]:
    """
    Read the package to copy.

    Raises:
        RefusedError: it is not as the generator made it.
    """
    with locked(SHIPPED.parent):
        found = edits_of(SHIPPED)
        if found:
            raise RefusedError(f"{SHIPPED} is not as it was made ({found[0]}): `make generate`")
        return read_manifest(SHIPPED), read_copy(SHIPPED)


def read_copy(folder: Path) -> dict[str, bytes]:
    """Read the files in a folder; what is no file reads as what it is."""
    if not folder.is_dir():
        return {}
    return {
        path: found.kind.encode() if found.content is None else found.content
        for path, found in snapshot(folder).items()
    }


def edits_of(folder: Path) -> list[str]:
    """List what is not as it was shipped; without a manifest nobody can tell more than that."""
    try:
        return departures(folder, read_manifest(folder))
    except ManifestError as problem:
        return [f"{problem}: {MANIFEST}"]


def describe(
    old: Mapping[str, bytes], new: Mapping[str, bytes], place: Place, manifest: Manifest
) -> str:
    """Say in words what changes, over several lines."""
    if not old:
        return f"new, contract {manifest.version}, {summary(new)}"
    try:
        before = read_manifest(place.target)
    except ManifestError:
        before = manifest
    contract, generator = before.version, before.generator
    if contract != manifest.version:
        contract += f" -> {manifest.version}"
    elif before.digest != manifest.digest:
        contract += ", its text changed"
    if generator != manifest.generator:
        generator += f" -> {manifest.generator}"
    return "\n  ".join([f"contract {contract}, generator {generator}", *changes(old, new)])


if __name__ == "__main__":
    sys.exit(main())
