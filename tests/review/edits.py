"""
Edits of a contract, and pairs of contracts that one edit makes.

Each pair is `base.yaml` and one edit. `there` are the rules that the edit falls under, `back` those of
undoing it. Written with the words of the edit itself, a pair is one line that a person can judge.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.support import plain_yaml

BASE: dict[str, Any] = plain_yaml.load(Path(__file__).parent / "base.yaml")

Edit = Callable[[dict[str, Any]], None]

T = "components schemas Thing properties "
LIST = "paths /things get "
ITEM = "paths /things/{id} "
PATCH = ITEM + "patch "
PUT = ITEM + "put "
PART = PUT + "requestBody content multipart/form-data encoding "
VARIABLE = "servers 0 variables region "


@frozen
class Pair:
    """One edit of the base."""

    name: str
    edit: Edit
    there: frozenset[str]
    back: frozenset[str] | None
    """None where undoing falls under the mirrors of the rules of doing."""

    def edited(self) -> dict[str, Any]:
        """Return the base with the edit done."""
        document = copy.deepcopy(BASE)
        self.edit(document)
        return document


def at(document: Any, steps: list[str]) -> Any:
    """Return what stands at the steps; a step is a key, or the index of a list."""
    for step in steps:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def put(path: str, value: object) -> Edit:
    """Set what stands at the path; a list gets one more item at `-`."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        if last == "-":
            holder.append(copy.deepcopy(value))
        elif isinstance(holder, list):
            holder[int(last)] = copy.deepcopy(value)
        else:
            holder[last] = copy.deepcopy(value)

    return edit


def drop(path: str) -> Edit:
    """Take away what stands at the path."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        del holder[int(last) if isinstance(holder, list) else last]

    return edit


def move(path: str, name: str) -> Edit:
    """Give what stands at the path another key."""
    *steps, last = path.split()

    def edit(document: dict[str, Any]) -> None:
        holder = at(document, steps)
        entries = [(name if key == last else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(entries)

    return edit


def both(*edits: Edit) -> Edit:
    """Do all of them, in turn."""

    def edit(document: dict[str, Any]) -> None:
        for one in edits:
            one(document)

    return edit


def retitle(old: str, new: str) -> Edit:
    """Rename a schema, and everything that refers to it."""

    def replaced(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: replaced(item) for key, item in value.items()}
        if isinstance(value, list):
            return [replaced(item) for item in value]
        prefix = "#/components/schemas/"
        return prefix + new if value == prefix + old else value

    def edit(document: dict[str, Any]) -> None:
        document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
        document.update(replaced(document))

    return edit


def pair(name: str, edit: Edit, there: str, back: str | None = None) -> Pair:
    """Return a pair, its rules written as words."""
    return Pair(
        name, edit, frozenset(there.split()), None if back is None else frozenset(back.split())
    )


def values(middle: str, way: str, fewer: bool) -> str:
    """Return the rules of a change that lets fewer, or more, values through, by the way they travel."""
    word = "narrowed" if fewer else "widened"
    ways = ["request", "response"] if way == "both" else [way]
    return " ".join(f"{one}-{middle}-{word}" for one in ways)


NEW_OPERATION = {"operationId": "x", "responses": {"204": {"description": "d"}}}
OAUTH = {"type": "http", "scheme": "basic"}
OPTIONAL = {"name": "extra", "in": "query", "schema": {"type": "string"}}
