"""
Notes of a contract beside a description: that a thing is deprecated, examples, names of values, further pages.
"""

from __future__ import annotations

import json
from typing import Any

from codegen.python.literals import literal
from codegen.text import shorten

_LONGEST = 200


def described(*nodes: Any) -> str:
    """Return the description of the first node with the notes of all, as text of a docstring."""
    known = [node for node in nodes if isinstance(node, dict)]
    text = str(known[0].get("description") or "").strip() if known else ""
    notes = dict.fromkeys(note for node in known for note in _notes(node))
    return " ".join([_sentence(text), *notes]) if text and notes else text or " ".join(notes)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":", "`")) else f"{text}."


def _notes(node: dict[str, Any]) -> list[str]:
    """Return the sentences that a node's notes become."""
    found: list[str] = []
    if node.get("deprecated") is True:
        found.append("Deprecated.")
    values = _examples(node)
    if values:
        listed = ", ".join(f"`{shorten(written(value), _LONGEST)}`" for value in values[:3])
        found.append(f"For example {listed}.")
    named = _named_values(node)
    if named:
        found.append(f"Values: {named}.")
    pages = node.get("externalDocs")
    if isinstance(pages, dict) and isinstance(pages.get("url"), str):
        what = str(pages.get("description") or "").strip().rstrip(".")
        found.append(f"See {pages['url']}{f' ({what})' if what else ''}.")
    return found


def _examples(node: dict[str, Any]) -> list[Any]:
    """Return the examples of a schema, which are values, or of a parameter, which are objects by name."""
    listed = node.get("examples")
    if isinstance(listed, dict):
        listed = [
            one["value"] for one in listed.values() if isinstance(one, dict) and "value" in one
        ]
    found = listed if isinstance(listed, list) else []
    return [node["example"], *found] if "example" in node else found


def _named_values(node: dict[str, Any]) -> str:
    """Return what the values of an enum are called, as other generators are told it."""
    values = node.get("enum")
    names = node.get("x-enum-varnames") or node.get("x-enumNames")
    texts = node.get("x-enum-descriptions") or node.get("x-enumDescriptions")
    if not isinstance(values, list):
        return ""
    said: list[str] = []
    for index, value in enumerate(values):
        parts = [
            str(listed[index]).strip().rstrip(".")
            for listed in (names, texts)
            if isinstance(listed, list) and index < len(listed)
        ]
        if parts:
            said.append(f"`{written(value)}` {': '.join(parts)}")
    return "; ".join(said)


def written(value: Any) -> str:
    """Return a value of the contract as a docstring shows it."""
    return literal(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
