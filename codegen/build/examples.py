"""
The contract's examples of answers. None is made up: without one, there is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Resolve = Callable[[Any], dict[str, Any]]
"""Follows a reference."""


def first_example(contents: Iterable[dict[str, Any]], resolve: Resolve) -> str | None:
    """Return the first example in the media type objects of an answer, as JSON."""
    values = (value for content in contents for value in _examples(content, resolve))
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
