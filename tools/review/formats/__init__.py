"""The formats of a report: for people, for code hosts, and for programs."""

from collections.abc import Callable
from typing import Final

from tools.review.formats.accept import as_entries
from tools.review.formats.changelog import as_changelog
from tools.review.formats.github import as_github
from tools.review.formats.html import as_html
from tools.review.formats.junit import as_junit
from tools.review.formats.machines import as_gitlab, as_json
from tools.review.formats.markdown import as_markdown
from tools.review.formats.paper import Paper
from tools.review.formats.sarif import as_sarif
from tools.review.formats.text import as_text
from tools.review.report import Review

FORMATS: Final[dict[str, Callable[[Review, Paper], str]]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "junit": as_junit,
    "sarif": as_sarif,
    "html": as_html,
    "accept": as_entries,
    "changelog": as_changelog,
}
