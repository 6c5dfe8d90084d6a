"""
Hold recorded answers and requests against the contract, and say what reality has and the contract does not.

The folder has HAR files and JSON bodies, such as dumps of `Response.body`, one in a file or a line.
An answer of a HAR file belongs to the operation that its method and path name; a body belongs to the operation
whose answer has most of its fields, or to `--operation`.

Printed are fields that nobody documented, types, nulls, values of enums, formats and limits that differ, and
fields that never come: with counts, types and shapes. Then follow a patch of openapi.yaml that `git apply`
takes, and what `make review` says of it.

What was recorded is personal data. Nothing leaves this machine, nothing is written, and no value is printed,
nor the name of a file or of a field that looks like data. `--values` prints new values of enums that are
single words.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from affinda_resumes.drift import Drift, Finding
from codegen.problems import ContractError
from codegen.source.contract import read
from tools.cli import (
    FINDINGS,
    FINE,
    REFUSED,
    ROOT,
    accept_any_letter,
    make_parser,
    path_of,
    print_contract_error,
    print_problem,
)
from tools.observe.patch import make_patch
from tools.observe.recorded import Recorded, read_folder
from tools.review.__main__ import make_review
from tools.review.formats.paper import Paper
from tools.review.formats.text import as_text
from tools.review.inputs.contract_at import from_file


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    answers = path_of(parser, options.answers, "make observe ANSWERS=folder")
    try:
        document = read(options.spec).document
        recorded = read_folder(answers, document, options.operation)
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    except OSError as problem:
        print_problem("observe", problem.strerror or "the folder can't be read")
        return REFUSED
    drift = Drift(document, show_values=options.values)
    for schema, value, sent in recorded.values:
        drift.add(schema, value, sent=sent)
    found = drift.findings()
    print(_head(recorded))
    print("\n".join(map(str, found)))
    _print_patch(options.spec, found)
    return FINDINGS if any(one.kind != "never" for one in found) else FINE


def _head(recorded: Recorded) -> str:
    sent = sum(1 for _, _, is_sent in recorded.values if is_sent)
    left = ", ".join(f"{count} {why}" for why, count in sorted(recorded.skipped.items()))
    words = f"observe: {len(recorded.values) - sent} answers and {sent} requests"
    return f"{words}; left out: {left}" if left else words


def _print_patch(spec: Path, found: list[Finding]) -> None:
    """Print the patch, and what a review says of it."""
    patch = make_patch(spec.read_text("utf-8"), found, spec.name)
    for one in patch.by_hand:
        print(f"by hand: {one}")
    if not patch.lines:
        return
    print(f"\n{patch.lines}", end="")
    with tempfile.TemporaryDirectory(prefix="observe-") as folder:
        changed = Path(folder) / spec.name
        changed.write_text(patch.text, encoding="utf-8")
        print("\nWhat `make review` says of the patch:\n")
        try:
            review = make_review(from_file(spec, "now"), from_file(changed, "patched"))
        except ContractError as error:
            print_contract_error(error)
        else:
            print(as_text(review, Paper()), end="")


def _parser() -> argparse.ArgumentParser:
    parser = make_parser("observe", __doc__)
    parser.add_argument("answers", help="the folder")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--operation", help="the operationId that all bodies belong to")
    parser.add_argument("--values", action="store_true", help="print new values of enums")
    return parser


if __name__ == "__main__":
    accept_any_letter()
    sys.exit(main())
