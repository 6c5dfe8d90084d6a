"""
The differences of the two files that are none between the canonical documents.

No difference may go unreported: each is a name, a notation, a text, or in a part that nothing refers to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from codegen.problems import Pointer
from tools.review.inputs.contract_at import Side

_TEXTS: Final = frozenset("title description summary externalDocs $comment contact".split())
_EXAMPLES: Final = frozenset(("example", "examples"))
_SCHEMAS: Final = ("components", "schemas")


@frozen
class Left:
    """A difference that the comparison did not name."""

    rule: str
    origin: Pointer
    detail: str
    gone: bool


def unreported(base: Side, revision: Side, seen: set[Pointer]) -> Iterator[Left]:
    """Yield the differences of the files that are none between the canonical documents."""
    renamed = dict(_renamed_schemas(base.contract.document, revision.contract.document))
    for old_name, new_name in renamed.items():
        yield Left("schema-renamed", (*_SCHEMAS, new_name), f"{old_name} → {new_name}", False)
    yield from _quiet(base, revision, seen - {()}, renamed)


def _quiet(
    base: Side, revision: Side, known: set[Pointer], renamed: dict[str, str]
) -> Iterator[Left]:
    """Yield the differences of the files that the canonical documents do not show."""
    reached = {
        record.origin[:3] for side in (base, revision) for record in side.canonical.sources.values()
    }
    old_document = _retitled(base.contract.document, renamed)
    for place in differences(old_document, revision.contract.document):
        upward = any(place[:length] in known for length in range(1, len(place) + 1))
        if upward or any(origin[: len(place)] == place for origin in known):
            continue
        yield Left(
            _quiet_rule(place, reached),
            place,
            "changed",
            not has(revision.contract.document, place),
        )


def _quiet_rule(place: Pointer, reached: set[Pointer]) -> str:
    if place[:1] == ("openapi",):
        return "version-changed"
    if place[:1] == ("components",) and place[:3] not in reached:
        return "unused-changed"
    if place[-1] in _TEXTS:
        return "text-changed"
    return "example-changed" if _EXAMPLES & set(place) else "notation-changed"


def _renamed_schemas(old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """Yield the schemas that went and came with everything but their names the same."""
    before, after = (side.get("components", {}).get("schemas", {}) for side in (old, new))
    gone = [name for name in before if name not in after]
    came = [name for name in after if name not in before]
    for name in gone:
        twins = [n for n in came if _alone(before[name]) == _alone(after[n])]
        rivals = [n for n in gone if _alone(before[n]) == _alone(before[name])]
        if len(twins) == 1 and len(rivals) == 1:
            yield name, twins[0]


def _alone(schema: Any) -> str:
    """Return a schema as text, without the names of others: those may have changed as well."""
    if isinstance(schema, dict):
        kept = {k: _alone(v) for k, v in schema.items() if k not in _TEXTS and k != "$ref"}
        return json.dumps(kept, sort_keys=True)
    return json.dumps([_alone(s) for s in schema] if isinstance(schema, list) else schema)


def _retitled(document: Any, renamed: dict[str, str]) -> Any:
    """Return the document as it would be under the new names."""
    if not renamed:
        return document
    prefix = "#/components/schemas/"
    references = {prefix + old: prefix + new for old, new in renamed.items()}

    def walk(value: Any, place: Pointer) -> Any:
        if isinstance(value, dict):
            names = renamed if place == _SCHEMAS else {}
            return {names.get(k, k): walk(v, (*place, k)) for k, v in value.items()}
        if isinstance(value, list):
            return [walk(item, (*place, index)) for index, item in enumerate(value)]
        return references.get(value, value) if isinstance(value, str) else value

    return walk(document, ())


def has(document: Any, place: Pointer) -> bool:
    """Tell whether there is something at a place."""
    for step in place:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return False
    return True


def differences(old: Any, new: Any, at: Pointer = ()) -> Iterator[Pointer]:
    """Yield the place of each difference of two JSON values, as deep as it goes."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            if key in old and key in new:
                yield from differences(old[key], new[key], (*at, key))
            else:
                yield (*at, key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (left, right) in enumerate(zip(old, new, strict=True)):
            yield from differences(left, right, (*at, index))
    elif type(old) is not type(new) or old != new:
        yield at
