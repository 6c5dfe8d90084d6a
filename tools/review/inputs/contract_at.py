"""
The two contracts: from a file, from standard input, or from a commit of the repository that the contract is in.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Final
from urllib.parse import unquote

from attrs import evolve, field, frozen

from codegen.problems import ContractError, Pointer, Problem
from codegen.source.contract import Contract, check, parse, read_tree
from tools.cli import ROOT
from tools.review.inputs.canonical_document import CanonicalDocument, canonical_document
from tools.review.inputs.flatten import Flattener, TooLargeError
from tools.review.inputs.readable import readable

Load = Callable[[str], bytes | None]
"""Return the bytes of the file at a path, which is relative to the contract's folder."""


STDIN: Final = "-"
_OTHER_REPOSITORY: Final = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""Variables with which git, when it calls a hook, names a repository that may not be the contract's."""


class NoContractError(Exception):
    """The base is neither a commit nor a file."""


@frozen
class Side:
    """One of the two contracts, read and in canonical form."""

    label: str
    """A path, with the commit's name when it isn't in the working tree."""
    contract: Contract
    """The document as it was read; it may break rules of OpenAPI."""
    canonical: CanonicalDocument
    flattener: Flattener
    problems: tuple[Problem, ...]
    """Errors and warnings: what is invalid."""
    texts: dict[str, bytes]
    """The files of the contract, by name; the contract itself first."""
    left_out: tuple[Pointer, ...]
    """The places that could not be read, and are compared as texts only."""
    names: dict[str, str] = field(factory=dict[str, str])
    """The names of other files, as people on the project write them, by path."""

    @property
    def version(self) -> str:
        """The `info.version`, or an empty text."""
        info = self.contract.document.get("info")
        return str(info.get("version", "")) if isinstance(info, dict) else ""

    def position(self, pointer: Pointer) -> tuple[str, int, int]:
        """Return file, line and column of the place, or of what it stands in."""
        file, line, column = self.contract.position(pointer)
        return self.names.get(file, file), max(1, line), max(1, column)

    def place(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of the place, or of what it stands in."""
        return self.position(pointer)[:2]


def from_file(path: Path, label: str | None = None) -> Side:
    """Read a contract; raises ContractError if it can't be read at all."""
    return _side(path, label or shown(path))


def from_base(base: str, spec: Path) -> Side:
    """
    Read the contract at a commit of the repository that the spec is in, in a file, or on standard input (`-`).

    A commit goes first if the name is both.

    Raises:
        NoContractError: it is none of them, or the commit has no such file.
    """
    folder = spec.resolve().parent
    if base == STDIN:
        content = sys.stdin.buffer.read()
        suffix = ".json" if content.lstrip()[:1] == b"{" else ".yaml"
        return _from_copy(content, f"contract{suffix}", "standard input", _beside(folder))
    commit = _commit(base, folder)
    if commit is None:
        if Path(base).is_file():
            return from_file(Path(base))
        raise NoContractError(_no_such_base(base, folder))
    top = _top(folder)
    prefix = folder.relative_to(top).as_posix() + "/" if top is not None and folder != top else ""
    load = _at_commit(folder, commit, prefix)
    content_ = load(spec.name)
    if content_ is None:
        raise NoContractError(f"there is no {prefix}{spec.name} at {base!r}")
    return _from_copy(content_, spec.name, f"{base}:{prefix}{spec.name}", load)


def _at_commit(folder: Path, commit: str, prefix: str) -> Load:
    # The blob itself: no filter of the repository, which a commit could name, is run over it.
    return lambda path: _git(folder, "cat-file", "blob", f"{commit}:{prefix}{path}")


def _beside(folder: Path) -> Load:
    def load(path: str) -> bytes | None:
        real = (folder / path).resolve()
        return real.read_bytes() if real.is_relative_to(folder) and real.is_file() else None

    return load


def _from_copy(content: bytes, file: str, label: str, load: Load) -> Side:
    """Read a contract that is no file, with the files that it refers to, by way of copies of them."""
    with tempfile.TemporaryDirectory(prefix="review-") as name:
        folder = Path(name)
        main = PurePosixPath(file)
        todo = [(main, content)]
        known = {str(main)}
        for path, text in todo:  # grows on the way
            copy = folder / path
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(text)
            for other in _other_files(copy, path):
                if str(other) not in known:
                    known.add(str(other))
                    found = load(str(other))
                    todo += [(other, found)] if found is not None else []
        return _side(folder / main, label, folder)


def _other_files(copy: Path, path: PurePosixPath) -> Iterator[PurePosixPath]:
    """Yield the paths of the files below the contract's folder that a file refers to."""
    try:
        document = read_tree(copy).value
    except ContractError:
        return  # said when the contract is read
    for reference in _references(document):
        file = reference.partition("#")[0]
        if not file or "://" in file or file.startswith(("/", "\\")):
            continue
        other = PurePosixPath(os.path.normpath(path.parent / unquote(file)))
        if ".." not in other.parts:
            yield other


def _references(value: Any) -> Iterator[str]:
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            mapping = value.get("mapping")
            if isinstance(mapping, dict):
                yield from (one for one in mapping.values() if isinstance(one, str) and "/" in one)
            todo += value.values()
        elif isinstance(value, list):
            todo += value


def _side(path: Path, label: str, copies: Path | None = None) -> Side:
    """Read a contract; `copies` is the folder in which the files are copies."""
    try:
        contract = evolve(parse(path), file=label)
        problems = [*contract.warnings, *check(contract)]
    except ContractError as error:
        raise ContractError(
            evolve(one, file=_named(one.file, path, label, copies)) for one in error.problems
        ) from None
    names = {file: _named(file, path, label, copies) for file in (str(path), *contract.trees)}
    document, left_out = readable(contract.document)
    try:
        canonical = canonical_document(document)
    except TooLargeError as problem:
        raise NoContractError(f"{label} can't be compared: {problem}") from None
    return Side(
        label,
        contract,
        canonical,
        Flattener(document),
        tuple(evolve(one, file=names.get(one.file, one.file)) for one in problems),
        {name: Path(file).read_bytes() for file, name in names.items()},
        tuple(left_out),
        names,
    )


def _named(file: str, path: Path, label: str, copies: Path | None) -> str:
    """Return the name of a file of the contract, as people on the project write it."""
    if file == str(path):
        return label
    if copies is None:
        return shown(Path(file))
    inner = Path(os.path.relpath(file, copies)).as_posix()
    holder = label.rpartition("/")
    begin = f"{holder[0]}/" if holder[1] else label.partition(":")[0] + ":"
    return f"{begin}{inner}"


def _no_such_base(base: str, folder: Path) -> str:
    """Return the message, with what the caller may have meant."""
    said = f"{base!r} is neither a commit nor a file"
    if _commit(f"origin/{base}", folder) is not None:
        return f"{said}, but origin/{base} is a commit: BASE=origin/{base}"
    if _top(folder) is None:
        return f"{said}; {folder} is in no git repository, so name a file: BASE=FILE"
    return said


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
