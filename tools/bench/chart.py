"""
Bars of ratios, drawn as SVG: a group for each row, a bar for each contender, a line where both take the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final, NamedTuple


class Colours(NamedTuple):
    """The colours of a theme."""

    text: str
    soft: str
    ours: str
    others: str


COLOURS: Final = {
    "light": Colours(text="#1f2328", soft="#59636e", ours="#0b63ce", others="#b6bec8"),
    "dark": Colours(text="#f0f6fc", soft="#9198a1", ours="#58a6ff", others="#4b545f"),
}
WIDTH: Final = 760
LEFT: Final = 150
"""The place at which bars begin; the names stand before it."""
UNIT: Final = 100
"""The length of a bar whose ratio is 1."""
LONGEST: Final = 5.0
"""A bar of more is cut; its number says how much it is."""
BAR: Final = 18
STEP: Final = 25
GROUP: Final = 46
"""From the last bar of a group to the first of the next, with the heading between them."""
FONT: Final = "font-family: -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"


def chart(rows: Mapping[str, Mapping[str, float]], names: Mapping[str, str], theme: str) -> str:
    """Draw the rows; `names` is what each contender is called, and the first of a row is emphasised."""
    colours = COLOURS[theme]
    drawn: list[str] = []
    top = 0
    for what, ratios in rows.items():
        drawn += _group(what, {names[name]: ratio for name, ratio in ratios.items()}, top, colours)
        top += GROUP + STEP * len(ratios)
    height = top + 14
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" style="{FONT}">'
    )
    title = "<title>CPU time, as a multiple of what one would write by hand</title>"
    return "\n".join([head, title, *drawn, "</svg>\n"])


def _group(what: str, ratios: Mapping[str, float], top: int, colours: Colours) -> Iterator[str]:
    first, last = top + GROUP - 10, top + GROUP - 10 + STEP * len(ratios) - (STEP - BAR)
    yield _text(0, top + 22, what, colours.text, 'font-size="15" font-weight="600"')
    for number, (name, ratio) in enumerate(ratios.items()):
        y = first + STEP * number
        fill = colours.others if number else colours.ours
        length = round(UNIT * min(ratio, LONGEST))
        weight = "" if number else ' font-weight="600"'
        yield _text(
            LEFT - 10, y + 13, name, colours.text, f'font-size="13" text-anchor="end"{weight}'
        )
        yield f'<rect x="{LEFT}" y="{y}" width="{length}" height="{BAR}" rx="2" fill="{fill}"/>'
        yield _text(
            LEFT + length + 8, y + 13, _number(ratio), colours.text, f'font-size="13"{weight}'
        )
    yield (
        f'<line x1="{LEFT + UNIT}" x2="{LEFT + UNIT}" y1="{first - 4}" y2="{last + 4}" '
        f'stroke="{colours.soft}" stroke-dasharray="3 3"/>'
    )
    yield _text(LEFT + UNIT, last + 16, "1", colours.soft, 'font-size="11" text-anchor="middle"')


def _number(ratio: float) -> str:
    return f"{ratio:.2f}" + (", cut" if ratio > LONGEST else "")


def _text(x: int, y: int, text: str, fill: str, more: str) -> str:
    return f'<text x="{x}" y="{y}" fill="{fill}" {more}>{escape(text)}</text>'
