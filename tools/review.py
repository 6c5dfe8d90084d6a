"""
Say what a change of the contract does to those who call the API.

Compares the contract with an earlier one, names every change and its class, and what becomes of the
generated package and of the wire goldens.

Exit status: 0 nothing breaks, 1 something does (0 with ALLOW_BREAKING=1), 2 usage, 3 the two could
not be compared.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from codegen.problems import ContractError, render  # noqa: E402 (importable from here on)
from codegen.text import visible  # noqa: E402 (importable from here on)
from tools.node import NotReadyError  # noqa: E402
from tools.reviewing.changes import ComparisonError  # noqa: E402
from tools.reviewing.face import compare_faces, write_package  # noqa: E402
from tools.reviewing.findings import find_changes  # noqa: E402
from tools.reviewing.report import Review, as_json, as_markdown  # noqa: E402
from tools.reviewing.sides import NoSuchSideError, Side, from_base, from_file  # noqa: E402
from tools.reviewing.wires import compare_wires  # noqa: E402


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        review = make_review(from_base(options.base, options.spec), from_file(options.spec))
    except ContractError as error:
        print(render(error.problems), file=sys.stderr, end="")
    except (NoSuchSideError, ComparisonError, NotReadyError) as problem:
        print(f"review: {visible(str(problem))}", file=sys.stderr)
    except (OSError, subprocess.TimeoutExpired) as problem:
        print(f"review: {visible(str(problem))}", file=sys.stderr)
    else:
        print(as_json(review) if options.json else as_markdown(review), end="")
        return 1 if review.breaks and os.environ.get("ALLOW_BREAKING") != "1" else 0
    return 3


def make_review(base: Side, revision: Side) -> Review:
    """Compare two contracts, their packages, and what the packages send."""
    findings = find_changes(base, revision)
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        if base.label == revision.label or base.contract.digest == revision.contract.digest:
            return Review(base.label, revision.label, findings, [], {}, [])
        old, new = Path(folder) / "old", Path(folder) / "new"
        problems = {
            base.label: write_package(base.contract, old),
            revision.label: write_package(revision.contract, new),
        }
        unbuilt = {label: found for label, found in problems.items() if found}
        if unbuilt:
            return Review(base.label, revision.label, findings, [], unbuilt, [])
        face = compare_faces(old, new)
        wires = compare_wires(old, new)
    return Review(base.label, revision.label, findings, face, {}, wires)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().split("\n\n")[0])
    parser.add_argument(
        "--base", default="main", help="the earlier contract: any commit, or a file (default: main)"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--json", action="store_true", help="for machines")
    return parser


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that can't show every letter
        sys.stdout.reconfigure(errors="backslashreplace")
    sys.exit(main())
