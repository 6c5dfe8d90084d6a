"""
Draft an operation in the contract from a saved page of documentation.

The page is text as copied, HTML, or a curl call with its answer. It gives path, method, parameters, both
examples, and schemas that fit them. Every guess is noted in the contract as `# check:` for a person, and
`make lint` names those that are left. The page is kept in tests/fixtures/pages, without the key of its call.
A contract that does not exist is begun.

Exit status: 0 fine, 2 usage, 3 the page can't be read, or the contract has the operation already.
"""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.problems import ContractError
from codegen.source.contract import read
from tools.cli import FINE, REFUSED, ROOT, make_parser, path_of, print_contract_error, print_problem
from tools.new.draft import draft_of, name_of
from tools.new.html_text import is_html
from tools.new.loose_json import PageError
from tools.new.merging import AlreadyThereError, merge
from tools.new.page import load_page
from tools.new.targets import keys_of
from tools.new.yaml_text import CHECK, to_yaml
from tools.operations.words import kebab


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("new", __doc__)
    parser.add_argument("page", help="the saved page")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument(
        "--pages",
        type=Path,
        default=ROOT / "tests" / "fixtures" / "pages",
        help="where pages are kept",
    )
    options = parser.parse_args(arguments)
    page = path_of(parser, options.page, "make new PAGE=page.txt")
    try:
        print(add(page, options.spec, options.pages))
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    except (AlreadyThereError, PageError) as error:
        print_problem("new", f"{page}: {error}")
        return REFUSED
    except OSError as error:
        print_problem("new", f"{error.filename or page}: {error.strerror or error}")
        return REFUSED
    return FINE


def add(page_path: Path, spec: Path, pages: Path) -> str:
    """
    Add the operation of a page to a contract, keep the page, and say what was done.

    Raises:
        PageError: the page can't be read.
        AlreadyThereError: the contract has the operation already.
        ContractError: the contract can't be read.
    """
    saved, page = load_page(page_path)
    contract = read(spec).document if spec.exists() else {}
    name = name_of(page)
    kept = pages / f"{kebab(name)}{'.html' if is_html(saved) else '.txt'}"
    additions = to_yaml(draft_of(page, contract, kept.name))
    text = merge(spec.read_text("utf-8"), additions) if contract else additions
    spec.write_text(text, "utf-8")
    pages.mkdir(parents=True, exist_ok=True)
    for key in keys_of(page.call):
        saved = saved.replace(key, "REPLACED")
    kept.write_text(saved, "utf-8")
    notes = text.count(CHECK.strip())
    lines = [
        f"{spec.name}: {page.method} {page.path}: {name}, from {kept.name}",
        f"{notes} guesses to check: grep -n '{CHECK.strip()}' {spec.name}",
        f"then `make lint`, `make generate`, `make golden NEW={name}`",
    ]
    if page.others:
        lines[1:1] = [f"left out: {', '.join(page.others)}: save each on a page of its own"]
    return "\n".join(f"new: {line}" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
