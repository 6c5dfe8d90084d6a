"""
A text becomes a contract, or problems.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from codegen.problems import ContractError, Pointer, Problem
from codegen.source import contract
from codegen.source.contract import Contract

ROOT: Final = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"


def read(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> Contract:
    """Write the text into a file and read it as a contract."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return contract.read(path)


def problems(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> list[Problem]:
    """Return what is wrong with the text: errors, or warnings if there are none."""
    try:
        found = read(folder, text, name)
    except ContractError as error:
        return error.problems
    assert found.warnings
    return list(found.warnings)


def report(pointer: Pointer, code: str, message: str, fix: str | None) -> Problem:
    """Return a problem without a position."""
    return Problem(code, message, fix, pointer=pointer)
