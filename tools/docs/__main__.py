"""
Render the contract as one page that needs nothing else: build/docs/index.html.

Exit status: 0 fine, 2 usage, 3 the contract can't be rendered.
"""

from __future__ import annotations

import base64
import hashlib
import sys
from pathlib import Path

import jinja2
from markupsafe import Markup

from codegen.problems import ContractError
from codegen.source.contract import read
from tools.cli import FINE, REFUSED, ROOT, make_parser, print_contract_error
from tools.docs.content import Page, as_dict, markdown, page_of

PARTS = Path(__file__).parent
HEADINGS = {"request": "Request", "success": "Answer", "error": "Errors"}
VERBS = {"request": "in Python", "success": "in Python", "error": "raises"}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("docs", __doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "docs" / "index.html")
    options = parser.parse_args(arguments)
    try:
        text = html_of(page_of(read(options.spec)))
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(text, encoding="utf-8")
    print(f"docs: {options.output}, {len(text.encode()) // 1024} KiB")
    return FINE


def html_of(page: Page) -> str:
    """Return the page as HTML, with its styles and its script in it and nothing else allowed."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PARTS),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, script = ((PARTS / name).read_text("utf-8") for name in ("page.css", "page.js"))
    return environment.get_template("page.html.jinja").render(
        **as_dict(page),
        markdown=markdown,
        headings=HEADINGS,
        verbs=VERBS,
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


if __name__ == "__main__":
    sys.exit(main())
