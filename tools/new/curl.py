"""
The request of a curl call.
"""

from __future__ import annotations

import json
import re
import shlex
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import define, field

_VALUE_OPTIONS: Final = frozenset(
    "-A --user-agent -b --cookie -c --cookie-jar -e --referer -m --max-time -o --output "
    "--connect-timeout --retry "
    "--cacert --cert --key -x --proxy".split()
)
_DATA: Final = frozenset(
    "-d --data --data-raw --data-binary --data-ascii --json --data-urlencode".split()
)
_FORM: Final = frozenset("-F --form --form-string".split())
_ASSIGNED: Final = re.compile(r"(--[a-z-]+)=(.*)", re.DOTALL)
_GLUED: Final = re.compile(r"(-[XHdFu])(.+)", re.DOTALL)


class NoCurlError(ValueError):
    """The text has no curl call that can be read."""


@define
class CurlCall:
    """A request as curl sends it."""

    method: str = ""
    server: str = ""
    """Scheme and host, with a port if there is one."""
    path: str = ""
    query: list[tuple[str, str]] = field(factory=list)
    headers: dict[str, str] = field(factory=dict)
    """By lower-case name."""
    data: list[str] = field(factory=list)
    form: list[tuple[str, str]] = field(factory=list)
    user: str | None = None

    @property
    def media_type(self) -> str:
        """The media type of the body; empty without one."""
        said = self.headers.get("content-type", "").partition(";")[0].strip()
        if self.form:
            return "multipart/form-data"
        if not self.data:
            return ""
        text = "&".join(self.data)
        guessed = (
            "application/json"
            if text.lstrip()[:1] in ("{", "[")
            else "application/x-www-form-urlencoded"
        )
        return said or guessed

    @property
    def json(self) -> Any:
        """
        The JSON value of the body.

        Raises:
            NoCurlError: the body is no JSON.
        """
        try:
            return json.loads("".join(self.data))
        except json.JSONDecodeError as error:
            raise NoCurlError(f"the body of the curl call is no JSON: {error}") from None

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The names and values of the body, if it is a form."""
        if self.form:
            return self.form
        return [pair for piece in self.data for pair in parse_qsl(piece, keep_blank_values=True)]


def read_curl(text: str) -> tuple[CurlCall, int, int]:
    """
    Read the first curl call of a text, and return where it begins and ends.

    Raises:
        NoCurlError: there is none, or a quote in it is not closed.
    """
    found = re.search(r"^[ \t]*(?:\$ )?(?=curl\s)", text, re.MULTILINE)
    if found is None:
        raise NoCurlError("the page has no curl call")
    end = found.end()
    while True:
        line_end = text.find("\n", end)
        end = len(text) if line_end < 0 else line_end + 1
        arguments = _split(text[found.end() : end])
        if arguments is not None:
            return _call(arguments), found.start(), end
        if end == len(text):
            raise NoCurlError("a quote of the curl call is not closed")


def _split(text: str) -> list[str] | None:
    """Split a call at the shell's rules; None if it goes on."""
    if text.rstrip("\n").endswith("\\"):
        return None
    try:
        return [word.strip("\n") for word in shlex.split(text) if word.strip()]
    except ValueError:
        return None


def _call(arguments: list[str]) -> CurlCall:
    call, as_query, rest = CurlCall(), False, iter(arguments[1:])
    for argument in rest:
        glued = _ASSIGNED.fullmatch(argument) or _GLUED.fullmatch(argument)
        name, value = (glued[1], glued[2]) if glued and argument[:4] != "http" else (argument, None)
        if not name.startswith("-"):
            _take_url(call, name)
        elif name in ("-G", "--get"):
            as_query = True
        elif _takes_value(name):
            _take(call, name, next(rest, "") if value is None else value)
    if as_query:
        call.query += [
            pair for piece in call.data for pair in parse_qsl(piece, keep_blank_values=True)
        ]
        call.data = []
    if not call.path:
        raise NoCurlError("the curl call has no URL")
    call.method = call.method or ("POST" if call.data or call.form else "GET")
    return call


def _takes_value(name: str) -> bool:
    ours = ("-X", "--request", "-H", "--header", "-u", "--user", "--url")
    return name in ours or name in _DATA or name in _FORM or name in _VALUE_OPTIONS


def _take(call: CurlCall, name: str, value: str) -> None:
    if name in ("-X", "--request"):
        call.method = value.upper()
    elif name in ("-H", "--header"):
        header, _, said = value.partition(":")
        call.headers[header.strip().lower()] = said.strip()
    elif name in ("-u", "--user"):
        call.user = value
    elif name == "--url":
        _take_url(call, value)
    elif name in _DATA:
        call.data.append(value)
        if name == "--json":
            call.headers.setdefault("content-type", "application/json")
    elif name in _FORM:
        field_name, _, said = value.partition("=")
        call.form.append((field_name, said))


def _take_url(call: CurlCall, text: str) -> None:
    parts = urlsplit(text if "://" in text else f"https://{text}")
    call.server, call.path = f"{parts.scheme}://{parts.netloc}", unquote(parts.path) or "/"
    call.query += parse_qsl(parts.query, keep_blank_values=True)
