"""
Hold the contract to our rules for how it is written.

Reading it holds it to the specification. Exit status: 0 fine, 1 findings, 3 the contract can't be read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.problems import ContractError
from codegen.source.contract import read
from codegen.text import visible
from tools.cli import FINDINGS, FINE, REFUSED, make_parser, print_contract_error
from tools.lint.rules import check
from tools.lint.slip import Slip
from tools.new.yaml_text import CHECK


def main(arguments: list[str] | None = None) -> int:
    """Print every finding, sorted by position."""
    parser = make_parser("lint", __doc__)
    parser.add_argument("spec", type=Path, help="the contract")
    try:
        contract = read(parser.parse_args(arguments).spec)
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    slips = [(*contract.tree.position(slip.pointer), slip) for slip in check(contract.document)]
    slips += unchecked(Path(contract.file).read_text("utf-8"))
    for line, column, slip in sorted(set(slips), key=lambda one: (*one[:2], one[2].rule)):
        print(block(f"{contract.file}:{line}:{column}", slip), file=sys.stderr)
    return FINDINGS if slips else FINE


def unchecked(text: str) -> Iterator[tuple[int, int, Slip]]:
    """Yield line and column of each note of `make new` that nobody has taken out."""
    for number, line in enumerate(text.splitlines(), 1):
        column = line.find(CHECK.strip()) + 1
        if column and line.lstrip().startswith("#"):
            message = f"a guess that nobody has checked: {line.strip().removeprefix(CHECK.strip()).strip()}"
            yield number, column, Slip((), "checked", message, "check it, and remove the comment")


def block(place: str, slip: Slip) -> str:
    """Return a finding as the generator prints its problems."""
    message = visible(" ".join(slip.message.split()))
    return f"{place}: error[{slip.rule}]\n    {message}\n    fix: {visible(slip.fix)}"


if __name__ == "__main__":
    sys.exit(main())
