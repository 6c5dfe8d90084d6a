"""
Draft an operation in the contract from a saved page of documentation.

The page is text as copied, HTML, or a curl call with its answer. It gives path, method, parameters, both
examples, and schemas that fit them. Every guess is noted in the contract as `# check:` for a person, and
`make lint` names those that are left. The page is kept in tests/fixtures/pages. A contract that does not
exist is begun.

Exit status: 0 fine, 2 usage, 3 the page can't be read, or the contract has the operation already.
"""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.problems import ContractError
from codegen.source.contract import read
from tools.cli import FINE, REFUSED, ROOT, make_parser, print_contract_error, print_problem
from tools.new.curl import NoCurlError
from tools.new.draft import draft_of
from tools.new.html_text import is_html
from tools.new.merging import AlreadyThereError, merge
from tools.new.page import read_page
from tools.new.yaml_text import CHECK, to_yaml
from tools.operations.words import kebab


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("new", __doc__)
    parser.add_argument("page", type=Path, help="the saved page")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument(
        "--pages",
        type=Path,
        default=ROOT / "tests" / "fixtures" / "pages",
        help="where pages are kept",
    )
    options = parser.parse_args(arguments)
    try:
        print(add(options.page, options.spec, options.pages))
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    except (AlreadyThereError, NoCurlError, OSError, UnicodeDecodeError) as error:
        print_problem("new", f"{options.page}: {error}")
        return REFUSED
    return FINE


def add(page_path: Path, spec: Path, pages: Path) -> str:
    """
    Add the operation of a page to a contract, keep the page, and say what was done.

    Raises:
        NoCurlError: the page has no curl call that can be read.
        AlreadyThereError: the contract has the operation already.
        ContractError: the contract can't be read.
    """
    saved = page_path.read_text("utf-8")
    page = read_page(saved)
    contract = read(spec).document if spec.exists() else {}
    name = draft_of(page, contract, "").operation
    kept = pages / f"{kebab(name)}{'.html' if is_html(saved) else '.txt'}"
    additions = to_yaml(draft_of(page, contract, kept.name).additions)
    text = merge(spec.read_text("utf-8"), additions) if contract else additions
    spec.write_text(text, "utf-8")
    pages.mkdir(parents=True, exist_ok=True)
    kept.write_text(saved, "utf-8")
    notes = text.count(CHECK.strip())
    return (
        f"new: {spec.name}: {page.method} {page.path}: {name}, from {kept.name}\n"
        f"new: {notes} guesses to check: grep -n '{CHECK.strip()}' {spec.name}\n"
        f"new: then `make lint`, `make generate`, `make golden NEW={name}`"
    )


if __name__ == "__main__":
    sys.exit(main())
