"""
Reading a contract: bytes to plain JSON values that are known to be an OpenAPI document.

Whatever is wrong is a problem with a position; nothing ends in a traceback. The stages run one
after the other: each relies on what the one before has checked, and reports all that it finds.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from attrs import evolve, field, frozen

from codegen.openapi.bundle import bundle
from codegen.openapi.newer import newer
from codegen.openapi.references import check_references
from codegen.openapi.repairs import repair, repair_components, repair_paths, slash_warnings
from codegen.openapi.shape_rules import check_openapi
from codegen.problems import ContractError, Pointer, Problem, errors
from codegen.source.files import Files
from codegen.source.json_reader import read_json
from codegen.source.tree import Builder, Tree, pack
from codegen.source.yaml_reader import read_yaml
from codegen.text import shown

MAX_BYTES: Final = 32 * 1024 * 1024
_NEWER: Final = re.compile(r"3\.2(?:\.(?:0|[1-9][0-9]{0,4}))?(?:-[0-9A-Za-z.-]{1,40})?")
_SUPPORTED: Final = re.compile(r"3\.[01]\.(?:0|[1-9][0-9]{0,4})(?:-[0-9A-Za-z.-]{1,40})?")


@frozen
class Contract:
    """A contract that was read and checked."""

    file: str
    """The name in messages: the path as the user gave it."""
    document: dict[str, Any]
    """The OpenAPI document as plain JSON values."""
    digest: str
    """SHA-256 of the file's bytes, each CRLF read as LF, in hexadecimal."""
    tree: Tree
    warnings: tuple[Problem, ...] = ()
    """Faults that change nothing that is sent or read."""
    lists: Mapping[Pointer, Sequence[int]] = field(factory=dict[Pointer, Sequence[int]])
    """For each list of which something was left out, the places in the file of what is left."""

    moved: Mapping[Pointer, tuple[str, Pointer]] = field(factory=dict[Pointer, tuple[str, Pointer]])
    """For each object that a reference brought to its place, its file (empty: the contract) and place in it."""
    trees: Mapping[str, Tree] = field(factory=dict[str, Tree])
    """The other files, by path."""

    def problem(self, pointer: Pointer, code: str, message: str, fix: str | None = None) -> Problem:
        """Return a problem at the pointer, or at its nearest ancestor that is in the file."""
        file, line, column = self.position(pointer)
        return Problem(code, message, fix, line, column, file, pointer)

    def position(self, pointer: Pointer) -> tuple[str, int, int]:
        """Return file, line and column of the pointer, or of its nearest ancestor that is in a file."""
        place = self._in_file(pointer)
        file, tree = "", self.tree
        for length in range(len(place), 0, -1):
            if place[:length] in self.moved:
                file, begin = self.moved[place[:length]]
                place = (*begin, *place[length:])
                tree = self.trees.get(file, tree)
                break
        return (file or self.file, *tree.position(place))

    def _in_file(self, pointer: Pointer) -> Pointer:
        """Return the place in the file of a place in the document."""
        found = list(pointer)
        for length, step in enumerate(pointer):
            places = self.lists.get(pointer[:length])
            if places is not None and isinstance(step, int) and step < len(places):
                found[length] = places[step]
        return tuple(found)


def read(path: Path) -> Contract:
    """Read the contract at the path; raises ContractError with all that is wrong with it."""
    contract = parse(path)
    found = check(contract)
    if errors(found):
        raise ContractError([*contract.warnings, *found])
    return evolve(contract, warnings=(*contract.warnings, *found))


def check(contract: Contract) -> list[Problem]:
    """Return errors and warnings of a contract that was parsed: what breaks the rules of OpenAPI."""
    problems = check_references(contract.document, contract.problem)
    if errors(problems):
        return problems
    return [*problems, *check_openapi(contract.document, contract.problem)]


