"""
The words of a curl call, as a shell reads them: sh, and the command line of Windows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import field, frozen

from tools.new.loose_json import PageError

_MOST: Final = 100
"""Calls that are tried: a text that says `curl` ever again must come to an end."""
_CURL: Final = re.compile(r"\bcurl(?:\.exe)?(?=[ \t])")
_BEFORE: Final = re.compile(r"[ \t]*|[^\n]*[$#>%|;][ \t]*")
_TOKEN: Final = re.compile(
    r"""
      (?P<join> [\\`][ \t]*\n[ \t]*(?:>[ ])? | \n[ \t]*(?=--?[A-Za-z]) )
    | (?P<space> [ \t]+ )
    | '(?P<single> [^']*+ )'
    | \$'(?P<ansi> [^'\\]*+(?:\\.[^'\\]*+)*+ )'
    | "(?P<double> [^"\\]*+(?:\\.[^"\\]*+)*+ )"
    | \u2018(?P<curly> [^\u2019]*+ )\u2019 | \u201c(?P<curlies> [^\u201d]*+ )\u201d
    | (?P<unclosed> ['"] )
    | \\(?P<escaped> [^\n] )
    | (?P<plain> <[\w .:-]+> | &(?=[^\s&]) | [^\s'"\\`$<>|;&\u2018\u201c]+ | [`$\u2018\u201c] )
    | <<-?[ \t]*['"]?(?P<here> \w+ )['"]?
    | (?P<stop> . | \n )
    """,
    re.VERBOSE | re.DOTALL,
)
_HERE: Final = re.compile(r"<<-?[ \t]*['\"]?(\w+)")
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0"}


@frozen
class ShellCall:
    """A curl call in a text."""

    words: list[str]
    """Its arguments, without `curl`."""
    start: int
    end: int
    stdin: str | None = field(default=None)
    """Text that the call reads from its standard input, if it is there."""


def calls(text: str) -> Iterator[ShellCall | PageError]:
    """Yield each curl call of a text; an error for one that can't be read."""
    end = tried = 0
    for found in _CURL.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        if found.start() < end or tried == _MOST:
            continue
        before = text[start : found.start()]
        if not _BEFORE.fullmatch(before):
            continue
        tried += 1
        try:
            call = _call(text, start, before, found.end())
        except PageError as error:
            yield error
        else:
            end = call.end
            yield call


def _call(text: str, start: int, before: str, position: int) -> ShellCall:
    line_end = text.find("\n", position)
    line = text[position : line_end if line_end >= 0 else len(text)]
    if re.search(r'\^"|\^[ \t]*$', line):
        return _windows_call(text, start, position)
    words, end, here = _words(text, position)
    piped = before.rstrip().removesuffix("|")
    told = _HERE.search(before)
    if told is not None:
        here = told[1]
    if here:
        stdin, end = _here_document(text, end, here)
        return ShellCall(words, start, end, stdin)
    echoed = _words(piped.strip(), 0)[0] if piped != before.rstrip() else []
    return ShellCall(
        words, start, end, echoed[-1] if echoed[:1] in (["echo"], ["printf"]) else None
    )


def _words(text: str, position: int) -> tuple[list[str], int, str]:
    """
    Return the words of a command, where its last line ends, and the end word of a document that follows.

    Raises:
        PageError: a quote is not closed.
    """
    words: list[str] = []
    word: str | None = None
    here = ""
    for found in _TOKEN.finditer(text, position):
        kind, value = found.lastgroup, found[found.lastgroup or 0]
        position = found.end()
        if kind == "unclosed":
            raise PageError("a quote of the curl call is not closed")
        if kind == "here":
            here = value
        elif kind in ("join", "space", "stop") or (
            kind == "plain" and word is None and value[0] == "#"
        ):
            if word is not None:
                words.append(word)
            word = None
            if kind not in ("join", "space"):
                position = found.start()
                break
        else:
            word = (word or "") + _unescaped(kind or "", value)
    if word is not None:
        words.append(word)
    line_end = text.find("\n", position)
    return words, len(text) if line_end < 0 else line_end + 1, here


def _unescaped(kind: str, value: str) -> str:
    """Return what a shell makes of a piece of a word."""
    if kind == "double":
        return re.sub(r"\\(\n|[\\\"$`])", lambda found: found[1].strip("\n"), value)
    if kind == "ansi":
        value = re.sub(
            r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))",
            lambda found: chr(int(found[1] or found[2], 16)),
            value,
        )
        return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), value)
    return value


def _here_document(text: str, start: int, word: str) -> tuple[str | None, int]:
    """Return the lines up to a word that ends them, and where they end; None if it is not there."""
    found = re.compile(rf"^[ \t]*{re.escape(word)}[ \t]*$", re.MULTILINE).search(text, start)
    return (None, start) if found is None else (text[start : found.start()], found.end())


def _windows_call(text: str, start: int, position: int) -> ShellCall:
    """Return a call in which `^` escapes, and goes on in the next line."""
    end = position
    while True:
        line_end = text.find("\n", end)
        last, end = end, len(text) if line_end < 0 else line_end + 1
        if line_end < 0 or not text[last:end].rstrip().endswith("^"):
            break
    plain = re.sub(r"\^(?:[ \t]*\n[ \t]*|(.))", lambda found: found[1] or " ", text[position:end])
    plain = re.sub(r'(?<=[^\s=])""|""(?=\S)', '\\"', plain)
    return ShellCall(_words(plain, 0)[0], start, end)
