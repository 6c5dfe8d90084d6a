"""
A page of an API's documentation: its operation, its parameters and its two examples.

Pages of several publishers have one form: method and path, a curl call, the answer's JSON, and sections
that list parameters by name, type and a sentence. A curl call with its answer alone is a page, too.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from tools.new.answers import NOTHING, answer_of, listed_statuses, statuses_of
from tools.new.curl import CurlCall, Found, read_curl
from tools.new.forms import form_value, typed_form
from tools.new.html_text import is_html, text_of_html
from tools.new.loose_json import PageError
from tools.new.sections import Described, described
from tools.new.targets import HEADLINE, METHODS, Parameter, parameters_of, target_of

_UNSEEN: Final = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")


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
    slips: list[str] = field(factory=list)
    """Parts of the page's JSON that are none, and were corrected or left out."""
    others: list[str] = field(factory=list)
    """Method and path of other operations that the page has a call of."""

    @property
    def media_type(self) -> str:
        """The media type of the request's body; empty without one."""
        return self.call.media_type


def load_page(path: Path) -> tuple[str, Page]:
    """
    Read the file of a saved page, and return its text, too.

    Raises:
        PageError: it is no text, has no curl call, or one that can't be read.
        OSError: the file can't be read.
    """
    content = path.read_bytes()
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        saved = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise PageError(f"line {line} is no UTF-8: save the page as UTF-8") from None
    return saved, read_page(saved)


def read_page(saved: str) -> Page:
    """
    Read a saved page: text as copied, HTML, or a curl call with its answer.

    Raises:
        PageError: it has no curl call, or one that can't be read.
    """
    text = re.sub("\r\n?", "\n", _UNSEEN.sub("", saved))
    text = (text_of_html(text) if is_html(text) else text).replace("\u00a0", " ")
    found = read_curl(text)
    call, start, end = found.call, found.start, found.end
    text = text[: _end_of_operation(text, found)]
    sections = described(f"{text[:start]}\n{text[end:]}")
    method, path = target_of(text, call)
    page = Page(text, method, call.server, path, "", call, body=sections.get("body", []))
    if call.method in ("POST", "PUT", "PATCH"):
        page.body = [*page.body, *sections.get("parameters", [])]
    page.answer = sections.get("answer", [])
    page.others = list(dict.fromkeys(name for name, _ in found.others))
    shown = answer_of(text, end)
    page.response, page.slips = shown.value, list(shown.slips)
    page.summary = _summary(text, start)
    around = f"{text[:start]}\n{text[shown.end :]}"
    page.status, page.status_is_guessed = _status(text[end : shown.start], around, page)
    listed = listed_statuses(around)
    page.success_text = listed.get(page.status, "")
    page.errors = {status: said for status, said in listed.items() if status[0] in "45"}
    page.parameters = list(parameters_of(path, call, sections))
    _read_request(page)
    return page


def _read_request(page: Page) -> None:
    call = page.call
    if call.data and "json" in call.media_type:
        reading = call.json
        page.request = reading.value
        page.slips = list(dict.fromkeys([*page.slips, *reading.slips]))
    elif call.form or "form" in call.media_type:
        page.request = typed_form(form_value(call.fields), page.body)
    elif call.data:
        page.request = "\n".join(call.data)


def _end_of_operation(text: str, found: Found) -> int:
    """Return where the text of the first operation ends: above the headline of the next, or its call."""
    if not found.others:
        return len(text)
    end = found.others[0][1]
    headlines = [one.start() for one in HEADLINE.finditer(text, found.end, end)]
    return headlines[-1] if headlines else end


def _status(between: str, behind: str, page: Page) -> tuple[str, bool]:
    """Return the status of the answer, and whether it is a guess."""
    for part in (between, behind):
        for status in statuses_of(part):
            if status.startswith("2"):
                return status, False
    if page.response is NOTHING and page.method == "DELETE":
        return "204", True
    return "200", True


def _summary(text: str, start: int) -> str:
    """Return the title: below the path if the page begins with it, above the call, or the first one."""
    headline = HEADLINE.search(text, 0, start)
    if headline is not None and not text[: headline.start()].strip():
        below = text[headline.end() : start].strip().partition("\n")[0].strip()
        title = below[:1].upper() + below[1:]
        if _is_title(title):
            return title
    lines = [line.strip() for line in text[:start].splitlines()]
    titles = [line for line in lines if _is_title(line)]
    if not titles:
        return ""
    near = next((line for line in reversed(lines) if line), "")
    return near if near == titles[-1] and _path_is_above(lines) else titles[0]


def _is_title(line: str) -> bool:
    words = line.split()
    is_code = re.search(r"[{}<>/\\|:=#$\t]", line) is not None
    return (
        2 <= len(words) <= 9
        and not is_code
        and line[0].isupper()
        and not line.endswith((".", ",", ";"))
    )


def _path_is_above(lines: list[str]) -> bool:
    return (
        bool(lines)
        and re.fullmatch(METHODS, next((line for line in lines if line), "")) is not None
    )
