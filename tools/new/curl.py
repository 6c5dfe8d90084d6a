"""
The request of a curl call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from attrs import define, field

from tools.new.loose_json import PageError, Reading, read_json
from tools.new.shell import ShellCall, calls

_SHORT: Final = {
    "X": "request", "H": "header", "d": "data", "F": "form", "u": "user", "b": "cookie",
    "T": "upload-file", "G": "get", "I": "head",
}  # fmt: skip
_SHORT_WITH_VALUE: Final = frozenset("AbcCdDeEFHKmoPQrtTuUwxXyYz")
_DATA: Final = frozenset("data data-raw data-binary data-ascii json data-urlencode".split())
_FORM: Final = frozenset("form form-string".split())
_WITH_VALUE: Final = _DATA | _FORM | frozenset(
    "request header user cookie upload-file url url-query oauth2-bearer user-agent referer cookie-jar "
    "max-time output output-dir connect-timeout retry retry-delay retry-max-time cacert capath cert "
    "cert-type key key-type pass proxy proxy-user proxy-header noproxy write-out dump-header config "
    "range limit-rate resolve connect-to interface max-redirs max-filesize aws-sigv4 ciphers tls-max "
    "unix-socket netrc-file stderr trace trace-ascii socks5 socks5-hostname continue-at rate".split()
)  # fmt: skip
_URL: Final = re.compile(
    r"[a-z][a-z0-9+.-]*://|[$<{]|localhost\b|\[?[0-9a-f.:]+\]?(:\d+)?/|[\w-]+(\.[\w-]+)+(:\d+)?([/?]|$)",
    re.IGNORECASE,
)
_VARIABLE: Final = re.compile(r"\{\{\s*(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)|%(\w+)%(?!\w)")


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
    cookies: list[tuple[str, str]] = field(factory=list)
    data: list[str] = field(factory=list)
    form: list[tuple[str, str]] = field(factory=list)
    user: str | None = None
    file: str = ""
    """The file that is the body."""
    unread: str = ""
    """A file whose text would be the body."""

    @property
    def media_type(self) -> str:
        """The media type of the body; empty without one."""
        said = self.headers.get("content-type", "").partition(";")[0].strip()
        if self.form:
            return "multipart/form-data"
        if self.file:
            return said or "application/octet-stream"
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
    def json(self) -> Reading:
        """
        The JSON value of the body.

        Raises:
            PageError: the body can't be read.
        """
        try:
            return read_json("".join(self.data).strip())
        except PageError as error:
            raise PageError(f"the body of the curl call: {error}") from None

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The names and values of the body, if it is a form."""
        if self.form:
            return self.form
        return [pair for piece in self.data for pair in parse_qsl(piece, keep_blank_values=True)]


@define
class Found:
    """The curl calls of a page: the first, and those of other operations."""

    call: CurlCall
    start: int
    end: int
    others: list[tuple[str, int]] = field(factory=list)
    """Method and path, and where the call begins."""


def read_curl(text: str) -> Found:
    """
    Read the first curl call of a text that has a URL.

    Raises:
        PageError: there is none that can be read.
    """
    failed: PageError | None = None
    found: Found | None = None
    for one in calls(text):
        try:
            if isinstance(one, PageError):
                raise one
            call = call_of(one)
        except PageError as error:
            failed = failed or error
            continue
        if found is None:
            found = Found(call, one.start, one.end)
        elif (call.method, call.path) != (found.call.method, found.call.path):
            found.others.append((f"{call.method} {call.path}", one.start))
    if found is None:
        raise failed or PageError("the page has no curl call")
    return found


