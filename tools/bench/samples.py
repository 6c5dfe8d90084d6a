"""
The documented request and answer, and larger and sparser ones made of them.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from tools.bench.schemas import snake

ROOT: Final = Path(__file__).resolve().parents[2]
CONTRACT: Final = ROOT / "openapi.yaml"

SIZES: Final = {"documented": 1, "lists 10 times": 10, "lists 100 times": 100}

SPARSE: Final[dict[str, Any]] = {
    "name": {"first": "Tim"},
    "location": {"rawInput": "Blacksburg, VA"},
    "education": [{"organization": "Virginia Tech"}, {"id": 3}],
    "skills": [{"name": "Applied Mechanics"}, {"name": "Statics"}],
    "certifications": ["Certificate in AWS"],
}
"""An answer in which every object lacks most of its fields."""


def contract() -> dict[str, Any]:
    """Return the parsed contract."""
    document: dict[str, Any] = yaml.load(CONTRACT.read_text("utf-8"), Loader=_Loader)
    return document


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Measured(NamedTuple):
    """The operation that is measured: the first one whose request and answer are JSON."""

    name: str
    """The name of its method, which all clients give it."""
    method: str
    path: str
    """With the example of each parameter."""
    identifier: str
    """The example of its parameter."""
    module: str
    """Its module below `api` in the stock generator's package."""
    request: dict[str, Any]
    response: dict[str, Any]


@functools.cache
def measured() -> Measured:
    """Find the operation that is measured in the contract."""
    document = contract()
    for path, item in document["paths"].items():
        for method, node in item.items():
            content = node.get("requestBody", {}).get("content", {})
            parameters = node.get("parameters", [])
            if "application/json" in content and len(parameters) == 1:
                name = snake(node["operationId"])
                example = parameters[0]["example"]
                answer = next(one for status, one in node["responses"].items() if status[0] == "2")
                bodies = [_first(document, one["content"]) for one in (node["requestBody"], answer)]
                module = f"{node['tags'][0].lower()}.{name}"
                target = re.sub(r"\{\w+\}", example, path)
                return Measured(name, method, target, example, module, *bodies)
    raise LookupError("the contract has no operation with JSON and one parameter")


def _first(document: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
    """Return the first example of a body."""
    example = next(iter(content["application/json"]["examples"].values()))
    name = example["$ref"].rpartition("/")[2]
    value: dict[str, Any] = document["components"]["examples"][name]["value"]
    return value


def documented(which: str) -> dict[str, Any]:
    """Return the documented `Request` or `Response`."""
    return measured().request if which == "Request" else measured().response


def repeated(value: dict[str, Any], times: int) -> dict[str, Any]:
    """Return the same object with its lists repeated."""
    return {key: item * times if isinstance(item, list) else item for key, item in value.items()}


def objects_in(value: Any) -> int:
    """Count the JSON objects in a value, itself included."""
    if isinstance(value, dict):
        return 1 + sum(map(objects_in, value.values()))
    return sum(map(objects_in, value)) if isinstance(value, list) else 0
