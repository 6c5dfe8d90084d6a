"""
Say what a change of the contract does to those who call the API.

Compares the contract with an earlier one, names every change and its class, and what becomes of the
generated package and of the wire goldens.

Exit status: 0 nothing breaks, 1 something does (0 with ALLOW_BREAKING=1), 2 usage, 3 the two could
not be compared.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from codegen.problems import ContractError
from tools.cli import (
    FINDINGS,
    FINE,
    REFUSED,
    ROOT,
    accept_any_letter,
    make_parser,
    print_contract_error,
    print_problem,
)
from tools.review.findings import find_changes
from tools.review.inputs.contract_at import NoContractError, Side, from_base, from_file
from tools.review.package.generated import compare_packages, write_package
from tools.review.package.wire_goldens import compare_wires
from tools.review.report import Review, as_json, as_markdown


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        review = make_review(from_base(options.base, options.spec), from_file(options.spec))
    except ContractError as error:
        print_contract_error(error)
    except (NoContractError, OSError) as problem:
        print_problem("review", problem)
    else:
        print(as_json(review) if options.json else as_markdown(review), end="")
        allowed = os.environ.get("ALLOW_BREAKING") == "1"
        return FINDINGS if review.breaks and not allowed else FINE
    return REFUSED


def make_review(base: Side, revision: Side) -> Review:
    """Compare two contracts, their packages, and what the packages send."""
    findings = find_changes(base, revision)
    before, after = (str(side.contract.document["info"]["version"]) for side in (base, revision))
    versions = (before, after)
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        if base.label == revision.label or base.contract.digest == revision.contract.digest:
            return Review(base.label, revision.label, findings, [], {}, [], versions)
        old, new = Path(folder) / "old", Path(folder) / "new"
        problems = {
            base.label: write_package(base.contract, old),
            revision.label: write_package(revision.contract, new),
        }
        unbuilt = {label: found for label, found in problems.items() if found}
        if unbuilt:
            return Review(base.label, revision.label, findings, [], unbuilt, [], versions)
        api = compare_packages(old, new)
        wires = compare_wires(old, new)
    return Review(base.label, revision.label, findings, api, {}, wires, versions)


def _parser() -> argparse.ArgumentParser:
    parser = make_parser("review", __doc__)
    parser.add_argument(
        "--base", default="main", help="the earlier contract: any commit, or a file (default: main)"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--json", action="store_true", help="for machines")
    return parser


if __name__ == "__main__":
    accept_any_letter()
    sys.exit(main())
