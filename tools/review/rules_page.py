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
from tools.review.verdicts import FIELDS, KEYWORDS

PAGE: Final = ROOT / "docs" / "review-rules.md"
_HEAD: Final = """\
# The rules of the review

`make review` gives each change of the contract one of these rules; an example of each is at the end.
Written by `make golden` from the tables in `tools/review/tables` and `tools/review/verdicts.py`, and the
pairs in `tests/review`; `make check` fails when the page differs.

## Breaking

A change is breaking if a caller that worked can notice it as a failure: on the wire, or when its package is
generated again and type-checked. A caller that worked sends what the contract allowed, and nothing else: no
property and no parameter that is not in it. It reads what was promised, and passes over what it doesn't
know: a property more, a status more, a header more.

From this, two things decide on every change of a schema:

| | fewer values are valid now (narrowed) | more values are valid now (widened) |
|---|---|---|
| what callers send (request) | breaking: what was sent is refused | compatible |
| what callers get (answer, callback, webhook) | compatible | breaking: what comes was not promised |

Whether the values are fewer, more or the same is decided by what schemas accept, not by how they are
written: a union in another order, a list of types as a union, limits in an `allOf`, a reference written out
are the same. Where nothing is proved, a change counts as both, so that it breaks in one direction at least.
No change is harmless because nobody knew it.

How schemas are read:

* `oneOf` is a choice like `anyOf`. That a value matches two of its members is a fault of the contract.
* A schema that has keywords for one type only, and says no type, is of that type.
* `format` restricts values, apart from hints for forms such as `password`. A pattern such as `.*` restricts
  none.
* A value more in a list of values of an answer is risky: callers may have no case for it. That the list as
  a whole goes is breaking.
* A property that went from a request is risky where others may be sent beside those that are listed: it is
  ignored. Where they are refused, it is breaking.
* That an error is documented no more is documentation: any call may fail with any status.

What breaks in Python only, while nothing breaks on the wire, is a class of its own: a class or a parameter
of the generated package with another name, another order of parameters, a type that code was not written
for. Types are compared by what they hold: a union has no order, `Literal["a"] | str` is `str`, and an `int`
may stand for a `float`.

What is invalid in a contract, or can't be generated, is told beside the result and decides nothing. What
changed in a part that has no form that OpenAPI knows is `unreadable-changed`.
"""
_MEANINGS: Final = {
    "breaking": "A caller that worked stops working, on the wire or when its code is generated again. "
    "The review ends with exit status 1.",
    "risky": "The change may surprise a caller that worked.",
    "compatible": "A caller that worked goes on working.",
    "documentation": "People read something else; no program does.",
}
_FIELDS: Final = """\
## Fields and keywords

The verdict for each field of OpenAPI 3.0 and 3.1, and for each keyword of a schema. *Parts*: what stands
there is compared by itself. *Values*: the keyword restricts values, and the table above decides. *Judged*:
the old value is compared with the new one. Everything else is the rule of its change.

| object | fields |
|---|---|
"""


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
    """Return the page: the definition, a table for each class, worst first, the verdicts, and the examples."""
    parts = [_HEAD]
    for level in CLASSES:
        rows = [
            f"| [`{name}`](#{name}) | {rule.reason} | {rule.advice} |"
            for name, rule in RULES.items()
            if rule.level == level
        ]
        head = f"## {level.capitalize()}\n\n{_MEANINGS[level]}\n\n| rule | reason | advice |\n|---|---|---|\n"
        parts.append(head + "\n".join(rows) + "\n")
    rows = [f"| {name} | {_verdicts(table)} |" for name, table in FIELDS.items() if table]
    rows.append(f"| a schema | {_verdicts(KEYWORDS)} |")
    parts.append(_FIELDS + "\n".join(rows) + "\n")
    parts.append("## Examples\n\nWhat is removed has a `-`, what is added a `+`.\n")
    for name, example in examples().items():
        parts.append(f"### {name}\n\n```diff\n{example}\n```\n")
    return "\n".join(parts)


def _verdicts(table: dict[str, str]) -> str:
    """Return the fields of an object by their verdicts."""
    by_verdict: dict[str, list[str]] = {}
    for name, verdict in table.items():
        by_verdict.setdefault(verdict, []).append(f"`{name}`")
    return "; ".join(
        f"{f'`{verdict}`' if verdict in RULES else f'*{verdict}*'}: {', '.join(names)}"
        for verdict, names in by_verdict.items()
    )


if __name__ == "__main__":
    sys.exit(main())