def call_of(shell: ShellCall) -> CurlCall:
    """
    Return the request of a call.

    Raises:
        PageError: it has no URL, or a body that is not on the page.
    """
    call, flags = CurlCall(), set[str]()
    for name, value in _options(shell.words):
        if value is None:
            flags.add(name)
        else:
            _take(call, name, value, shell.stdin)
    if "get" in flags:
        call.query += [
            pair for piece in call.data for pair in parse_qsl(piece, keep_blank_values=True)
        ]
        call.data = []
    if not call.path:
        raise PageError("the curl call has no URL")
    if call.unread:
        if re.search("json|form|^$", call.headers.get("content-type", "")):
            raise PageError(f"the body is in the file `{call.unread}`: put its text into the call")
        call.file, call.method = call.unread, call.method or "POST"
    if not call.method:
        without = "HEAD" if "head" in flags else "GET"
        call.method = "PUT" if call.file else "POST" if call.data or call.form else without
    return call


def _options(words: list[str]) -> Iterator[tuple[str, str | None]]:
    """Yield each option by its long name, with its value if it takes one; a URL is one, too."""
    rest = iter(words)
    for word in rest:
        if word.startswith("--") and len(word) > 2:
            name, is_assigned, value = word[2:].partition("=")
            takes = name in _WITH_VALUE
            yield name, (value if is_assigned else next(rest, "")) if takes else None
        elif word.startswith("-") and len(word) > 1:
            for number, letter in enumerate(word[1:], 2):
                name = _SHORT.get(letter, letter)
                if letter in _SHORT_WITH_VALUE:
                    yield name, word[number:] or next(rest, "")
                    break
                yield name, None
        elif _URL.match(word):
            yield "url", word


def _take(call: CurlCall, name: str, value: str, stdin: str | None) -> None:
    if name == "request":
        call.method = value.upper()
    elif name == "header":
        _take_header(call, value)
    elif name == "oauth2-bearer":
        call.headers["authorization"] = f"Bearer {value}"
    elif name == "user":
        call.user = value
    elif name == "cookie":
        _take_header(call, f"Cookie: {value}" if "=" in value else "")
    elif name == "url":
        _take_url(call, value)
    elif name == "url-query":
        call.query += parse_qsl(value, keep_blank_values=True)
    elif name == "upload-file":
        call.file = value
    elif name in _DATA:
        _take_data(call, name, value, stdin)
    elif name in _FORM:
        field_name, _, said = value.partition("=")
        if name == "form":
            said = re.sub(r";\s*(type|filename|headers|encoder)=[^;]*", "", said)
        call.form.append((field_name, said))


def _take_header(call: CurlCall, value: str) -> None:
    header, _, said = value.partition(":")
    name = header.strip().lower()
    if name == "cookie":
        pairs = (piece.strip().partition("=") for piece in said.split(";") if "=" in piece)
        call.cookies += [(key, text) for key, _, text in pairs]
    elif name:
        call.headers[name] = said.strip()


def _take_data(call: CurlCall, name: str, value: str, stdin: str | None) -> None:
    if name == "json":
        call.headers.setdefault("content-type", "application/json")
    if name == "data-urlencode":
        key, _, text = value.partition("=")
        value = f"{key}={_quoted(text)}" if key else text
    elif name != "data-raw" and value in ("@-", "@/dev/stdin") and stdin is not None:
        value = stdin
    elif name != "data-raw" and value.startswith("@"):
        call.unread = value[1:]
        return
    call.data.append(value)


def _quoted(text: str) -> str:
    return re.sub(r"[%&+;=#]", lambda found: f"%{ord(found[0]):02X}", text)


def _take_url(call: CurlCall, text: str) -> None:
    text = _VARIABLE.sub(lambda found: f"{{{_lower(next(filter(None, found.groups())))}}}", text)
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
    except ValueError as error:
        raise PageError(f"the URL `{text}` of the curl call can't be read: {error}") from None
    user, is_user, host = parts.netloc.rpartition("@")
    if is_user:
        call.user = user
    call.server = f"{parts.scheme}://{host}"
    call.path = re.sub(
        "%(24|3A|3C|3E|7B|7D)",
        lambda found: chr(int(found[1], 16)),
        parts.path,
        flags=re.IGNORECASE,
    )
    call.path = call.path or "/"
    call.query += parse_qsl(parts.query, keep_blank_values=True)


def _lower(name: str) -> str:
    return name.lower() if name.isupper() else name
