# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Redaction: keys in a server's text become stars."""

from __future__ import annotations

import base64
from urllib.parse import quote


def redact(text: str, *words: object) -> str:
    """
    Replace a key, of one word or several, by stars: each in plain and in percent-encoded form, all in base64.

    A part of under 8 letters is not replaced: it may be an ordinary word.
    """
    joined = ":".join(map(str, words)).encode("utf-8", "replace")
    shown = [base64.b64encode(joined).decode("ascii")]
    for word in words:
        if type(word) is str and len(word) >= 8:
            shown += [quote(word, safe="", errors="replace"), word]
    for form in shown:
        text = text.replace(form, "***") if len(form) >= 8 else text
    return text
