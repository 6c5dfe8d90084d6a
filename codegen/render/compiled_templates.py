"""
Templates as Jinja compiled them, kept beside Python's own bytecode: to compile them takes a tenth of a run.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket


def kept_beside(module: str) -> jinja2.BytecodeCache | None:
    """Return the cache for the templates of a module that makes an environment, if Python may keep bytecode."""
    return None if sys.dont_write_bytecode else _Kept(Path(module))


class _Kept(jinja2.FileSystemBytecodeCache):
    """Templates by their text, the version of Jinja, and the module that says how they are compiled."""

    def __init__(self, module: Path) -> None:
        folder = Path(importlib.util.cache_from_source(str(module))).parent
        super().__init__(str(folder), f"{sys.implementation.cache_tag}-%s.jinja")
        self._how = jinja2.__version__ + module.read_text(encoding="utf-8")

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(self._how + source)

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # pickle raises any on what is half written
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        # A folder that can't be written costs time, and nothing else.
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)
