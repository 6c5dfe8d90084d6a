"""
Faults of form that leave no doubt: an empty list for an empty mapping, and requirements in other forms.

PHP writes an empty list and an empty mapping alike, as `[]`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from codegen.openapi.grammar import Occurrence
from codegen.text import shown

_Say = Callable[..., None]

# What holds a mapping, by the kind of the object around it.
_MAPPINGS: Final[dict[str, tuple[str, ...]]] = {
    "document": ("paths", "webhooks"),
    "operation": ("responses", "callbacks", "requestBody"),
    "parameter": ("schema", "examples"),
    "header": ("schema", "examples"),
    "requestBody": ("content",),
    "response": ("headers", "content", "links"),
    "mediaType": ("schema", "examples", "encoding"),
    "encoding": ("headers",),
    "schema": ("patternProperties", "$defs", "definitions", "additionalProperties"),
    "securityScheme": ("flows",),
}
# What holds a mapping of mappings.
_NAMED: Final[dict[str, tuple[str, ...]]] = {
    "document": ("paths", "webhooks"),
    "operation": ("responses",),
    "requestBody": ("content",),
    "response": ("content", "headers"),
    "schema": ("properties",),
}


def repair_form(at: Occurrence, say: _Say) -> None:
    """Repair the form of one object in place, with a message for each repair."""
    for field in _MAPPINGS.get(at.kind, ()):
        if at.node.get(field) == []:
            say((*at.pointer, field), f"`{field}` is an empty list", "write `{}`")
            at.node[field] = {}
    for field in _NAMED.get(at.kind, ()):
        named: Any = at.node.get(field)
        for name in [*named] if isinstance(named, dict) else ():
            if named[name] == []:
                say((*at.pointer, field, name), f"{shown(name)} is an empty list", "write `{}`")
                named[name] = {}
    if at.kind == "schema" and isinstance(at.node.get("properties"), dict):
        _properties(at, say)
    if at.kind in ("document", "operation") and "security" in at.node:
        at.node["security"] = _requirements(at, say)
    if at.kind == "securityScheme" and "flows" in at.node:
        _flows(at, say)


def _properties(at: Occurrence, say: _Say) -> None:
    """Repair properties that are no schemas: a type alone, and keywords of the object that stand too deep."""
    properties = at.node["properties"]
    for name, value in list(properties.items()):
        if isinstance(value, dict | bool):
            continue
        here = (*at.pointer, "properties", name)
        if isinstance(value, str) and value in _TYPES and name != "type":
            say(here, f"{shown(name)} is a type, not a schema", f"write `{{type: {value}}}`")
            properties[name] = {"type": value}
        elif name in _KEYWORDS:
            say(here, f"{shown(name)} is no property", "write it beside `properties`, or remove it")
            del properties[name]
        else:
            say(here, f"{shown(name)} is no schema", "write `{}` for any value")
            properties[name] = {}


_TYPES: Final = frozenset({"array", "boolean", "integer", "number", "object", "string"})
_KEYWORDS: Final = frozenset(
    "additionalProperties allOf anyOf default deprecated description discriminator enum example examples "
    "externalDocs format items maxProperties minProperties nullable oneOf required title type xml".split()
)


def _requirements(at: Occurrence, say: _Say) -> Any:
    """Return security requirements as a list of mappings to lists, as far as it is known what is meant."""
    found = at.node["security"]
    here = (*at.pointer, "security")
    if isinstance(found, dict | str):
        say(here, "`security` is no list", "write `- ` before it")
        found = [found]
    if not isinstance(found, list):
        return found
    made = list[Any]()
    for index, one in enumerate(found):
        if isinstance(one, str) or one in (None, []):
            said = f"{shown(one)} is no requirement" if isinstance(one, str) else "this is empty"
            say((*here, index), said, "write `{}`" if not one else f"write `{shown(one)}: []`")
            one = {one: []} if one else {}
        made.append(_with_scopes(one, (*here, index), say) if isinstance(one, dict) else one)
    return made


def _with_scopes(one: dict[str, Any], here: tuple[Any, ...], say: _Say) -> dict[str, Any]:
    """Return a requirement whose scopes are lists."""
    made: dict[str, Any] = {}
    for name, scopes in one.items():
        is_empty = scopes in (None, "", {})
        if is_empty or isinstance(scopes, str):
            say((*here, name), f"the scopes of {shown(name)} are no list", "write `[]` around them")
            scopes = [] if is_empty else [scopes]
        made[name] = scopes
    return made


def _flows(at: Occurrence, say: _Say) -> None:
    """Remove what is no flow, and scopes that are no mapping."""
    flows = at.node["flows"]
    if not isinstance(flows, dict):
        say((*at.pointer, "flows"), "`flows` is no mapping", "describe one flow at least")
        del at.node["flows"]
        return
    for name, flow in list(flows.items()):
        if name.startswith("x-"):
            continue
        here = (*at.pointer, "flows", name)
        if not isinstance(flow, dict):
            say(here, f"the flow {shown(name)} is no mapping", "remove it")
            del flows[name]
        elif not isinstance(flow.get("scopes", {}), dict):
            say((*here, "scopes"), "`scopes` is no mapping", "write `{}`")
            flow["scopes"] = {}
