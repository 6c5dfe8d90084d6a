"""
The contract's examples of answers. None is made up: without one, there is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from codegen.build.media_types import answer_form

Resolve = Callable[[Any], dict[str, Any]]
"""Follows a reference."""


def first_example(content: dict[str, Any], resolve: Resolve) -> str | None:
    """Return the first example of an answer in JSON, else in text, as JSON; `content` is its media types."""
    by_form = [(answer_form(name), node or {}) for name, node in content.items()]
    nodes = [node for form in ("json", "text") for found, node in by_form if found == form]
    values = (value for node in nodes for value in _examples(node, resolve))
    return next(map(json.dumps, values), None)


def _examples(content: dict[str, Any], resolve: Resolve) -> Iterator[Any]:
    """Yield the examples of a media type, then those of its schema (OpenAPI 3.1, Media Type Object)."""
    if "example" in content:
        yield content["example"]
    for one in (content.get("examples") or {}).values():
        named = resolve(one)
        if "value" in named:
            yield named["value"]
    schema = resolve(content.get("schema"))
    yield from schema.get("examples") or ()
    if "example" in schema:
        yield schema["example"]
