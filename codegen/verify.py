"""
A last look at what was rendered, before anything of it is published.

Every file compiles, prose never changes code, and the package imports in a process of its own.
"""

from __future__ import annotations

import dis
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import CodeType
from typing import Any

from .grammar import rebuild

_PROSE = ("description", "summary", "title")


class DefectError(Exception):
    """What was rendered is no good: a defect of the generator, never published."""


def without_prose(document: dict[str, Any]) -> dict[str, Any]:
    """The document without a word of prose."""
    bare: dict[str, Any] = _bare("document", document)
    return bare


def _bare(kind: str, node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = rebuild(kind, node, lambda _steps, inner, value: _bare(inner, value))
    for key in _PROSE:
        name = kind == "parameter" or (kind, key) == ("schema", "title")
        if isinstance(result.get(key), str) and not name:
            result[key] = ""
    result.pop("x-extensible-enum", None)
    if kind == "parameter" and "description" in result:
        result["description"] = ""
    return result


def same_code(files: Mapping[str, str], bare: Mapping[str, str]) -> None:
    """
    Hold the files against those rendered from the same contract without its prose.

    Raises:
        DefectError: a file does not compile, or differs in more than docstrings.
    """
    if files.keys() != bare.keys():
        raise DefectError(f"prose changes which files there are: {files.keys() ^ bare.keys()}")
    for path, text in files.items():
        if (
            text != bare[path]
            and path.endswith(".py")
            and not _same(_code(path, text), _code(path, bare[path]))
        ):
            raise DefectError(f"prose changes the code of {path}")


def _code(path: str, text: str) -> CodeType:
    """What the file compiles to when its docstrings, and strings that nothing uses, are left out."""
    try:
        code: CodeType = compile(text, path, "exec", optimize=2, dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise DefectError(f"{path} does not compile: {error}") from error
    return code


def _same(one: CodeType, other: CodeType) -> bool:
    """Whether two pieces of code do the same, line numbers apart."""
    if any(getattr(one, name) != getattr(other, name) for name in _COMPARED):
        return False
    if one.co_code != other.co_code and _steps(one) != _steps(other):
        return False
    return len(one.co_consts) == len(other.co_consts) and all(
        _same(left, right)
        if isinstance(left, CodeType) and isinstance(right, CodeType)
        else (left, type(left)) == (right, type(right))
        for left, right in zip(one.co_consts, other.co_consts, strict=True)
    )


def _steps(code: CodeType) -> list[tuple[str, int | None]]:
    """The instructions, less those that only keep the place of a string that was left out."""
    return [(step.opname, step.arg) for step in dis.get_instructions(code) if step.opname != "NOP"]


_COMPARED = "co_names co_varnames co_freevars co_cellvars co_flags co_name".split()


def write_all(files: Mapping[str, str], root: Path) -> None:
    """Write the files into the folder `root`."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def imports(files: Mapping[str, str], name: str) -> None:
    """
    Import every module of the package `name`, in a process and a folder of their own.

    Raises:
        DefectError: one can't be imported.
    """
    with tempfile.TemporaryDirectory() as folder:
        write_all(files, Path(folder))
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-W", "error", "-c", _IMPORT_ALL, folder, name],
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise DefectError(f"the package can't be imported:\n{done.stderr}")


_IMPORT_ALL = """\
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
for name in package.__all__:
    getattr(package, name)
"""
