"""
The differences of the two files that are none between the canonical documents.

No difference may go unreported: each is a name, a notation, a text, or in a part that nothing refers to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from codegen.openapi.grammar import GRAMMAR
from codegen.openapi.references import component_schemas, target_of
from codegen.problems import Pointer
from tools.review.inputs.contract_at import Side
from tools.review.inputs.readable import value_at
from tools.review.verdicts import FIELDS

_TEXTS: Final = frozenset("title description summary externalDocs $comment contact".split())
_EXAMPLES: Final = frozenset(("example", "examples"))
_HOLDERS: Final = frozenset({("components",)})
_DEFINED: Final = frozenset(("$defs", "definitions"))
_SCHEMAS: Final = ("components", "schemas")


@frozen
class Left:
    """A difference that the comparison did not name."""

    rule: str
    origin: Pointer
    detail: str
    gone: bool


def unreported(
    base: Side, revision: Side, seen: set[Pointer], pairs: dict[str, set[str]]
) -> Iterator[Left]:
    """
    Yield the differences of the files that are none between the canonical documents.

    `pairs` are the names of the schemas of the revision that stand where one of the base stood.
    """
    documents = (base.contract.document, revision.contract.document)
    pairs = {name: set(others) for name, others in pairs.items()}
    names = [component_schemas(document).keys() for document in documents]
    for place in differences(*documents) if names[0] != names[1] else ():
        if place and place[-1] == "$ref":
            old, new = (target_of(value_at(document, place)) for document in documents)
            if old is not None and new is not None:
                pairs.setdefault(old, set()).add(new)
    renamed = _renamed_schemas(*documents, pairs)
    for old_name, new_name in renamed.items():
        yield Left("schema-renamed", (*_SCHEMAS, new_name), f"{old_name} → {new_name}", False)
    yield from _quiet(base, revision, seen - {()}, renamed)


def _quiet(
    base: Side, revision: Side, known: set[Pointer], renamed: dict[str, str]
) -> Iterator[Left]:
    """Yield the differences of the files that the canonical documents do not show."""
    before, after = (_reached(side) for side in (base, revision))
    before = {_under_name(place, renamed) for place in before}
    known = known | {_under_name(origin, renamed) for origin in known}
    former = {new: old for old, new in renamed.items()}
    around = {origin[:length] for origin in known for length in range(1, len(origin) + 1)}
    unreadable = {*base.left_out, *revision.left_out}
    old_document = _retitled(base.contract.document, renamed)
    for place in differences(old_document, revision.contract.document):
        if place in around or any(place[:length] in known for length in range(1, len(place) + 1)):
            continue
        gone = not has(revision.contract.document, place)
        is_used = place in (before if gone else after) and len(place) == 3
        if is_used and (gone or not has(old_document, place)):
            continue  # a component: its content is told where it is used
        if place[:3] in after - before and has(old_document, place[:3]):
            continue  # nothing led there before: what took whose place is told where it is used
        new = not has(old_document, place)
        rule = _quiet_rule(place, after)
        if (new or gone) and _is_named_schema(place):
            rule = "schema-added" if new else "schema-removed"
        is_in = any(place[:length] in unreadable for length in range(len(place) + 1))
        if rule == "notation-changed" and (is_in or _is_unknown(place)):
            rule = "unreadable-changed"
        where = _under_name(place, former) if gone else place
        yield Left(rule, where, "removed" if gone else "added" if new else "changed", gone)


def _is_named_schema(place: Pointer) -> bool:
    """Tell whether a schema stands at a place that references lead to, or several of them."""
    if len(place) == 3 and place[:2] == _SCHEMAS:
        return True
    return not _EXAMPLES & set(place) and bool(_DEFINED & set(place[-2:]))


def _is_unknown(place: Pointer) -> bool:
    """Tell whether a place is a field of an object that OpenAPI does not know there."""
    kind, steps = "document", list(place[:-1])
    while steps:
        entry = GRAMMAR[kind].get(str(steps.pop(0))) or GRAMMAR[kind].get("*")
        if entry is None or (entry[0] in "{[" and not steps):
            return False  # data, or a name that is free
        if entry[0] in "{[" and isinstance(steps[0], int if entry[0] == "[" else str):
            steps.pop(0)
        kind = entry.lstrip("=[]{}")
    fields = FIELDS.get("OpenAPI" if kind == "document" else kind[0].upper() + kind[1:], {})
    name = str(place[-1]) if place else "x-"
    return bool(fields) and name not in fields and not name.startswith("x-")


def _under_name(place: Pointer, names: dict[str, str]) -> Pointer:
    """Return a place in a schema that has another name."""
    if place[:2] != _SCHEMAS or len(place) < 3:
        return place
    return (*_SCHEMAS, names.get(str(place[2]), place[2]), *place[3:])


def _reached(side: Side) -> set[Pointer]:
    """Return the components that operations lead to."""
    return {
        record.origin[:3]
        for record in side.canonical.sources.values()
        if record.origin[:1] == ("components",)
    }


def _quiet_rule(place: Pointer, reached: set[Pointer]) -> str:
    if place[:1] == ("openapi",):
        return "version-changed"
    if place[:1] == ("components",) and len(place) > 2 and place[:3] not in reached:
        return "unused-changed"
    if place and place[-1] in _TEXTS:
        return "text-changed"
    return "example-changed" if _EXAMPLES & set(place) else "notation-changed"


def _renamed_schemas(old: Any, new: Any, pairs: dict[str, set[str]]) -> dict[str, str]:
    """Return the new names of schemas that went: what took their places, or is the same but for its name."""
    before, after = (component_schemas(side) for side in (old, new))
    gone = [name for name in before if name not in after]
    came = [name for name in after if name not in before]
    found: dict[str, str] = {}
    for name in gone:
        here = pairs.get(name, set())
        rivals = {n for n in before if n != name and pairs.get(n, set()) & here}
        if len(here) == 1 and not rivals:
            (other,) = here
            if other in came and _is_alike(before[name], after[other]):
                found[name] = other
    shapes = [
        {name: _alone(side[name]) for name in names}
        for side, names in ((before, gone), (after, came))
    ]
    for name in gone:
        twins = [n for n in came if shapes[1][n] == shapes[0][name] and n not in found.values()]
        rivals_ = [n for n in gone if shapes[0][n] == shapes[0][name] and n not in found]
        if name not in found and len(twins) == 1 and len(rivals_) == 1:
            found[name] = twins[0]
    return found


def _is_alike(old: Any, new: Any) -> bool:
    """Tell whether two schemas are one that changed, by the names that they share."""
    names = [_names(side) for side in (old, new)]
    if not any(names):
        return (
            isinstance(old, dict) and isinstance(new, dict) and old.get("type") == new.get("type")
        )
    return 2 * len(names[0] & names[1]) >= min(map(len, names)) > 0


def _names(schema: Any) -> set[str]:
    """Return the names of the properties of a schema and of its parts."""
    if not isinstance(schema, dict):
        return set()
    properties = schema.get("properties")
    found = set(properties) if isinstance(properties, dict) else set()
    for word in ("allOf", "anyOf", "oneOf"):
        listed = schema.get(word)
        for one in listed if isinstance(listed, list) else ():
            found |= _names(one)
    return found


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


def _as_json(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


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
        if at and ("$ref" in old) != ("$ref" in new):
            yield at  # what was written here has a name now, or the other way round
            return
        for key in {**old, **new}:
            if (key in old and key in new) or (*at, key) in _HOLDERS or at == ("components",):
                yield from differences(old.get(key, {}), new.get(key, {}), (*at, key))
            else:
                yield (*at, key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        if old != new and sorted(map(_as_json, old)) == sorted(map(_as_json, new)):
            yield at  # in another order
            return
        for index, (left, right) in enumerate(zip(old, new, strict=True)):
            yield from differences(left, right, (*at, index))
    elif type(old) is not type(new) or old != new:
        yield at
