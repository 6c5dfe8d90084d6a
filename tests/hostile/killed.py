"""
Kill `generate.py` at step after step of its work on the disk, and print what was left in the output each time.

Arguments: two contracts, and the output. A step is what Python tells
its audit hooks of changes: a file made, renamed or removed, a call of the system. Between two steps nothing on
the disk changes, so that no other moment leaves anything else. Reading the contracts, generating and importing
change nothing there: the former two are done once, the last is left out. So is most of the runtime, whose
files are written as all others are.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "generated")]

import generate  # noqa: E402 (the line above makes it importable)
from codegen.pipeline import files_of  # noqa: E402 (the same)
from codegen.source.contract import Contract, read  # noqa: E402 (the same)
from tests.vendored.killed import Killer  # noqa: E402 (the same)


def main(first: Path, second: Path, output: Path) -> None:
    """Kill at every second step until both packages were written whole, one over the other."""
    contracts = {spec: read(spec) for spec in (first, second)}
    made = {spec: fewer(files_of(contract, output.name)) for spec, contract in contracts.items()}
    run_until(0, first, output, contracts[first], made[first])
    before = digest(output)
    ended = 0
    for step in range(1, 10_000, 2):
        if ended == 2:
            break
        # The one of the two that is not there now: that run has everything to write.
        spec = second if digest(output) == before else first
        killed = run_until(step + ended, spec, output, contracts[spec], made[spec])
        ended += not killed
        sys.stdout.write(f"{'killed' if killed else 'ended'} {digest(output)}\n")


def fewer(files: dict[str, str]) -> dict[str, str]:
    """Leave out the folders of the runtime, but for one."""
    return {
        path: text for path, text in files.items() if "_runtime/" not in path or "/views/" in path
    }


def run_until(
    step: int, spec: Path, output: Path, contract: Contract, files: dict[str, str]
) -> bool:
    """Run in a process of its own that is killed at a step, if it is one; tell whether it was."""
    package: Any = None  # nothing looks at it
    child = os.fork()
    if child == 0:
        vars(generate).update(
            parse=lambda *given: contract,
            without_refused=lambda contract: generate.Rest(contract, package, [], None),
            write_package=lambda *given: dict(files),
            check_imports=lambda folder, name: None,
        )
        sys.addaudithook(Killer(step))
        with contextlib.redirect_stdout(None):
            os._exit(generate.main(["--spec", str(spec), "--output", str(output)]))
    _, status = os.waitpid(child, 0)
    if status not in (0, 9 << 8):
        raise AssertionError(f"generate.py ended with {status}")
    return status != 0


def digest(output: Path) -> str:
    """Return a sum over all files in the output, and the one beside it that belongs to it."""
    total = hashlib.sha256()
    for path in sorted([*output.rglob("*"), output.parent / "pyproject.toml"]):
        if path.is_file():
            content = path.read_bytes()
            total.update(f"{path.relative_to(output.parent)} {len(content)} ".encode() + content)
    return total.hexdigest()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
