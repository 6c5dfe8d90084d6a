"""
Discriminators: the value of a union's tag for each of its objects.

What the objects themselves allow there decides (`const`, or an `enum` that no other object shares), then the
mapping, then the name of the schema.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from codegen.normalize.schemas import BASE, MEMBER, Schema, members_of
from codegen.openapi.predicates import UNIONS
from codegen.openapi.references import mapping_target, reference_to, target_of


def resolve_discriminator(
    node: Schema,
    result: Schema,
    schemas: Mapping[str, Schema],
    names: Mapping[str, str],
) -> Schema:
    """
    Return the discriminator of a union with a reference for each value that it has, written or implied.

    `node` is the union as the contract names its members, `result` the same with the names that they have got,
    and `names` are those of the components in `schemas`.
    """
    discriminator: Schema = node["discriminator"]
    targets: dict[str, str] = {}
    own: dict[str, list[str]] = {}
    is_spread = False
    for keyword in UNIONS:
        for before, after in zip(
            members_of(node, keyword), members_of(result, keyword), strict=True
        ):
            is_spread = is_spread or MEMBER in before
            if "$ref" in after:
                name = (
                    before.get(MEMBER) or target_of(before.get("$ref")) or target_of(after["$ref"])
                )
                if name is not None and name not in targets:
                    targets[name] = after["$ref"]
                    own[name] = tag_values(before, discriminator["propertyName"], schemas)
    claims = Counter(value for values in own.values() for value in values)
    mapping: dict[str, Any] = {
        value: targets[name]
        for name, values in own.items()
        for value in values
        if claims[value] == 1
    }
    for value, where in (discriminator.get("mapping") or {}).items():
        name = where if where in names else target_of(where) or ""
        if name in targets:
            mapping.setdefault(value, targets[name])
        elif not is_spread:
            mapping.setdefault(value, reference_to(names[name]) if name in names else where)
    written = set(mapping.values())
    for name, target in targets.items():
        if target not in written and name != discriminator.get(BASE):
            mapping.setdefault(name, target)
    found = {**discriminator, "mapping": mapping} if mapping else dict(discriminator)
    if BASE in found:
        found[BASE] = reference_to(names[found[BASE]])
    return found


def tag_values(node: Any, tag: str, schemas: Mapping[str, Schema], depth: int = 0) -> list[str]:
    """Return the values that an object allows for a property, if they are strings of a closed set."""
    if not isinstance(node, dict) or depth > _DEEPEST:
        return []
    name = target_of(node.get("$ref"))
    if name is not None:
        return tag_values(schemas.get(name), tag, schemas, depth + 1)
    properties = node.get("properties")
    if isinstance(properties, dict) and tag in properties:
        return _values(properties[tag], schemas, depth)
    found = [tag_values(part, tag, schemas, depth + 1) for part in members_of(node, "allOf")]
    return next((values for values in reversed(found) if values), [])


_DEEPEST = 50


def _values(node: Any, schemas: Mapping[str, Schema], depth: int) -> list[str]:
    if not isinstance(node, dict) or depth > _DEEPEST:
        return []
    name = target_of(node.get("$ref"))
    if name is not None:
        return _values(schemas.get(name), schemas, depth + 1)
    values = [node["const"]] if "const" in node else node.get("enum")
    if isinstance(values, list) and all(isinstance(value, str) for value in values):
        return values
    found = [_values(part, schemas, depth + 1) for part in members_of(node, "allOf")]
    return next((one for one in reversed(found) if one), [])


def limited_to(discriminator: Schema, names: list[str], schemas: Mapping[str, Schema]) -> Schema:
    """Return a discriminator with the part of its mapping that leads to some of the components."""
    mapping = discriminator.get("mapping")
    if not isinstance(mapping, dict):
        return discriminator
    kept = {
        value: where for value, where in mapping.items() if mapping_target(where, schemas) in names
    }
    return {**discriminator, "mapping": kept}
