"""
Notes of a contract beside a description: that a thing is deprecated, examples, names of values, further pages.
"""

from __future__ import annotations

import json
from typing import Any

from codegen.normalize.schemas import VALUES, EnumValues
from codegen.python.literals import literal
from codegen.python.names import class_name, parsed_class
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
    enum = node.get(VALUES)
    if isinstance(enum, EnumValues):
        found.append(_named_values(enum))
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


def _named_values(enum: EnumValues) -> str:
    """Return the sentence that says what the values of an enum are called and what they mean."""
    said: list[str] = []
    for one in enum.values:
        parts = [part for part in (one.name, one.text.strip().rstrip(".")) if part]
        said += [f"`{written(one.value)}` {': '.join(parts)}"] if parts else []
    where = f", named in `{class_name(parsed_class(enum.called))}`" if enum.called else ""
    return f"Values{where}: {'; '.join(said)}."


def written(value: Any) -> str:
    """Return a value of the contract as a docstring shows it."""
    return literal(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
