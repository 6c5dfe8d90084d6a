"""
Hold the contract to our rules for how it is written.

Reading it holds it to the specification. Exit status: 0 fine, 1 findings, 3 the contract can't be read.
"""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.problems import ContractError
from codegen.source.contract import Contract, read
from codegen.text import visible
from tools.cli import FINDINGS, FINE, REFUSED, make_parser, print_contract_error
from tools.lint.rules import Slip, check


def main(arguments: list[str] | None = None) -> int:
    """Print every finding, sorted by position."""
    parser = make_parser("lint", __doc__)
    parser.add_argument("spec", type=Path, help="the contract")
    try:
        contract = read(parser.parse_args(arguments).spec)
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    slips = check(contract.document)
    for slip in sorted(set(slips), key=lambda s: (contract.tree.position(s.pointer), s.rule)):
        print(block(contract, slip), file=sys.stderr)
    return FINDINGS if slips else FINE


def block(contract: Contract, slip: Slip) -> str:
    """Return a finding as the generator prints its problems."""
    line, column = contract.tree.position(slip.pointer)
    message = visible(" ".join(slip.message.split()))
    place = f"{contract.file}:{line}:{column}"
    return f"{place}: error[{slip.rule}]\n    {message}\n    fix: {visible(slip.fix)}"


if __name__ == "__main__":
    sys.exit(main())
