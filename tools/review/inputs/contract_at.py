"""
The two contracts, from a file, from standard input, or from any commit.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from attrs import evolve, frozen

from codegen.problems import ContractError
from codegen.source.contract import Contract, read
from tools.cli import ROOT
from tools.review.inputs.canonical_document import CanonicalDocument, canonical_document
from tools.review.inputs.flatten import Flattener, TooLargeError

STDIN: Final = "-"
_OTHER_REPOSITORY: Final = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""Variables with which git, when it calls a hook, names a repository that may not be the contract's."""


class NoContractError(Exception):
    """The base is neither a commit nor a file."""


@frozen
class Side:
    """One of the two contracts, read, checked and in canonical form."""

    label: str
    """A path, with the commit's name when it isn't in the working tree."""
    contract: Contract
    canonical: CanonicalDocument
    flattener: Flattener
    content: bytes

    def line(self, pointer: tuple[str | int, ...]) -> int:
        """Return the line of the place, or of what it stands in."""
        return self.contract.tree.position(pointer)[0]


def from_file(path: Path, label: str | None = None) -> Side:
    """Read a contract; raises ContractError with all that is wrong with it."""
    return _side(path, label or shown(path))


def from_base(base: str, spec: Path) -> Side:
    """
    Read the contract at a commit of the repository that the spec is in, in a file, or on standard input (`-`).

    A commit goes first if the name is both.

    Raises:
        NoContractError: it is neither, or the commit has no such file.
    """
    if base == STDIN:
        content = sys.stdin.buffer.read()
        suffix = ".json" if content.lstrip()[:1] == b"{" else ".yaml"
        return _from_bytes(content, suffix, "standard input")
    folder = spec.resolve().parent
    commit = _commit(base, folder)
    if commit is None:
        if Path(base).is_file():
            return from_file(Path(base))
        raise NoContractError(_no_such_base(base, folder))
    path = shown(spec)
    top = _top(folder)
    inside = spec.resolve().relative_to(top).as_posix() if top is not None else path
    # The blob itself: no filter of the repository, which a commit could name, is run over it.
    content = _git(folder, "cat-file", "blob", f"{commit}:{inside}")
    if content is None:
        raise NoContractError(f"there is no {inside} at {base!r}")
    return _from_bytes(content, spec.suffix, f"{base}:{inside}")


def _from_bytes(content: bytes, suffix: str, label: str) -> Side:
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        copy = Path(folder) / f"contract{suffix}"
        copy.write_bytes(content)
        return _side(copy, label)


def _no_such_base(base: str, folder: Path) -> str:
    """Return the message, with what the caller may have meant."""
    said = f"{base!r} is neither a commit nor a file"
    if _commit(f"origin/{base}", folder) is not None:
        return f"{said}, but origin/{base} is a commit: make review BASE=origin/{base}"
    if _top(folder) is None:
        return f"{said}; {folder} is in no git repository, so name a file: make review BASE=FILE"
    return said


def _side(path: Path, label: str) -> Side:
    try:
        contract = evolve(read(path), file=label)
    except ContractError as error:
        raise ContractError(evolve(problem, file=label) for problem in error.problems) from None
    try:
        canonical = canonical_document(contract.document)
    except TooLargeError as problem:
        raise NoContractError(f"{label} can't be compared: {problem}") from None
    flattener = Flattener(contract.document)
    return Side(label, contract, canonical, flattener, path.read_bytes())


def shown(path: Path) -> str:
    """Return a path as people on the project write it: below the root of its repository."""
    full = path.resolve()
    if full.is_relative_to(ROOT):
        return full.relative_to(ROOT).as_posix()
    top = _top(full.parent)
    return str(path) if top is None else full.relative_to(top).as_posix()


def _top(folder: Path) -> Path | None:
    """Return the root of the repository that a folder is in."""
    found = _git(folder, "rev-parse", "--show-toplevel")
    top = None if found is None else Path(os.fsdecode(found).removesuffix("\n"))
    return top if top is not None and folder.is_relative_to(top) else None


def _commit(name: str, folder: Path) -> str | None:
    found = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"
    )
    return None if found is None else found.decode().strip()


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Return what git writes; None if it fails, or if there is no git."""
    environment = {k: v for k, v in os.environ.items() if k not in _OTHER_REPOSITORY}
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
