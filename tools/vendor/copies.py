"""
Copies of the package in other repositories: reading, comparing and replacing them.
"""

from __future__ import annotations

import functools
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
from codegen.output.lock import locked
from codegen.output.publish import publish, refuse_read_only
from codegen.pipeline import files_of
from codegen.render.sbom import NAME as SBOM
from codegen.render.versions import Build, Recorded, parse_record, record_name
from codegen.source.contract import read
from tools.cli import ROOT
from tools.vendor.api_changes import changes, summary
from tools.vendor.destination import Place, RefusedError, find_place, make_folder

SHIPPED = ROOT / "generated" / "affinda_resumes"
CONTRACT = ROOT / "openapi.yaml"
RECORD = ROOT / record_name(SHIPPED.name)


def vendor(dest: Path, name: str, *, force: bool = False) -> int:
    """
    Make `dest/name` a copy of the package, print what changes, and return the exit status.

    Raises:
        RefusedError: the package can't go there, or isn't as it was made.
        ContractError: a folder there is read-only; nothing was said or changed.
    """
    manifest, files = read_shipped()
    place = find_place(dest, name, ROOT)
    old = read_copy(place.target)
    if old == files:
        print(f"{place.target}: nothing to change, version {manifest.package}")
        return 0
    edits = edits_of(place.target) if old else []
    if edits and not force:
        shown = f" {edits[0]}" if len(edits) == 1 else "".join(f"\n  {edit}" for edit in edits)
        left_alone = "left alone; FORCE=1 (--force) replaces it"
        print(
            f"vendor: {place.target} is not as it was shipped:{shown}\nvendor: {left_alone}",
            file=sys.stderr,
        )
        return 1
    refuse_read_only(place.target)
    make_folder(place)  # a file system may refuse that, too: before anything is said
    print(f"{place.target}: {describe(old, files, place, manifest)}")
    for edit in edits:
        print(f"  lost, {edit}")
    texts = {path: content.decode("utf-8") for path, content in files.items()}
    publish(texts, place.target, marker=place.marker)
    return 0


def read_shipped() -> tuple[Manifest, dict[str, bytes]]:
    """
    Read the package to copy.

    Raises:
        RefusedError: it is not as the generator made it, or not what the contract gives now.
        ContractError: the contract can't be generated.
    """
    with locked(SHIPPED.parent):
        found = edits_of(SHIPPED)
        if found:
            raise RefusedError(f"{SHIPPED} is not as it was made ({found[0]}): `make generate`")
        files = read_copy(SHIPPED)
        manifest = read_manifest(SHIPPED)
        last = parse_record(RECORD.read_text(encoding="utf-8")) if RECORD.is_file() else None
        if files != _generated(CONTRACT.read_bytes(), last, manifest.source, sbom=SBOM in files):
            raise RefusedError(f"{SHIPPED} is not what {CONTRACT.name} gives now: `make generate`")
        return manifest, files


@functools.cache
def _generated(
    contract: bytes, last: Recorded | None, source: str, *, sbom: bool
) -> dict[str, bytes]:
    """Return the files that the contract gives, by path in the package, once for the bytes `contract` of it."""
    files = files_of(read(CONTRACT), SHIPPED.name, Build(last, source, sbom))
    inside = f"{SHIPPED.name}/"
    return {
        path.removeprefix(inside): text.encode("utf-8")
        for path, text in files.items()
        if path.startswith(inside)
    }


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
        return f"new, version {manifest.package}, contract {manifest.version}, {summary(new)}"
    try:
        before = read_manifest(place.target)
    except ManifestError:
        before = manifest
    package, contract, generator = before.package, before.version, before.generator
    if package != manifest.package:
        package += f" -> {manifest.package}"
    if contract != manifest.version:
        contract += f" -> {manifest.version}"
    elif before.digest != manifest.digest:
        contract += ", its text changed"
    if generator != manifest.generator:
        generator += f" -> {manifest.generator}"
    return "\n  ".join(
        [f"version {package}, contract {contract}, generator {generator}", *changes(old, new)]
    )
