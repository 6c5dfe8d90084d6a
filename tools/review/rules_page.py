"""
Write the list of all review rules into docs/review-rules.md, or compare it with the table in the code.

Exit status: 0 the page holds the table, 1 it differs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from tools.cli import FINDINGS, FINE, ROOT, make_parser, print_problem
from tools.review.rule_examples import examples
from tools.review.rules import CLASSES, RULES

PAGE: Final = ROOT / "docs" / "review-rules.md"
_HEAD: Final = """\
# The rules of the review

`make review` gives each change of the contract one of these rules; an example of each is at the end.
Written by `make golden` from the table in `tools/review/rules.py` and the pairs in `tests/review`;
`make check` fails when the page differs.
"""
_MEANINGS: Final = {
    "breaking": "A caller that worked stops working, on the wire or when its code is generated again. "
    "The review ends with exit status 1.",
    "risky": "The change may surprise a caller that worked.",
    "compatible": "A caller that worked goes on working.",
    "documentation": "People read something else; no program does.",
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("review.rules_page", __doc__)
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    return update(PAGE, write=parser.parse_args(arguments).write)


def update(path: Path, *, write: bool) -> int:
    """Write the page, or compare it, and return the exit status."""
    if write:
        path.write_text(render(), encoding="utf-8")
    elif path.read_text(encoding="utf-8") != render():
        print_problem("review", f"{path.name} differs from the rules: run `make golden`")
        return FINDINGS
    return FINE


def render() -> str:
    """Return the page: a table for each class, worst first, then the examples."""
    parts = [_HEAD]
    for level in CLASSES:
        rows = [
            f"| [`{name}`](#{name}) | {rule.reason} | {rule.advice} |"
            for name, rule in RULES.items()
            if rule.level == level
        ]
        head = f"## {level.capitalize()}\n\n{_MEANINGS[level]}\n\n| rule | reason | advice |\n|---|---|---|\n"
        parts.append(head + "\n".join(rows) + "\n")
    parts.append("## Examples\n\nWhat is removed has a `-`, what is added a `+`.\n")
    for name, example in examples().items():
        parts.append(f"### {name}\n\n```diff\n{example}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main())
