"""
The documented request and answer, and larger and sparser ones made of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml

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


def documented(document: dict[str, Any], which: str) -> dict[str, Any]:
    """Return the documented `Request` or `Response`."""
    value: dict[str, Any] = document["components"]["examples"][f"documented{which}"]["value"]
    return value


def repeated(value: dict[str, Any], times: int) -> dict[str, Any]:
    """Return the same object with its lists repeated."""
    return {key: item * times if isinstance(item, list) else item for key, item in value.items()}


def objects_in(value: Any) -> int:
    """Count the JSON objects in a value, itself included."""
    if isinstance(value, dict):
        return 1 + sum(map(objects_in, value.values()))
    return sum(map(objects_in, value)) if isinstance(value, list) else 0
