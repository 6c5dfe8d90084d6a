"""
Say what a change of the contract does to those who call the API.

Compares the contract with an earlier one, names every change and its class, and what becomes of the
generated package and of the wire goldens. `review.toml` beside the contract has a team's settings.

Exit status: 0 nothing breaks, 1 something does (0 with ALLOW_BREAKING=1), 2 usage, 3 the two could
not be compared, or a report not be written.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from attrs import evolve

from codegen.problems import ContractError, errors, render
from tools.cli import FINDINGS, FINE, REFUSED, ROOT, accept_any_letter, make_parser
from tools.review.escaping import plain, without_commands
from tools.review.findings import find_changes
from tools.review.formats import FORMATS
from tools.review.formats.paper import LIMIT, Paper
from tools.review.inputs.contract_at import NoContractError, Side, from_base, from_file, shown
from tools.review.package.comparable import comparable
from tools.review.package.generated import compare_packages, write_packages
from tools.review.package.places import cause_of
from tools.review.package.wire_goldens import compare_wires
from tools.review.report import Obstacle, Review
from tools.review.settings import Settings, SettingsError, settings_beside

_LEAST_LIMIT: Final = 5_000
"""Room for the head of a report, however long the names in it are."""


def main(arguments: list[str] | None = None, today: datetime.date | None = None) -> int:
    """Run the command line and return its exit status; today is the day of the clock unless given."""
    options = _parser().parse_args(arguments)
    review = _reviewed(options, today or datetime.date.today())
    try:
        _write_reports(review, options)
    except OSError as problem:
        _print_problem(problem)
        return REFUSED
    if review.obstacles:
        return REFUSED
    allowed = os.environ.get("ALLOW_BREAKING") == "1"
    return FINDINGS if review.failing and not allowed else FINE


def _reviewed(options: argparse.Namespace, today: datetime.date) -> Review:
    """Return the review, or one that says why there is none; prints that, too."""
    try:
        settings = settings_beside(options.spec)
        base, revision = from_base(options.base, options.spec), from_file(options.spec)
        return make_review(base, revision, settings, today)
    except ContractError as error:
        print(without_commands(render(error.problems)), file=sys.stderr, end="")
        obstacles = [Obstacle(f"[{p.code}] {p.message}", p.file, p.line) for p in error.problems]
    except (NoContractError, SettingsError, OSError) as problem:
        _print_problem(problem)
        obstacles = [Obstacle(str(problem))]
    return Review(options.base, shown(options.spec), [], [], {}, [], ("", ""), obstacles=obstacles)


def make_review(
    base: Side,
    revision: Side,
    settings: Settings | None = None,
    today: datetime.date | None = None,
) -> Review:
    """Compare two contracts, their packages, and what the packages send."""
    settings, today = settings or Settings(), today or datetime.date.today()
    findings = find_changes(base, revision, today, settings.notice)
    review = Review(
        base.label,
        revision.label,
        findings,
        [],
        {},
        [],
        (base.version, revision.version),
        settings,
        today,
        (base, revision),
    )
    if base.label == revision.label or base.contract.digest == revision.contract.digest:
        return review
    return _with_packages(review, base, revision)


def _with_packages(review: Review, base: Side, revision: Side) -> Review:
    """Return the review with what becomes of the packages, leaving out what may go or change."""
    contracts = comparable(base.contract, revision.contract, review.findings)
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        old, new = Path(folder) / "old", Path(folder) / "new"
        sides = [
            (side.label, contract, not errors(side.problems), place)
            for side, contract, place in zip((base, revision), contracts, (old, new), strict=True)
        ]
        written = write_packages(sides)
        if not written.places:
            return evolve(review, unbuilt=written.problems)
        changes = compare_packages(old, new)
        return evolve(
            review,
            api=changes,
            causes=[cause_of(change, written.places) for change in changes],
            wires=[] if written.left_out else compare_wires(old, new),
            problems=written.problems,
            left_out=written.left_out,
        )


def _write_reports(review: Review, options: argparse.Namespace) -> None:
    """Print one report, and write those that go to files."""
    for name, path in options.output:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = FORMATS[name](review, Paper(limit=options.limit))
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    if options.format == "text" and review.obstacles:
        return  # said on stderr
    print(FORMATS[options.format](review, _terminal(options.limit)), end="")


def _terminal(limit: int) -> Paper:
    """Return the measures of the terminal; colour is for terminals alone (no-color.org)."""
    is_terminal = sys.stdout.isatty()
    colour = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return Paper(max(40, min(width, 140)), colour, limit)


def _print_problem(problem: object) -> None:
    print(without_commands(f"review: {plain(str(problem), 1000)}"), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = make_parser("review", __doc__)
    parser.add_argument(
        "--base",
        default="main",
        help="the earlier contract: any commit, a file, or - for standard input (default: main)",
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="of what is printed (default: text)"
    )
    parser.add_argument(
        "--output",
        action="append",
        type=_output,
        default=[],
        metavar="FORMAT=FILE",
        help="write a report to a file as well; can be given several times",
    )
    parser.add_argument(
        "--limit",
        type=_limit,
        default=LIMIT,
        help=f"the most characters of a report in Markdown (default: {LIMIT})",
    )
    return parser


def _output(text: str) -> tuple[str, Path]:
    name, _, path = text.partition("=")
    if name not in FORMATS or not path:
        raise argparse.ArgumentTypeError(
            f"must be FORMAT=FILE, with one of {', '.join(FORMATS)}: {text!r}"
        )
    return name, Path(path)


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < _LEAST_LIMIT:
        raise argparse.ArgumentTypeError(f"must be a number of at least {_LEAST_LIMIT}")
    return int(text)


if __name__ == "__main__":
    accept_any_letter()
    sys.exit(main())
