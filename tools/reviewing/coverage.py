"""
What no rule named yet.

Nothing may go by unnamed. A difference of the spelled contracts that the comparison left out is an
unknown change. Any other difference of the two files is a name, a spelling, a text or of no use.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from codegen.problems import Pointer

from .changes import Change
from .sides import Side

_TEXTS: Final = frozenset("title description summary externalDocs $comment contact".split())
_EXAMPLES: Final = frozenset(("example", "examples"))
_SCHEMAS: Final = ("components", "schemas")
Places = tuple[Pointer, Pointer]


@frozen
class Left:
    """A difference that the comparison did not name."""

    rule: str
    origin: Pointer
    detail: str
    gone: bool


def unspoken(
    base: Side, revision: Side, changes: list[Change], seen: set[Pointer]
) -> Iterator[Left]:
    """Yield what differs in the two files and was not named yet."""
    old_names = [change.base for change in changes if change.base]
    new_names = [change.revision for change in changes if change.revision]
    spelled = list(_spelled(base.spelled.document, revision.spelled.document))
    for old, new in spelled:
        if not (_near(old, old_names) or _near(new, new_names)):
            origin = revision.spelled.mark(new).origin
            rule = "server-order-changed" if "servers" in new else "unknown-change"
            yield Left(rule, origin, "changed", not has(revision.contract.document, origin))
    known = set(seen)
    for old, new in spelled:
        known |= {base.spelled.mark(old).origin, revision.spelled.mark(new).origin}
    renamed = dict(_renamed_schemas(base.contract.document, revision.contract.document))
    for old_name, new_name in renamed.items():
        yield Left("schema-renamed", (*_SCHEMAS, new_name), f"{old_name} → {new_name}", False)
    yield from _quiet(base, revision, known - {()}, renamed)


def _quiet(
    base: Side, revision: Side, known: set[Pointer], renamed: dict[str, str]
) -> Iterator[Left]:
    """Yield the differences of the files that don't show when both are spelled alike."""
    reached = {mark.origin[:3] for side in (base, revision) for mark in side.spelled.marks.values()}
    old_document = _retitled(base.contract.document, renamed)
    for place, _ in differences(old_document, revision.contract.document):
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
    return "example-changed" if _EXAMPLES & set(place) else "spelling-changed"


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
    """A schema as text, without the names of others: those may have changed as well."""
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


def _near(place: Pointer, named: list[Pointer]) -> bool:
    """Tell whether a named place is this one, around it or in it."""
    return any(name[: len(place)] == place or place[: len(name)] == name for name in named)


def _spelled(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Places]:
    """Yield the differences of two spelled documents, references followed."""
    met: set[tuple[str, str]] = set()
    bases = tuple(document["components"]["schemas"] for document in (old, new))

    def followed(value: Any, at: Pointer, side: int) -> tuple[Any, Pointer]:
        if isinstance(value, dict) and isinstance(value.get("$ref"), str) and len(value) == 1:
            name = value["$ref"].rpartition("/")[2]
            return bases[side][name], (*_SCHEMAS, name)
        return value, at

    def walk(left: Any, right: Any, left_at: Pointer, right_at: Pointer) -> Iterator[Places]:
        (one, one_at), (two, two_at) = followed(left, left_at, 0), followed(right, right_at, 1)
        if (one_at, two_at) != (left_at, right_at):
            pair = (str(one_at), str(two_at))
            if pair in met:
                return
            met.add(pair)
        yield from differences(one, two, one_at, two_at, walk)

    def outside(document: dict[str, Any]) -> dict[str, Any]:
        components = {k: v for k, v in document["components"].items() if k != "schemas"}
        return {**document, "components": components}

    yield from walk(outside(old), outside(new), (), ())


def differences(
    old: Any, new: Any, old_at: Pointer = (), new_at: Pointer = (), walk: Any = None
) -> Iterator[Places]:
    """Yield the place of each difference of two JSON values, as deep as it goes."""
    deeper = walk or differences
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            if key in old and key in new:
                yield from deeper(old[key], new[key], (*old_at, key), (*new_at, key))
            else:
                yield (*old_at, key), (*new_at, key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (left, right) in enumerate(zip(old, new, strict=True)):
            yield from deeper(left, right, (*old_at, index), (*new_at, index))
    elif type(old) is not type(new) or old != new:
        yield old_at, new_at
