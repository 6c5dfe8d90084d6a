"""
The two contracts, from a file or from any commit.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from attrs import evolve, frozen

from codegen.problems import ContractError
from codegen.source.contract import Contract, read
from tools.cli import ROOT
from tools.review.inputs.canonical_document import CanonicalDocument, canonical_document
from tools.review.inputs.flatten import Flattener, TooLargeError


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
    Read the contract at a commit or in a file; a commit goes first if the name is both.

    Raises:
        NoSuchSideError: it is neither, or the commit has no such file.
    """
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if commit is None:
        if Path(base).is_file():
            return from_file(Path(base))
        raise NoContractError(f"{base!r} is neither a commit nor a file")
    path = shown(spec.resolve())
    # The blob itself: no filter of the repository, which a commit could name, is run over it.
    content = _git("cat-file", "blob", f"{commit.decode().strip()}:{path}")
    if content is None:
        raise NoContractError(f"there is no {path} at {base!r}")
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        copy = Path(folder) / f"contract{spec.suffix}"
        copy.write_bytes(content)
        return _side(copy, f"{base}:{path}")


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
    """Return a path as people on the project write it."""
    full = path.resolve()
    return full.relative_to(ROOT).as_posix() if full.is_relative_to(ROOT) else str(path)


def _git(*arguments: str) -> bytes | None:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True)
    return done.stdout if done.returncode == 0 else None
