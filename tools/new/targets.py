"""
The path of a page's operation, and its parameters in path, query, headers and cookies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from tools.new.curl import CurlCall
from tools.new.sections import Described
from tools.operations.words import singular

METHODS: Final = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE"
HEADLINE: Final = re.compile(
    rf"^({METHODS})\s{{0,20}}(?:https?://[^\s/]+)?(/(?:\S*|(?:\n[^\n]+){{0,60}}?))$",
    re.MULTILINE | re.IGNORECASE,
)
_PARAMETER: Final = re.compile(
    r"\{\{?([^{}/]+)\}\}?|(?<=/):([A-Za-z_][\w-]*)|<([^<>/]+)>|\$\{?(\w+)\}?|\[([A-Za-z]\w*)\]"
)
_IDENTIFIER: Final = re.compile(
    r"\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9a-f]{16,}|[a-z]{2,8}_(?=\w*\d)\w{8,}|[A-Za-z]+\d\w{6,}"
)
_KEY: Final = re.compile(r"(?!.*idempoten).*(key|token|auth)|sig(nature)?|.*secret.*")
_PLACEHOLDER: Final = re.compile(r"[<>${}*]|your|token|replace|example|xxx|key$", re.IGNORECASE)
_OF_EACH_CLIENT: Final = frozenset(
    "accept accept-encoding authorization cache-control connection content-length content-type dnt "
    "host origin pragma priority referer user-agent".split()
)
"""Headers that clients send by themselves."""


@frozen
class Parameter:
    """A parameter of the path, the query, the headers or the cookies."""

    name: str
    place: str
    required: bool
    type: str
    """A type of JSON, or empty if the page names none."""
    text: str
    examples: list[str]

    @property
    def example(self) -> str | None:
        """The value that the call sends."""
        return self.examples[-1] if self.examples else None


def is_key(name: str) -> bool:
    """Tell whether a header, or a parameter of the query, is the caller's key."""
    return _KEY.fullmatch(name.lower()) is not None


def keys_of(call: CurlCall) -> list[str]:
    """Return the caller's keys in a call, but words that stand in the place of one."""
    named = [*call.headers.items(), *call.query, *call.cookies]
    told = [text for name, text in named if is_key(name) or name == "authorization"]
    found = [text.split()[-1] for text in [*told, call.user or ""] if text.split()]
    found = [part for text in found for part in text.split(":")]
    return [text for text in found if len(text) >= 8 and not _PLACEHOLDER.search(text)]


def target_of(text: str, call: CurlCall) -> tuple[str, str]:
    """Return method and path template: of the line that shows them, if it matches, else of the call."""
    for found in HEADLINE.finditer(text):
        path = _templated("".join(found[2].split()))
        for shown in _prefixed(path, call.path):
            if found[1].upper() == call.method and _values(shown, call.path) is not None:
                return call.method, shown
    return call.method, _with_identifiers(_templated(call.path))


def _templated(path: str) -> str:
    """Return a path with `{name}` for each parameter, in whatever way it is written."""
    return _PARAMETER.sub(
        lambda name: "{" + "_".join(next(filter(None, name.groups())).split()) + "}", path
    )


def _with_identifiers(path: str) -> str:
    """Return a path with a parameter for each part that looks like an identifier."""
    parts = path.split("/")
    for number, part in enumerate(parts):
        if _IDENTIFIER.fullmatch(part):
            before = parts[number - 1]
            taken = "{id}" in parts or before.startswith("{")
            parts[number] = f"{{{singular(before)}_id}}" if taken else "{id}"
    return "/".join(parts)


def _prefixed(path: str, called: str) -> Iterator[str]:
    """Yield a path as shown, and behind the first parts of the call's, which some pages leave out."""
    yield path
    parts = called.split("/")
    for number in range(2, len(parts)):
        yield "/".join(parts[:number]) + path


def _values(path: str, called: str) -> dict[str, str] | None:
    """Return the values of a template's parameters in a path; None if it does not match."""
    names = re.findall(r"\{([^{}]+)\}", path)
    pattern = "([^/]+)".join(re.escape(part) for part in re.split(r"\{[^{}]+\}", path.rstrip("/")))
    found = re.fullmatch(pattern, called.rstrip("/"))
    return None if found is None else dict(zip(names, found.groups(), strict=True))


def parameters_of(
    path: str, call: CurlCall, sections: dict[str, list[Described]]
) -> Iterator[Parameter]:
    """Yield the parameters of an operation: those that its page lists, and those that its call sends."""
    yield from _of_path(path, call, sections)
    listed = sections.get("query", [])
    if call.method in ("GET", "DELETE", "HEAD"):
        listed = [*listed, *sections.get("parameters", [])]
    in_path = set(re.findall(r"\{([^{}]+)\}", path))
    sent = [(name, text) for name, text in call.query if not is_key(name)]
    yield from _named("query", [one for one in listed if one.name not in in_path], sent)
    headers = [
        (name, text)
        for name, text in call.headers.items()
        if name not in _OF_EACH_CLIENT and not is_key(name) and not name.startswith("sec-")
    ]
    yield from _named("header", _own_headers(sections.get("header", [])), headers)
    cookies = [(name, text) for name, text in call.cookies if not is_key(name)]
    yield from _named("cookie", sections.get("cookie", []), cookies)


def _own_headers(listed: list[Described]) -> list[Described]:
    return [
        one
        for one in listed
        if one.name.lower() not in _OF_EACH_CLIENT and not is_key(one.name) and one.type
    ]


def _of_path(
    path: str, call: CurlCall, sections: dict[str, list[Described]]
) -> Iterator[Parameter]:
    known = {one.name: one for key in ("path", "parameters") for one in sections.get(key, [])}
    for name, value in (_values(path, call.path) or {}).items():
        said = known.get(name, Described(name))
        is_word = _PARAMETER.fullmatch(value) or re.fullmatch(r"[A-Z_]+", value)
        yield Parameter(name, "path", True, said.type, said.text, [] if is_word else [value])


def _named(place: str, listed: list[Described], sent: list[tuple[str, str]]) -> Iterator[Parameter]:
    """Yield the parameters that a page lists or its call sends, by name; a list may have `[]` behind it."""
    values: dict[str, list[str]] = {}
    for name, text in sent:
        values.setdefault(name, []).append(text)
    wire = {_plain(place, name): name for name in values}
    said = {_plain(place, one.name): one for one in listed}
    for plain in dict.fromkeys([*said, *wire]):
        one = said.get(plain, Described(plain))
        name = one.name if place == "header" and plain in said else wire.get(plain, one.name)
        yield Parameter(
            name, place, one.required, one.type, one.text, values.get(wire.get(plain, ""), [])
        )


def _plain(place: str, name: str) -> str:
    return name.lower() if place == "header" else name.removesuffix("[]")
