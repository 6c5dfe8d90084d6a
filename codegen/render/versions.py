"""
The version of a package: the contract's version, a number that grows, and the start of a digest of its files.

The record beside a package holds the last version and its digest. The same files keep their version; any others
get a newer one. Two packages made from one record in two places share the number and differ in the digest.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from packaging.version import InvalidVersion, Version

from codegen.problems import DefectError

HEADER: Final = """\
# Made by generate.py, which takes the next version from the last one: commit this file with the package.
# A line holds a version of the package and the SHA-256 of its files. Where a merge leaves two lines, keep both.
"""
_LINE: Final = re.compile(r"^(\S+) ([0-9a-f]{64})$", re.MULTILINE)
_LONGEST: Final = 40
_DIGITS: Final = 12


class Recorded(NamedTuple):
    """The version that a package had last."""

    version: Version
    digest: str


class Build(NamedTuple):
    """The facts about a package that are not in its contract."""

    last: Recorded | None = None
    source: str = ""
    """Project and commit of a release, as pip writes them: `git+https://host/project@commit`."""
    sbom: bool = False
    """True if the package holds a bill of materials."""
    distribution: str = ""
    """The name under which it is installed; else that of the package, with hyphens."""
    settings: Mapping[str, Any] = {}
    """The settings that decide its bytes, for the manifest."""

    def installed_as(self, name: str) -> str:
        """Return the name under which the package called `name` is installed."""
        return self.distribution or name.replace("_", "-")


FIRST: Final = Build()
"""The first build of a package under its own name."""


def record_name(name: str) -> str:
    """Return the name of the record of the package called `name`; it lies beside the package."""
    return f"{name}.version.txt"


def parse_record(text: str) -> Recorded | None:
    """Return the highest version of a record, or `None` if no line holds one."""
    found: list[Recorded] = []
    for version, digest in _LINE.findall(text):
        try:
            found.append(Recorded(Version(version), digest))
        except InvalidVersion:
            continue
    return max(found, default=None)


def render_record(version: str, digest: str) -> str:
    """Return the text of a record."""
    return f"{HEADER}{version} {digest}\n"


def digest_of(files: Mapping[str, str]) -> str:
    """Return the SHA-256 of files, which hold no version of the package yet."""
    found = hashlib.sha256()
    for path, text in sorted(files.items()):
        for part in (path.encode(), text.encode()):
            found.update(b"%d:%b" % (len(part), part))
    return found.hexdigest()


def next_version(contract_version: str, digest: str, last: Recorded | None) -> str:
    """
    Return the version of the package whose files have a digest; `last` is the recorded one.

    It is newer than the last one under every contract: where `info.version` did not grow, the number does.
    """
    if last is not None and last.digest == digest:
        return str(last.version)
    base = _base(contract_version)
    label = f"+sha{digest[:_DIGITS]}"
    if last is None or base > _without_post(last.version):
        return f"{base}{label}"
    return f"{_without_post(last.version)}.post{(last.version.post or 0) + 1}{label}"


def _base(contract_version: str) -> Version:
    """Return the contract's version as PEP 440 has it; of another text, its numbers."""
    text = contract_version[:_LONGEST]
    try:
        return _without_post(Version(text))
    except InvalidVersion:
        return Version(".".join(re.findall("[0-9]+", text)) or "0")


def _without_post(version: Version) -> Version:
    """Return a version with epoch, release and pre-release only, behind which a number can stand."""
    return Version(version.base_version + "".join(map(str, version.pre or ())))


def fill_in(files: Mapping[str, str], places: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """
    Return the files with a value in the line that has `""`; `places` are values by file and start of the line.

    Raises:
        DefectError: a template has no such line.
    """
    filled = dict(files)
    for path, values in places.items():
        for start, value in values.items():
            line = re.compile(rf'^{re.escape(start)} = ""$', re.MULTILINE)
            filled[path], count = line.subn(f'{start} = "{value}"', filled[path])
            if count != 1:
                raise DefectError(f"{path} has {count} lines for {start}")
    return filled
