"""
Render the contract as one page that needs nothing else: build/docs/index.html.

Exit status: 0 fine, 2 usage, 3 the contract can't be rendered.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import sys
from pathlib import Path

import attrs
import jinja2
from markupsafe import Markup

from codegen.problems import ContractError
from codegen.source.contract import parse
from tools.cli import FINE, REFUSED, ROOT, make_parser, print_contract_error
from tools.docs.content import Page, page_of

PARTS = Path(__file__).parent
SCRIPTS = ("theme.js", "page.js", "try_it.js")
HEADINGS = {"request": "Request", "success": "Answer", "error": "Errors"}
VERBS = {"request": "in Python", "success": "in Python", "error": "raises"}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("docs", __doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "docs" / "index.html")
    options = parser.parse_args(arguments)
    try:
        text = html_of(page_of(parse(options.spec)))
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(text, encoding="utf-8")
    print(f"docs: {options.output}, {len(text.encode()) // 1024} KiB")
    return FINE


@functools.cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PARTS),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.jinja")


def html_of(page: Page) -> str:
    """Return the page as HTML, with its styles and its scripts in it and nothing else allowed."""
    style, *scripts = ((PARTS / name).read_text("utf-8") for name in ("page.css", *SCRIPTS))
    return _template().render(
        attrs.asdict(page, recurse=False),
        headings=HEADINGS,
        verbs=VERBS,
        style=Markup(style),
        scripts=[Markup(script) for script in scripts],
        style_hash=_hash(style),
        script_hashes=" ".join(f"'{_hash(script)}'" for script in scripts),
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


if __name__ == "__main__":
    sys.exit(main())
