"""
A page of an API's documentation: its operation, its parameters and its two examples.

Pages of several publishers have one form: method and path, a curl call, the answer's JSON, and sections
that list parameters by name, type and a sentence. A curl call with its answer alone is a page, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field, frozen

from tools.new.curl import CurlCall, read_curl
from tools.new.html_text import is_html, text_of_html
from tools.new.sections import Described, described
from tools.operations.words import singular

_METHODS: Final = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE"
_HEADLINE: Final = re.compile(
    rf"^({_METHODS})\s*\n?\s*(?:https?://[^\s/]+)?(/(?:\S*|(?:\n[^\n]+)*?))$",
    re.MULTILINE | re.IGNORECASE,
)
_STATUS: Final = re.compile(
    r"^(?:HTTP/[\d.]+\s+([1-5]\d\d)\b.*|(?:Status|Response|Returns)?:?\s*([1-5]\d\d)(?:\s+[A-Z]\w+.*|\s*)|"
    r"Status:?\s*([1-5]\d\d).*)$",
    re.MULTILINE,
)
_PARAMETER: Final = re.compile(r"\{(\w+)\}|:([A-Za-z_]\w*)|<(\w+)>")
_IDENTIFIER: Final = re.compile(
    r"\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9a-f]{16,}|[a-z]{2,8}_(?=\w*\d)\w{8,}|[A-Za-z]+\d\w{6,}"
)
NOTHING: Final = object()
"""The example of a body that isn't there: null is a value."""


@frozen
class Parameter:
    """A parameter of the path or of the query."""

    name: str
    place: str
    required: bool
    type: str
    """A type of JSON, or empty if the page names none."""
    text: str
    example: str | None


@define
class Page:
    """One operation, as its page describes it."""

    text: str
    method: str
    server: str
    path: str
    """With a `{name}` for each parameter."""
    summary: str
    call: CurlCall
    parameters: list[Parameter] = field(factory=list)
    body: list[Described] = field(factory=list)
    """The fields that the page lists for the request's body."""
    answer: list[Described] = field(factory=list)
    request: Any = NOTHING
    """The example of the request's body; fields of a form have their types."""
    status: str = "200"
    status_is_guessed: bool = False
    success_text: str = ""
    response: Any = NOTHING
    errors: dict[str, str] = field(factory=dict)
    """The text of each error's status that the page lists."""

    @property
    def media_type(self) -> str:
        """The media type of the request's body; empty without one."""
        return self.call.media_type


def read_page(saved: str) -> Page:
    """
    Read a saved page: text as copied, HTML, or a curl call with its answer.

    Raises:
        NoCurlError: it has no curl call, or one that can't be read.
    """
    text = (
        text_of_html(saved)
        if is_html(saved)
        else saved.replace("\r\n", "\n").replace("\u00a0", " ")
    )
    call, start, end = read_curl(text)
    method, path = _headline(text, call)
    sections = described(text[:start] + text[end:])
    page = Page(text, method, call.server, path, "", call, body=sections.get("body", []))
    if call.method in ("POST", "PUT", "PATCH"):
        page.body = [*page.body, *sections.get("parameters", [])]
    page.answer = sections.get("answer", [])
    page.response, after = _json_behind(text, end)
    page.summary = _summary(text, start)
    around = f"{text[:start]}\n{text[after:]}"
    page.status, page.status_is_guessed = _status(text[end:after], around, page)
    listed = _listed_statuses(f"{text[:start]}\n{text[after:]}")
    page.success_text = listed.get(page.status, "")
    page.errors = {status: said for status, said in listed.items() if status[0] in "45"}
    page.parameters = [*_path_parameters(page, sections), *_query_parameters(page, sections)]
    if call.data and "json" in call.media_type:
        page.request = call.json
    elif call.fields:
        page.request = _typed_form(form_value(call.fields), page.body)
    return page


def _headline(text: str, call: CurlCall) -> tuple[str, str]:
    """Return method and path template: of the line that shows them, if it matches, else of the call."""
    for found in _HEADLINE.finditer(text):
        path = _PARAMETER.sub(
            lambda name: f"{{{next(filter(None, name.groups()))}}}", "".join(found[2].split())
        )
        for shown in _prefixed(path, call.path):
            if found[1].upper() == call.method and _values(shown, call.path) is not None:
                return call.method, shown
    named = _PARAMETER.sub(lambda name: f"{{{next(filter(None, name.groups()))}}}", call.path)
    return call.method, _with_identifiers(named)


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
    names = re.findall(r"\{(\w+)\}", path)
    pattern = "([^/]+)".join(re.escape(part) for part in re.split(r"\{\w+\}", path.rstrip("/")))
    found = re.fullmatch(pattern, called.rstrip("/"))
    return None if found is None else dict(zip(names, found.groups(), strict=True))


