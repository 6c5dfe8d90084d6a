"""
Import of packages that a test made: each text is compiled once, whatever package it stands in.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest


def imported(name: str, folder: Path) -> ModuleType:
    """Import a package from a folder; what is compiled is not written there, since nobody imports it again."""
    with _compiling_once(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.syspath_prepend(folder)
        return importlib.import_module(name)


@contextmanager
def _compiling_once() -> Iterator[None]:
    """Most of a package is its runtime, whose text is the same in each."""

    def source_to_code(loader: Any, data: bytes, path: str, **options: Any) -> CodeType:
        return _moved(_compiled(bytes(data)), path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SourceFileLoader, "source_to_code", source_to_code)
        yield


@functools.cache
def _compiled(text: bytes) -> CodeType:
    code: CodeType = compile(text, "", "exec", dont_inherit=True)
    return code


def _moved(code: CodeType, path: str) -> CodeType:
    """Return the code of a module as that of a file, each function in it, too."""
    inner = (_moved(one, path) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_filename=path, co_consts=tuple(inner))
