"""
Data of an operation that "Try it" of the page needs: its script sends them, and runs none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tools.docs.words import Words, as_json

_EXPLODED: Final = frozenset(("form", "deepObject", "cookie"))


def attempt(
    document: dict[str, Any],
    words: Words,
    node: dict[str, Any],
    method: str,
    path: str,
    parameters: list[dict[str, Any]],
    examples: Mapping[str, str],
) -> str:
    """Return method, path, parameters, an example by media type, and where keys go, as JSON."""
    return as_json(
        {
            "method": method.upper(),
            "path": path,
            "parameters": [_input(words, one) for one in parameters],
            "media": [{"name": name, "text": text} for name, text in examples.items()],
            "keys": list(_keys(document, words, node)),
        }
    )


def example_of(words: Words, node: dict[str, Any]) -> Any:
    """Return the first example of a parameter or a media type, or `None`."""
    if "example" in node:
        return node["example"]
    for listed in (node.get("examples") or {}).values():
        example = words.resolved(listed)
        if "value" in example:
            return example["value"]
    return None


def _input(words: Words, node: dict[str, Any]) -> dict[str, Any]:
    """Return one parameter: a text that the reader writes, and how it is sent."""
    schema = words.resolved(node.get("schema", {}))
    schema = schema if isinstance(schema, dict) else {}
    example = example_of(words, node)
    style = node.get("style") or {"query": "form", "cookie": "form"}.get(
        str(node.get("in")), "simple"
    )
    written = "" if example is None else example if isinstance(example, str) else as_json(example)
    return {
        "name": node.get("name"),
        "in": node.get("in"),
        "required": node.get("required") is True,
        "example": written,
        "style": style,
        "explode": node.get("explode", style in _EXPLODED) is True,
        "parts": next((name for name in ("array", "object") if name in _types(schema)), ""),
    }


def _keys(document: dict[str, Any], words: Words, node: dict[str, Any]) -> Iterator[dict[str, str]]:
    """Yield where the keys of the first alternative go; the page sends a word in place of a key."""
    alternatives = node.get("security", document.get("security")) or [{}]
    described = (document.get("components") or {}).get("securitySchemes") or {}
    for name in alternatives[0]:
        scheme = words.resolved(described.get(name, {}))
        if scheme.get("type") == "apiKey":
            yield {"in": str(scheme.get("in")), "name": str(scheme.get("name"))}
        elif scheme.get("type") in ("http", "oauth2", "openIdConnect"):
            form = str(scheme.get("scheme", "bearer")).lower()
            yield {"in": "header", "name": "Authorization", "scheme": form}


def _types(schema: Mapping[str, Any]) -> list[str]:
    types = schema.get("type", [])
    return types if isinstance(types, list) else [types]