def _json_behind(text: str, start: int) -> tuple[Any, int]:
    """Return the first JSON object or list that begins a line behind the call, and where it ends."""
    for found in re.finditer(r"^[ \t]*(?=[{\[])", text[start:], re.MULTILINE):
        try:
            value, length = json.JSONDecoder().raw_decode(text[start + found.end() :])
        except json.JSONDecodeError:
            continue
        if isinstance(value, dict) or value == [] or isinstance(value[0], dict | str | int | float):
            return value, start + found.end() + length
    return NOTHING, start


def _status(between: str, behind: str, page: Page) -> tuple[str, bool]:
    """Return the status of the answer, and whether it is a guess."""
    for part in (between, behind):
        for found in _STATUS.finditer(part):
            status = next(filter(None, found.groups()))
            if status.startswith("2"):
                return status, False
    if page.response is NOTHING and page.method == "DELETE":
        return "204", True
    return "200", True


def _listed_statuses(text: str) -> dict[str, str]:
    """Return the text behind or below each status that stands at the begin of a line."""
    found: dict[str, str] = {}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        status = re.fullmatch(r"(?:HTTP )?([245]\d\d)(?:\s*[-:\u2013]?\s+(\D.*))?", line)
        if status is None:
            continue
        below = [
            one
            for one in lines[number + 1 : number + 3]
            if not re.fullmatch(r"[a-z]+/[\w.+-]+|[245]\d\d.*", one)
        ]
        found.setdefault(status[1], status[2] or (below[0] if below else ""))
    return found


def _summary(text: str, start: int) -> str:
    """Return the line above the call, or the page's first one, that is a title."""
    lines = [line.strip() for line in text[:start].splitlines()]
    titles = [line for line in lines if _is_title(line)]
    if not titles:
        return ""
    near = next((line for line in reversed(lines) if line), "")
    return near if near == titles[-1] and _path_is_above(lines) else titles[0]


def _is_title(line: str) -> bool:
    words = line.split()
    is_code = re.search(r"[{}<>/\\|:=#$]", line) is not None
    return (
        2 <= len(words) <= 9
        and not is_code
        and line[0].isupper()
        and not line.endswith((".", ",", ";"))
    )


def _path_is_above(lines: list[str]) -> bool:
    return (
        bool(lines)
        and re.fullmatch(_METHODS, next((line for line in lines if line), "")) is not None
    )


def _path_parameters(page: Page, sections: dict[str, list[Described]]) -> Iterator[Parameter]:
    known = {one.name: one for key in ("path", "parameters") for one in sections.get(key, [])}
    for name, value in (_values(page.path, page.call.path) or {}).items():
        said = known.get(name, Described(name))
        is_word = value == f"{{{name}}}" or re.fullmatch(r"[A-Z_]+", value)
        yield Parameter(name, "path", True, said.type, said.text, None if is_word else value)


def _query_parameters(page: Page, sections: dict[str, list[Described]]) -> Iterator[Parameter]:
    in_path = set(re.findall(r"\{(\w+)\}", page.path))
    sent = dict(page.call.query)
    listed = sections.get("query", [])
    if page.method in ("GET", "DELETE", "HEAD"):
        listed = [*listed, *sections.get("parameters", [])]
    names = [one.name for one in listed]
    for said in [*listed, *(Described(name) for name in sent if name not in names)]:
        if said.name not in in_path:
            yield Parameter(
                said.name, "query", said.required, said.type, said.text, sent.get(said.name)
            )


def form_value(fields: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the object that a form sends: `a[b]` is the field `b` of `a`, and `a[]` an item of it."""
    found: dict[str, Any] = {}
    for name, text in fields:
        outer, *inner = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name)
        value: Any = text
        if inner == [""]:
            found.setdefault(outer, []).append(value)
        elif inner:
            found.setdefault(outer, {})[inner[0]] = value
        else:
            found[outer] = value
    return found


def _typed_form(form: dict[str, Any], body: list[Described]) -> dict[str, Any]:
    """Return the object of a form with the types that the page lists, and of texts that look like them."""
    types = {one.name: one.type for one in body}
    return {name: _typed(value, types.get(name, "")) for name, value in form.items()}


def _typed(value: Any, type_: str) -> Any:
    if not isinstance(value, str) or type_ == "string":
        return value
    if type_ in ("", "boolean") and value in ("true", "false"):
        return value == "true"
    if (
        type_ in ("", "integer")
        and re.fullmatch(r"-?\d{1,15}", value)
        and not re.match(r"-?0\d", value)
    ):
        return int(value)
    if type_ in ("", "number") and re.fullmatch(r"-?\d+\.\d+", value):
        return float(value)
    return value.removeprefix("@")
