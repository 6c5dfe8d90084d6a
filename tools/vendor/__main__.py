"""
Copy the generated package into another repository, or bring a copy there up to date.

DEST is the folder that is to hold the package, such as ../app/src/app/_vendor. If it isn't there yet, it
is made, with an empty __init__.py; the folder around it must exist. A copy is replaced whole, in one
step; one with local edits is left alone unless --force is given.

Exit status: 0 fine, 1 the copy has local edits and was left alone, 2 usage, 3 refused.
"""

from __future__ import annotations

import argparse
import sys

from codegen.output.lock import BusyError
from codegen.problems import ContractError, render
from tools.cli import REFUSED, accept_any_letter, expanded, make_parser
from tools.vendor import copies
from tools.vendor.destination import RefusedError, check_name

FORM = "make vendor DEST=../app/src/app/_vendor [NAME=…] [FORCE=yes]"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    problem = check_name(options.name) if options.dest else f"DEST is empty: {FORM}"
    if problem is not None:
        parser.error(problem)
    accept_any_letter()  # a file's name may hold what a terminal has not
    try:
        return copies.vendor(expanded(options.dest), options.name, force=options.force)
    except RefusedError as refusal:
        print(f"vendor: {refusal}", file=sys.stderr)
    except ContractError as refusal:
        print(render(refusal.problems), end="", file=sys.stderr)
    except BusyError:
        print(
            f"vendor: another run has been writing {copies.SHIPPED} for a minute", file=sys.stderr
        )
    except OSError as error:
        print(f"vendor: {error.filename}: {error.strerror}", file=sys.stderr)
    return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = make_parser("vendor", __doc__)
    parser.add_argument("dest", metavar="DEST", help="the folder that is to hold the package")
    parser.add_argument(
        "--name", default=copies.SHIPPED.name, help="what to call the package there"
    )
    parser.add_argument("--force", action="store_true", help="replace a copy with local edits")
    return parser


if __name__ == "__main__":
    sys.exit(main())
