"""
JSON as documentation pages have it: with comments, commas at the end, `...` for what is left out.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from typing import Any, Final, NoReturn

from attrs import field, frozen

_TOKEN: Final = re.compile(
    r"""
      (?P<string> "[^"\\]*+(?:\\.[^"\\]*+)*+" )
    | (?P<curly> [\u201c\u201d][^\u201c\u201d]*+[\u201c\u201d] )
    | (?P<single> '[^'\\]*+(?:\\.[^'\\]*+)*+' )
    | (?P<comment> //[^\n]* | /\*.*?\*/ | \#[^\n]* )
    | (?P<left_out> \.{2,}|\u2026 )
    | (?P<word> [A-Za-z_$][\w$-]* )
    | (?P<number> -?[\d.]+(?:[eE][+-]?\d+)? )
    | (?P<mark> [{}\[\]:,] )
    | (?P<space> \s+ )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_SLIPS: Final = {
    "curly": "curly quotes",
    "single": "single quotes",
    "comment": "comments",
    "left_out": "`...`",
}
_WORDS: Final = {"None": "null", "undefined": "null", "True": "true", "False": "false"}
_STRICT: Final = ("true", "false", "null")


class PageError(ValueError):
    """A page, or a part of it, can't be read."""


@frozen
class Reading:
    """A value of a text."""

    value: Any
    end: int
    slips: list[str] = field(factory=list)
    """Parts of it that are no JSON, and were corrected or left out."""


def read_json(text: str, start: int = 0) -> Reading:
    """
    Read the value that begins at a place of a text.

    Raises:
        PageError: it can't be read.
    """
    try:
        while text[start : start + 1].isspace():
            start += 1
        value, end = _DECODER.raw_decode(text, start)
        reading = Reading(value, end)
    except RecursionError:
        raise PageError("the JSON is nested too deeply") from None
    except ValueError:
        reading = _loose(text, start)
    if _SURROGATE.search(text, start, reading.end):
        _check_surrogates(reading.value)
    return reading


def _check_surrogates(value: Any) -> None:
    """Raise `PageError` if a text has half of a surrogate pair, which no contract can hold."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        said = error.object[max(0, error.start - 20) : error.start]
        raise PageError(f"the JSON has half of a surrogate pair behind `{said}`") from None


def _loose(text: str, start: int) -> Reading:
    strict, origins, end, slips = _corrected(text, start)
    try:
        value = _DECODER.decode("".join(strict))
    except RecursionError:
        raise PageError("the JSON is nested too deeply") from None
    except json.JSONDecodeError as error:
        lengths = [0]
        for piece in strict:
            lengths.append(lengths[-1] + len(piece))
        number = min(bisect_right(lengths, error.pos), len(origins)) - 1
        raise PageError(_message(text, origins[number] if origins else start, error.msg)) from None
    except ValueError as error:
        raise PageError(_message(text, start, str(error).partition(";")[0])) from None
    return Reading(value, end, slips)


def _corrected(text: str, start: int) -> tuple[list[str], list[int], int, list[str]]:
    """Return pieces of strict JSON, where each comes from, where the value ends, and what was corrected."""
    pieces: list[str] = []
    origins: list[int] = []
    slips: list[str] = []
    depth, end = 0, len(text)
    for found in _TOKEN.finditer(text, start):
        kind, token = found.lastgroup or "", found[0]
        if kind == "space":
            continue
        if kind in _SLIPS:
            slips.append(_SLIPS[kind])
        piece = _piece(kind, token, pieces, text, found.end())
        if piece in ("}", "]", ",") and pieces[-1:] == [","]:
            slips.append("commas without a value")
            pieces.pop()
            origins.pop()
        if piece == "," and pieces[-1:] in (["{"], ["["]):
            piece = ""
        if piece:
            pieces.append(piece)
            origins.append(found.start())
        if kind == "word" and piece != token:
            slips.append(f"`{token}`" if piece in _STRICT else "names without quotes")
        depth += (piece in ("{", "[")) - (piece in ("}", "]"))
        if piece and depth <= 0:
            end = found.end()
            break
    return pieces, origins, end, list(dict.fromkeys(slips))


def _piece(kind: str, token: str, pieces: list[str], text: str, end: int) -> str:
    """Return a token as strict JSON; empty for what is left out."""
    if kind in ("comment", "left_out"):
        return "null" if kind == "left_out" and pieces[-1:] == [":"] else ""
    if kind == "curly":
        return json.dumps(token[1:-1])
    if kind == "single":
        return json.dumps(re.sub(r"\\(['\"])", r"\1", token[1:-1]))
    if kind == "word":
        is_name = re.compile(r"\s*:").match(text, end) is not None
        return json.dumps(token) if is_name else _WORDS.get(token, token)
    return token


def _message(text: str, position: int, said: str) -> str:
    line = text.count("\n", 0, position) + 1
    shown = text[position : position + 40].partition("\n")[0].strip()
    return (
        f"the JSON at `{shown}` (line {line}) can't be read: {said}"
        if shown
        else (f"the JSON that ends in line {line} can't be read: {said}")
    )


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"the number {text} is too large")
    return number


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no value of JSON")


_DECODER: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_no_constant, strict=False)