def parse(path: Path, root: Path | None = None) -> Contract:
    """
    Read the contract at the path with the files that it refers to, and repair the faults that many have.

    These files have to be below `root`, which is the contract's folder if it isn't given.

    Raises:
        ContractError: the file holds no document of a version that is known.
    """
    file = str(path)
    content = _content(path, file)
    text = _text(content, file)
    tree, builder = _parse(text, file)
    digest = hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
    if tree.value is None:
        _refuse(file, "empty-file", "the file holds no document", "write the contract there")
    if not isinstance(tree.value, dict):
        message = "the top level of the document is no mapping"
        builder.fail(
            pack(*tree.position(())), "not-a-mapping", message, "begin with `openapi: 3.1.0`"
        )
    if errors(builder.problems):
        raise ContractError(builder.problems)
    contract = Contract(file, tree.value, digest, tree)
    if problems := _check_version(contract):
        raise ContractError(problems)
    early = repair_components(contract.document, contract.problem)
    slashed = repair_paths(contract.document)
    files = Files(path, path.parent if root is None else root, tree, read_tree)
    moved = slashed | bundle(contract.document, files.load)
    others = {name: found for name, found in files.trees.items() if name}
    contract = evolve(contract, moved=moved, trees=others, digest=_digest(digest, others))
    told = [problem for one in files.trees.values() for problem in one.warnings]
    told += [*early, *slash_warnings(slashed, contract.problem)]
    told += repair(contract.document, contract.problem)
    return evolve(contract, warnings=tuple(told))


def read_tree(path: Path) -> Tree:
    """Read another file than the contract; raises ContractError."""
    file = str(path)
    tree, builder = _parse(_text(_content(path, file), file), file)
    if errors(builder.problems):
        raise ContractError(builder.problems)
    return tree


def _digest(digest: str, others: Mapping[str, Tree]) -> str:
    """Return the digest of a contract with those of its other files."""
    if not others:
        return digest
    known = [json.dumps(tree.value, sort_keys=True) for tree in others.values()]
    return hashlib.sha256("\n".join([digest, *sorted(known)]).encode()).hexdigest()


def _content(path: Path, file: str) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            what = "a directory" if path.is_dir() else "no regular file"
            _refuse(file, "not-a-file", f"this is {what}", "name the contract's file")
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        _refuse(
            file,
            "missing-file",
            "there is no such file",
            "check the path, or write the contract there",
        )
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        _refuse(file, "unreadable-file", f"the file can't be read: {said}", "check its permissions")
    if len(content) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB"
        _refuse(file, "file-too-large", message, "split the contract")
    return content


def _text(content: bytes, file: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        message = f"the byte 0x{content[error.start]:02x} is not UTF-8"
        fix = "save the file as UTF-8"
        raise ContractError([Problem("not-utf-8", message, fix, line, column, file)]) from None
    if not text.strip():
        _refuse(file, "empty-file", "the file is empty", "write the contract there")
    return text


def _refuse(file: str, code: str, message: str, fix: str) -> NoReturn:
    raise ContractError([Problem(code, message, fix, file=file)])


def _parse(text: str, file: str) -> tuple[Tree, Builder]:
    if file.lower().endswith(".json"):
        return read_json(text, file)
    if text.lstrip()[:1] == "{":
        # JSON under another name, or a YAML flow mapping: only the reader can tell.
        try:
            return read_json(text, file)
        except ContractError as error:
            if all(problem.code != "invalid-json" for problem in error.problems):
                raise
    return read_yaml(text, file)


def _check_version(contract: Contract) -> list[Problem]:
    document = contract.document
    fix = "generate from a document that begins with `openapi: 3.1.0`"
    if "openapi" not in document and "swagger" in document:
        message = f"this is Swagger {shown(document['swagger'])}; OpenAPI 3.0 to 3.2 are supported"
        fix = "convert it to OpenAPI 3, for example with the Swagger Editor"
        return [contract.problem(("swagger",), "unsupported-version", message, fix)]
    if "openapi" not in document:
        message = "the document doesn't say which version of OpenAPI it follows"
        return [
            contract.problem((), "unsupported-version", message, "begin it with `openapi: 3.1.0`")
        ]
    version = document["openapi"]
    if version in ("3.0", "3.1"):
        # Everyone means the first release; the rules that follow want all three numbers.
        document["openapi"] = f"{version}.0"
    elif isinstance(version, str) and _NEWER.fullmatch(version):
        document["openapi"] = "3.1.1"  # `newer` looks after what is new in 3.2
        newer(document)
    elif not (isinstance(version, str) and _SUPPORTED.fullmatch(version)):
        message = f"OpenAPI {shown(version)} isn't supported; 3.0 to 3.2 are"
        return [contract.problem(("openapi",), "unsupported-version", message, fix)]
    return []
