"""
Contracts without their prose, and packages without theirs.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Mapping
from typing import Any

import attrs

from codegen.openapi.grammar import rebuild
from codegen.pipeline import package_of
from codegen.render.package import copy_files, render_files
from codegen.source.contract import Contract


def without_prose(contract: Contract) -> Contract:
    """Return the contract without a word of prose, as far as it is known to be prose."""
    bare = _bare("document", contract.document)
    # The title is a value of the package as well.
    bare["info"] = _wordless(bare["info"]) | {"title": bare["info"]["title"]}
    for key in ("servers", "tags"):
        if key in bare:
            bare[key] = [_wordless(item) for item in bare[key]]
    return attrs.evolve(contract, document=bare)


def _bare(kind: str, node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = rebuild(kind, node, lambda _steps, inner, value: _bare(inner, value))
    if kind != "schema":
        return _wordless(result)
    # A schema's title may name a class, and so is no prose.
    kept = {"title": result["title"]} if "title" in result else {}
    result.pop("x-extensible-enum", None)
    return _wordless(result) | kept


def _wordless(node: dict[str, Any]) -> dict[str, Any]:
    texts = {key for key in ("description", "summary", "title") if isinstance(node.get(key), str)}
    return node | dict.fromkeys(texts, "")


def rendered(contract: Contract, name: str) -> dict[str, str]:
    """Return the package of a contract, unformatted."""
    return {**_copied(name), **render_files(package_of(contract), name)}


@functools.cache
def _copied(name: str) -> dict[str, str]:
    return copy_files(name)


def differing(files: Mapping[str, str], others: Mapping[str, str]) -> set[str]:
    """
    Return the paths of the files that only one package has, or whose code differs.

    Docstrings, other strings that nothing uses, comments and line numbers are no code.
    """
    return files.keys() ^ others.keys() | {
        path
        for path in files.keys() & others.keys()
        if path.endswith(".py") and files[path] != others[path]
        if _code(files[path]) != _code(others[path])
    }


@functools.cache
def _code(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            inside = getattr(node, name, None)
            if isinstance(inside, list):
                setattr(node, name, [one for one in inside if not _does_nothing(one)])
    return ast.dump(tree)


def _does_nothing(node: ast.AST) -> bool:
    """Return whether it is a string that nothing uses, or the `pass` that a body without one needs."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return isinstance(node.value.value, str)
    return isinstance(node, ast.Pass)
