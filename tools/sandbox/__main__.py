"""
Serve the contract of this repository, or another one: `python -m affinda_resumes.sandbox --help` says how.

A contract is read as the generator reads it: of several files, and with its problems by line.
"""

from __future__ import annotations

import sys

from affinda_resumes.sandbox import __main__ as shipped
from codegen.problems import ContractError
from tools.cli import REFUSED, print_contract_error


def main(arguments: list[str] | None = None) -> int:
    """
    Serve until Ctrl-C or SIGTERM.
    """
    options = shipped.parser("python -m tools.sandbox").parse_args(arguments)

    def contract() -> object:
        # Here, not above: it takes a while, and --help need not wait for it.
        from tools.sandbox.contract import CONTRACT, read_contract

        return read_contract(options.spec or CONTRACT, options.key)

    try:
        return shipped.run(options, contract)
    except ContractError as error:
        print_contract_error(error)
        return REFUSED


if __name__ == "__main__":
    shipped.end_when_told()
    sys.exit(main())
