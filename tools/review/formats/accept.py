"""
The entries of `review.toml` that would accept everything for which the review fails.
"""

from __future__ import annotations

from tools.review.escaping import plain
from tools.review.formats.paper import Paper
from tools.review.report import Review
from tools.review.rows import Row


def as_entries(review: Review, _paper: Paper) -> str:
    """Return an entry for each row; reason, author and expiry are left for a person to write."""
    return "\n".join(_entry(row) for row in review.failing)


def _entry(row: Row) -> str:
    said = {"rule": row.rule, "place": row.place, "fingerprint": row.fingerprint}
    lines = [f"{word} = {_string(text)}" for word, text in said.items()]
    return "\n".join(
        (
            f"# {plain(row.detail)}",
            "[[accept]]",
            *lines,
            'reason = ""',
            'author = ""',
            "expires = # a date, such as 2030-12-31",
            "",
        )
    )


def _string(text: str) -> str:
    return f'"{"".join(map(_letter, text))}"'


def _letter(letter: str) -> str:
    """Return a letter as a basic string of TOML holds it."""
    if letter in '"\\':
        return f"\\{letter}"
    return letter if " " <= letter <= "~" and letter != "#" else f"\\U{ord(letter):08x}"
