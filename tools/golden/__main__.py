"""
Record the golden fixtures again, whole folders at a time, and show what changed.

Files written by hand stay. A folder whose call fails is named and left as it was, and the exit
status is 1.

With `--new`, write the cases of an operation, with a call from the contract's examples, and record them.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from codegen.problems import ContractError
from codegen.source.contract import read
from tests.golden import replay, spec_cases
from tests.golden.difference import diff
from tools.cli import (
    REFUSED,
    ROOT,
    accept_any_letter,
    make_parser,
    print_contract_error,
    print_problem,
)
from tools.golden.facts import facts
from tools.golden.new_cases import UnknownOperationError, call_of, files_of


class Recording(NamedTuple):
    """
    A folder of fixtures as it must be.
    """

    folder: Path
    files: dict[str, bytes]
    """The recorded files, by path inside the folder; the rest is written by hand."""
    orphans: list[Path]
    """Recorded files that no run makes any more."""


class Failure(NamedTuple):
    """
    A folder that can't be recorded.
    """

    folder: Path
    reason: str


def wire(root: Path = replay.WIRE) -> Iterator[Recording | Failure]:
    """
    Run every case of the wire.
    """
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        try:
            yield record_case(folder)
        except Exception as problem:  # call.py may raise anything
            yield Failure(folder, f"{type(problem).__name__}: {problem}")


def record_case(folder: Path) -> Recording:
    """
    Run one case as sync and as async, which must come to the same.
    """
    files: dict[str, bytes] = {}
    if (folder / "call.py").exists() or any(folder.glob("response*.http")):
        case = replay.load(folder)
        files, others = (replay.record(case, mode) for mode in replay.MODES)
        if files != others:
            names = [name for name in files if files[name] != others.get(name)]
            raise replay.UnexpectedError(f"sync and async differ in {', '.join(names)}")
    recorded = [path for path in folder.iterdir() if replay.RECORDED.fullmatch(path.name)]
    return Recording(folder, files, sorted(path for path in recorded if path.name not in files))


def small_contracts(root: Path = spec_cases.SPECS) -> Iterator[Recording | Failure]:
    """
    Generate the package of every small contract, and run its calls.
    """
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        try:
            with tempfile.TemporaryDirectory() as scratch:
                files = spec_cases.recording(folder, spec_cases.generate(folder), Path(scratch))
            found = [path for path in folder.rglob("*") if path.is_file()]
            names = {path.relative_to(folder).as_posix(): path for path in found}
            orphans = [
                path
                for name, path in sorted(names.items())
                if spec_cases.RECORDED.fullmatch(name) and name not in files
            ]
            yield Recording(folder, files, orphans)
        except Exception as problem:  # a contract may be refused, call.py may raise anything
            yield Failure(folder, f"{type(problem).__name__}: {problem}")


def contract_facts() -> Iterator[Recording | Failure]:
    """
    Write down the facts of the contract.
    """
    text = facts(read(CONTRACT).document)
    yield Recording(ROOT / "tests" / "contract", {"facts.txt": text.encode()}, [])


CONTRACT = ROOT / "openapi.yaml"

Kind = Callable[[], Iterator[Recording | Failure]]

#: Each kind of fixture.
KINDS: list[Kind] = [contract_facts, wire, small_contracts]


def new(operation: str, root: Path = replay.WIRE) -> Iterator[Recording | Failure]:
    """
    Write the cases of an operation that aren't there yet, and record them.

    Raises:
        UnknownOperationError: the contract has no such operation.
    """
    contract = read(CONTRACT)
    for name, files in files_of(contract, call_of(contract, operation)).items():
        folder = root / name
        if not folder.exists():
            folder.mkdir()
            for file, content in files.items():
                (folder / file).write_bytes(content)
            try:
                yield record_case(folder)
            except Exception as problem:  # an example may not be what the package takes
                yield Failure(folder, f"{type(problem).__name__}: {problem}")


def command_line(arguments: list[str] | None = None) -> int:
    """
    Run the command line and return its exit status.
    """
    options = parser().parse_args(arguments)
    added: list[Kind] = [contract_facts, *(partial(new, name) for name in options.new)]
    try:
        return main(added if options.new else KINDS)
    except ContractError as error:
        print_contract_error(error)
    except UnknownOperationError as error:
        print_problem("golden", error)
    return REFUSED


def parser() -> argparse.ArgumentParser:
    """
    Make the parser of the command line.
    """
    made = make_parser("golden", __doc__)
    made.add_argument(
        "--new", nargs="+", metavar="OPERATION", default=[], help="operationIds without goldens"
    )
    return made


def main(kinds: list[Kind]) -> int:
    """
    Record every folder of `kinds`.
    """
    changed = failed = folders = 0
    for result in (result for kind in kinds for result in kind()):
        folders += 1
        if isinstance(result, Failure):
            failed += 1
            print(f"golden: {shown(result.folder)}: {result.reason}", file=sys.stderr)
        else:
            changed += publish(result)
    print(f"golden: {folders} folders, {changed} changed, {failed} failed")
    return 1 if failed else 0


def publish(recording: Recording) -> bool:
    """
    Write what differs, remove the orphans, print both as a diff; tell whether there was anything.
    """
    paths = {recording.folder / name: content for name, content in recording.files.items()}
    changes: dict[Path, bytes | None] = {
        path: content
        for path, content in paths.items()
        if not path.exists() or path.read_bytes() != content
    }
    changes.update(dict.fromkeys(recording.orphans))
    for path, content in changes.items():
        before = path.read_bytes() if path.exists() else None
        print("\n".join(diff(shown(path), before, content)))
        if content is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    if not any(recording.folder.iterdir()):
        recording.folder.rmdir()
    return bool(changes)


def shown(path: Path) -> str:
    """
    Return a path as people on the project write it.
    """
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


if __name__ == "__main__":
    accept_any_letter()
    sys.exit(command_line())
