"""
The generated packages of the two contracts, and the changes of their public API.

What can't be generated of one contract is left out of both: its absence is no change for anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from codegen.model import package as ir
from codegen.openapi.grammar import METHODS, walk
from codegen.openapi.references import BadPointerError, find, steps_of
from codegen.partial import without_refused
from codegen.pipeline import files_of, package_of
from codegen.problems import ContractError, DefectError, Pointer, Problem, errors
from codegen.render.package import TooLargeError, copy_files, render_files
from codegen.source.contract import Contract
from tools.public_api import ApiChange, Name, compare_apis, package_files, read_api
from tools.review.package.places import Places

NAME: Final = "affinda_resumes"
Call = tuple[str, str]
"""Path and method of an operation."""


@frozen
class Written:
    """The packages of two contracts, in the folders that were given."""

    problems: dict[str, list[str]]
    """Why something can't be generated, by the side's name."""
    left_out: list[str]
    """The operations that both packages lack."""
    places: tuple[Places, ...]
    """The places that the names of each package come from; if there are two packages at all."""


def write_package(contract: Contract, folder: Path) -> list[str]:
    """Generate the package into a folder of its own; return the problems that prevent it."""
    try:
        files = files_of(contract, NAME)
    except ContractError as error:
        return [f"{problem.code}: {problem.message}" for problem in error.problems]
    except DefectError as error:
        return [f"generator-defect: {error}"]
    _write(files, folder)
    return []


def write_packages(sides: Iterable[tuple[str, Contract, bool, Path]]) -> Written:
    """
    Generate the packages of two contracts, each into a folder of its own.

    Of each contract the flag tells whether it breaks no rule of OpenAPI.

    Operations that one of them has and that can't be generated there are in neither package.
    """
    contracts = list(sides)
    problems: dict[str, list[str]] = {}
    gone: set[Call] = set()
    packages: list[ir.Package] = []
    for label, contract, is_valid, folder in contracts:
        package, found, calls = _generate(contract, folder, set(), is_valid=is_valid)
        packages += [package] if package is not None else []
        gone |= calls
        if found:
            problems[label] = [f"{one.code}: {one.message}" for one in found]
    if len(packages) < len(contracts):
        return Written(problems, [], ())
    if gone:
        for _, contract, is_valid, folder in contracts:
            _generate(contract, folder, gone, is_valid=is_valid)
    places = [
        Places(package, contract.document)
        for package, (_, contract, _, _) in zip(packages, contracts, strict=True)
    ]
    return Written(problems, sorted(f"{m.upper()} {path}" for path, m in gone), tuple(places))


def _generate(
    contract: Contract, folder: Path, gone: set[Call], *, is_valid: bool
) -> tuple[ir.Package | None, list[Problem], set[Call]]:
    """
    Write what can be generated without some operations.

    Return it, the problems, and the operations that they are in.
    """
    document = _without(contract.document, gone)
    contract = evolve(contract, document=document)
    try:
        if is_valid:
            try:
                package = package_of(contract)
                _write(_unformatted(package), folder)
                return package, [], set()
            except ContractError:
                pass  # some of it can be generated
        rest = without_refused(contract)
        _write(_unformatted(rest.package), folder)
    except ContractError as error:
        return None, errors(error.problems), set()
    except TooLargeError:
        message = "its package would be too large"
        return None, [contract.problem((), "package-too-large", message)], set()
    return rest.package, rest.left_out, set(_calls(document, rest.left_out))


def _unformatted(package: ir.Package) -> dict[str, str]:
    """Return the files of a package as they are before they are laid out: nobody reads them."""
    return copy_files(NAME) | render_files(package, NAME)


def _write(files: dict[str, str], folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _without(document: dict[str, Any], gone: set[Call]) -> dict[str, Any]:
    """Return the document without some operations."""
    paths = document.get("paths")
    if not gone or not isinstance(paths, dict):
        return document
    return {
        **document,
        "paths": {
            path: {key: value for key, value in item.items() if (path, key) not in gone}
            if isinstance(item, dict)
            else item
            for path, item in paths.items()
        },
    }


def _calls(document: dict[str, Any], problems: list[Problem]) -> Iterator[Call]:
    """Yield the operations that a part that was left out is in, or is needed by."""
    places = [one.pointer for one in problems if one.pointer]
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS if isinstance(item, dict) else ():
            if method in item:
                here: Pointer = ("paths", path, method)
                reached = [here, ("paths", path, "parameters"), *_reached(document, item[method])]
                if any(_is_in(place, reached) or place == here[:2] for place in places):
                    yield path, method


def _is_in(place: Pointer, holders: list[Pointer]) -> bool:
    return any(place[: len(holder)] == holder for holder in holders)


def _reached(document: dict[str, Any], operation: Any) -> list[Pointer]:
    """Return the places that the references of an operation lead to."""
    found: dict[Pointer, None] = {}
    todo = list(targets(document, operation, "operation"))
    for place, kind, value in todo:  # grows on the way
        if place not in found:
            found[place] = None
            todo += targets(document, value, kind)
    return list(found)


def targets(document: dict[str, Any], node: Any, kind: str) -> Iterator[tuple[Pointer, str, Any]]:
    """Yield place, kind and value of what each reference in a node leads to, if anything is there."""
    for at in walk(node, kind):
        reference = at.node.get("$ref")
        try:
            found = find(document, steps_of(reference)) if isinstance(reference, str) else None
        except BadPointerError:
            continue
        if found is not None:
            place, value = found
            yield place, at.kind, value


def compare_packages(base: Path, revision: Path) -> list[ApiChange]:
    """Return the changes for those who use the packages in the two folders."""
    old, new = (package_files(folder / NAME) for folder in (base, revision))
    same = {path for path in old if old[path] == new.get(path)}
    # A module that is the same changes no name; what its classes are derived from may count elsewhere.
    classes = {
        found[1].decode(): Name("model", found[2].decode())
        for path in same
        for found in _CLASS.finditer(old[path])
        if path.startswith("models/")
    }
    before, after = (
        {**classes, **read_api({path: text for path, text in one.items() if path not in same})}
        for one in (old, new)
    )
    return [change for change in compare_apis(before, after) if change.what != "request"]


_CLASS: Final = re.compile(rb"^class (\w+)\(([\w, ]*)\):", re.MULTILINE)
