"""
The text of an HTML page, line by line, as a person copies it.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset(
    "address article aside blockquote br button dd div dl dt fieldset figure footer form h1 h2 h3 "
    "h4 h5 h6 header "
    "hr li main nav ol option p pre section select summary table tbody td textarea th thead tr ul".split()
)
_UNSEEN: Final = frozenset("head noscript script style svg template".split())
_GUTTER: Final = re.compile(
    r"(^|[\s_-])(line-?no|line-?number|linenos|gutter|hljs-ln-n)", re.IGNORECASE
)
"""Classes of elements that hold the number of a line."""


def text_of_html(html: str) -> str:
    """Return the text of a page; each block begins a line, and `pre` keeps its lines."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    text = "".join(parser.pieces)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip() + "\n"


def is_html(text: str) -> bool:
    """Tell whether a saved page is HTML."""
    return re.match(r"\s*<(!doctype html|!--|\?xml|[a-z][\w-]*[\s>/])", text, re.I) is not None


class _Text(HTMLParser):
    """Collects the text between tags."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0
        self._verbatim = 0
        self._row = 0
        self._in_cell = False
        self._gutter: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self._row = 0 if tag == "table" else self._row + (tag == "tr")
        classes = next((value or "" for name, value in attrs if name == "class"), "")
        if tag in self._gutter[:1] or (tag in ("span", "td", "div") and _GUTTER.search(classes)):
            self._gutter.append(tag)
        if tag in _BLOCKS and not self._unseen:
            self._break()
        self._verbatim += tag == "pre"
        self._in_cell = tag == "td" or (self._in_cell and tag not in ("table", "tr"))

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in self._gutter[:1]:
            self._gutter.pop()
        if tag in _BLOCKS and not self._unseen:
            self._break()
        self._verbatim -= tag == "pre" and self._verbatim > 0

    def handle_data(self, data: str) -> None:
        if self._unseen or self._gutter or (self._in_cell and data.strip() == str(self._row)):
            return
        if not self._verbatim:
            data = re.sub(r"\s+", " ", data)
            if not self.pieces or self.pieces[-1].endswith(("\n", " ")):
                data = data.lstrip(" ")
        if data:
            self.pieces.append(data)

    def _break(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
