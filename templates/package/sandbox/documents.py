# mypy: disable-error-code="import-not-found,import-untyped"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Contracts as plain values: read from a file, and references followed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, ClassVar

import yaml

_SHIPPED = "_contract.json"


class UnusableContractError(Exception):
    """A contract that can't be served."""


def shipped_document() -> dict[str, Any]:
    """Return the contract that the package was made from."""
    package = __name__.rpartition(".sandbox.")[0]
    found: dict[str, Any] = json.loads(files(package).joinpath(_SHIPPED).read_bytes())
    return found


def read_document(path: Path) -> dict[str, Any]:
    """
    Read a contract in YAML or JSON.

    Raises:
        UnusableContractError: it can't be read, or is no OpenAPI document of one file.
    """
    try:
        found = yaml.load(path.read_text("utf-8"), _LOADER)
    except (OSError, ValueError, yaml.YAMLError) as problem:
        raise UnusableContractError(f"{path}: {problem}") from None
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        raise UnusableContractError(f"{path}: no OpenAPI document with `paths`")
    if not re.match(r"3\.[012]\b", str(found.get("openapi"))):
        raise UnusableContractError(f"{path}: `openapi` must be 3.0, 3.1 or 3.2")
    for reference in _references(found):
        if not reference.startswith("#/"):
            words = f"refers to {reference}: the sandbox reads one file; bundle the contract first"
            raise UnusableContractError(f"{path}: {words}")
    document: dict[str, Any] = json.loads(json.dumps(found))  # a status is a string
    return document


def resolved(document: dict[str, Any], node: Any) -> Any:
    """
    Follow the references of a node, each to a place in the document.

    Raises:
        UnusableContractError: one leads nowhere.
    """
    followed: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in followed:
            raise UnusableContractError(f"the reference {reference} leads back to itself")
        followed.add(reference)
        target: Any = document
        for step in reference.removeprefix("#/").split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            target = target.get(name) if isinstance(target, dict) else None
        if target is None:
            raise UnusableContractError(f"the reference {reference} leads nowhere")
        node = target
    return node


def _references(node: Any) -> Iterator[str]:
    """Yield each reference that is no part of an example."""
    if isinstance(node, list):
        for item in node:
            yield from _references(item)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for name, value in node.items():
            if name not in ("example", "examples", "default", "const", "enum"):
                yield from _references(value)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml where there is one
    """YAML with the scalars of version 1.2 (section 10.3.2): a date is text, and so is `no`."""

    yaml_implicit_resolvers: ClassVar[Any] = {}


def _scalar(kind: str, pattern: str, first: Iterable[str]) -> None:
    """Register the scalars of a kind, by the letters that they may begin with; a scalar may be empty."""
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(pattern), list(first))


_scalar("null", r"(?:~|null|Null|NULL|)\Z", ("~", "n", "N", ""))
_scalar("bool", r"(?:true|True|TRUE|false|False|FALSE)\Z", "tTfF")
_scalar("int", r"[-+]?[0-9]+\Z", "-+0123456789")
_scalar("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z", "-+.0123456789")
_scalar("merge", r"<<\Z", "<")
_LOADER: Any = _Loader
