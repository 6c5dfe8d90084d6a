"""
Renames: what went and what came in one place, when the two are the same but for their names.
"""

from __future__ import annotations

import json
from typing import Any, Final

from attrs import evolve

from codegen.problems import Pointer
from tools.review.changes import Change
from tools.review.inputs.canonical_document import CanonicalDocument

#: Texts for people: they may change together with a name.
_SAID: Final = frozenset("description summary title x-examples x-example x-name".split())
_NAMES: Final = {"Parameter": "name", "Server": "url"}
_NAMED: Final = frozenset(
    ("PathItem", "Webhook", "Callback", "Property", "Header", "Response", *_NAMES)
)


def with_renames(
    changes: list[Change], base: CanonicalDocument, revision: CanonicalDocument
) -> list[Change]:
    """Put one change in place of each pair that is a rename."""
    gone = _by_shape(changes, "removed", base)
    came = _by_shape(changes, "added", revision)
    renames: dict[int, Change] = {}
    left_out: set[int] = set()
    for key, olds in gone.items():
        news = came.get(key, [])
        if len(olds) == 1 and len(news) == 1:  # else nobody can tell which became which
            (old,), (new,) = olds, news
            renames[id(old)] = evolve(
                old,
                kind="modified",
                word="key",
                revision=new.revision,
                new=new.new,
            )
            left_out.add(id(new))
    return [renames.get(id(change), change) for change in changes if id(change) not in left_out]


def _by_shape(changes: list[Change], kind: str, side: CanonicalDocument) -> dict[Any, list[Change]]:
    found: dict[tuple[str, Pointer, str], list[Change]] = {}
    for change in changes:
        if change.kind == kind and change.word is None and change.type in _NAMED and change.place:
            holder = change.place[:-1]
            shape = json.dumps(_shape(change.old if kind == "removed" else change.new, change.type))
            found.setdefault((change.type, holder, shape), []).append(change)
    return found


def _shape(value: Any, kind: str = "") -> Any:
    if not isinstance(value, dict):
        return value
    said = _SAID | {_NAMES.get(kind)}
    kept = {k: v for k, v in sorted(value.items()) if k not in said and k != "operationId"}
    inner = {k: _shape(v) for k, v in kept.items() if k != "properties"}
    # Below `properties` stand names, not keywords.
    for_names = kept.get("properties", {})
    return [inner, [[name, _shape(for_names[name])] for name in sorted(for_names)]]
