"""The differences between a body that a page shows and an example of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def differences(page: Any, example: Any, path: str = "") -> Iterator[str]:
    """Yield each place where two values differ, in words; 13, 13.0, true and "13" all differ."""
    if isinstance(page, dict) and isinstance(example, dict):
        yield from _of_objects(page, example, path)
    elif isinstance(page, list) and isinstance(example, list):
        if len(page) != len(example):
            yield f"`{path}` has {len(page)} items on the page, and {len(example)} in the example"
        for index, (theirs, ours) in enumerate(zip(page, example, strict=False)):
            yield from differences(theirs, ours, f"{path}[{index}]")
    elif json.dumps(page) != json.dumps(example):
        yield f"`{path}` is {json.dumps(page)} on the page, and {json.dumps(example)} in the example"


def _of_objects(page: dict[str, Any], example: dict[str, Any], path: str) -> Iterator[str]:
    shared = [key for key in page if key in example]
    for key in (key for key in page if key not in example):
        yield f"`{_below(path, key)}` is on the page, and not in the example"
    for key in (key for key in example if key not in page):
        yield f"`{_below(path, key)}` is in the example, and not on the page"
    for theirs, ours in zip(shared, (key for key in example if key in page), strict=True):
        if theirs != ours:
            yield f"`{_below(path, theirs)}` stands before `{_below(path, ours)}` on the page"
            break
    for key in shared:
        yield from differences(page[key], example[key], _below(path, key))


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
