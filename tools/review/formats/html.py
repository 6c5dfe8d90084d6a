"""
The report as one page of HTML: nothing is fetched, and no text of a contract is more than text.

The policy in the page's head allows the page's own script and style by their digests, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from codegen.text import visible
from tools.review.escaping import plain
from tools.review.excerpt import Excerpt, Lines, excerpt, lines_of
from tools.review.formats.paper import SIGNS, Paper
from tools.review.inputs.contract_at import Side
from tools.review.report import UNCHANGED, Review
from tools.review.rows import Row, acceptance_of
from tools.review.rules import CLASSES

_HERE: Final = Path(__file__).parent
STYLE: Final = (_HERE / "page.css").read_text(encoding="utf-8")
_MARKS: Final = "br"
"""The base and the revision: a class of lines, and the begin of the names of lines."""
SCRIPT: Final = (_HERE / "page.js").read_text(encoding="utf-8")


def as_html(review: Review, _paper: Paper) -> str:
    """Return the review as a page."""
    return "\n".join(_page(review)).replace("##", "#&#35;") + "\n"


def _page(review: Review) -> Iterator[str]:
    level, said = review.verdict
    yield from (
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{_text(said)}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<header>",
        f'<h1 class="{level}"><span aria-hidden="true">{SIGNS[level]}</span> {_text(said)}</h1>',
        f"<p><code>{_text(review.base)}</code> → <code>{_text(review.revision)}</code></p>",
    )
    if review.wanted_version is not None:
        version = f"<code>info.version</code> is <code>{_text(review.versions[1])}</code>"
        yield f"<p>{version}: this change asks for {_text(review.wanted_version)}.</p>"
    yield from ("</header>", "<main>")
    yield from _obstacles(review)
    yield from _changes(review)
    yield from _package(review)
    yield from _sources(review)
    yield from ("</main>", f"<script>{SCRIPT}</script>", "</body>", "</html>")


def _policy() -> str:
    digests = (
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for text in (SCRIPT, STYLE)
    )
    script, style = (f"'sha256-{digest}'" for digest in digests)
    return f"default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'"


def _text(text: str, longest: int = 200) -> str:
    return escape(plain(text, longest))


def _obstacles(review: Review) -> Iterator[str]:
    if review.obstacles:
        yield "<ul>"
        for one in review.obstacles:
            yield f"<li>{_text(one.shown, 500)}</li>"
        yield "</ul>"


def _changes(review: Review) -> Iterator[str]:
    if not review.rows:
        return
    levels = [level for level in CLASSES if any(row.level == level for row in review.rows)]
    yield from (
        '<form class="filter" role="search">',
        '<label for="words">Search</label>',
        '<input id="words" type="search" autocomplete="off">',
        "<fieldset><legend>Show</legend>",
    )
    for level in levels:
        number = sum(row.level == level for row in review.rows)
        yield (
            f'<label><input type="checkbox" name="level" value="{level}" checked> '
            f"{level} ({number})</label>"
        )
    yield from (
        "</fieldset>",
        f'<p id="count" role="status">{len(review.rows)} of {len(review.rows)} changes</p>',
        "</form>",
    )
    texts = None
    if review.sides is not None:
        texts = (lines_of(review.sides[0]), lines_of(review.sides[1]))
    for number, row in enumerate(review.rows, 1):
        yield from _change(row, number, review, texts)


def _change(
    row: Row, number: int, review: Review, texts: tuple[Lines, Lines] | None
) -> Iterator[str]:
    state = ' <span class="accepted">accepted</span>' if row.accepted else ""
    yield from (
        f'<article id="change-{number}" data-level="{row.level}">',
        f'<h2><span class="level {row.level}">{row.level}</span> {_text(row.place)}{state}</h2>',
        f"<p><b>{row.rule}</b>: {_text(row.detail)}</p>",
        f"<p>{escape(row.why)}</p>",
    )
    if row.acceptance is not None:
        yield f"<p>{_text(acceptance_of(row), 500)}</p>"
    yield '<div class="sides">'
    if row.api is not None:
        yield from _pane("Before", row.api.old)
        yield from _pane("After", row.api.new)
    elif review.sides is not None and texts is not None:
        parts = [
            excerpt(side, lines, pointer)
            for side, lines, pointer in zip(review.sides, texts, row.origins, strict=True)
        ]
        for index, title in enumerate(("Before", "After")):
            yield from _excerpt(title, parts[index], parts[1 - index], index, review.sides[index])
    yield from (
        "</div>",
        f'<p class="id"><code>{_text(row.where)}</code> · id <code>{row.fingerprint}</code></p>',
        "</article>",
    )


def _pane(title: str, text: str) -> Iterator[str]:
    shown = escape(visible(text)) if text else "<i>not there</i>"
    yield f'<section><h3>{title}</h3><pre class="wrap" tabindex="0">{shown}</pre></section>'


def _excerpt(
    title: str, part: Excerpt | None, other: Excerpt | None, index: int, side: Side
) -> Iterator[str]:
    """Yield the lines of one side; those that the other side does not have are marked."""
    if part is None:
        yield from _pane(title, "")
        return
    known = set() if other is None else {line.strip() for line in other.lines}
    depth = min(len(line) - len(line.lstrip(" ")) for line in part.lines if line.strip())
    lines: list[str] = []
    for number, line in enumerate(part.lines, part.first):
        shown = _numbered(line[depth:], number)
        differs = line.strip() and line.strip() not in known
        lines.append(f'<span class="{_MARKS[index]}">{shown}</span>' if differs else shown)
    if part.more:
        lines.append(f"<i>… and {part.more} more lines</i>")
    named = f"line {part.first}" if part.file == side.label else f"{part.file}:{part.first}"
    link = f'<a href="#{_anchor(side, index, part.file, part.first)}">{_text(named)}</a>'
    body = "\n".join(lines)
    yield f'<section><h3>{title}, {link}</h3><pre tabindex="0">{body}</pre></section>'


def _numbered(line: str, number: int) -> str:
    return f'<span class="n">{number:>5} </span>{escape(visible(line.expandtabs(4)))}'


def _package(review: Review) -> Iterator[str]:
    for title, lines in review.notes:
        yield f"<h2>{_text(title)}</h2><ul>"
        yield from (f"<li>{_text(line, 500)}</li>" for line in lines)
        yield "</ul>"
    for side, problems in review.unbuilt.items():
        yield f"<h2>No package can be generated from <code>{_text(side)}</code></h2><ul>"
        yield from (f"<li>{_text(problem, 500)}</li>" for problem in problems[:20])
        yield "</ul>"
    if review.keeps_api:
        yield f"<p>{UNCHANGED}</p>"
    if review.wires:
        yield f"<h2>Wire goldens whose results differ: {len(review.wires)}</h2><ul>"
        for name, how in review.wires:
            yield f"<li><code>{_text(name)}</code>: {_text(how)}</li>"
        yield "</ul>"


def _sources(review: Review) -> Iterator[str]:
    """Yield both contracts as a whole; the lines that changes are about can be linked to."""
    if review.sides is None:
        return
    yield '<h2>The two contracts</h2><div class="sides whole">'
    for index, side in enumerate(review.sides):
        pointers = (row.origins[index] for row in review.rows)
        marked = {side.place(pointer) for pointer in pointers if pointer is not None}
        yield "<div>"
        for file, lines in lines_of(side).items():
            body = "\n".join(
                f'<mark id="{_anchor(side, index, file, number)}">{_numbered(line, number)}</mark>'
                if (file, number) in marked
                else _numbered(line, number)
                for number, line in enumerate(lines, 1)
            )
            yield (
                f'<details><summary>{_text(file)}</summary><pre tabindex="0">{body}</pre></details>'
            )
        yield "</div>"
    yield "</div>"


def _anchor(side: Side, index: int, file: str, line: int) -> str:
    """Return the name by which a line is linked to."""
    number = list(side.texts).index(file)
    return f"{_MARKS[index]}{f'{number}-' if number else ''}{line}"
