"""
Permissions of files, which count for root as well.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

_VERSION: Final = 0x20080522
_CAP_DAC_OVERRIDE: Final = 1  # linux/capability.h


@contextmanager
def read_only(*folders: Path) -> Iterator[None]:
    """Take the permission to write from folders; root loses the right to write in spite of it, too."""
    modes = [folder.stat().st_mode for folder in folders]
    for folder in folders:
        folder.chmod(0o500)
    try:
        with _as_anybody():
            yield
    finally:
        for folder, mode in zip(folders, modes, strict=True):
            folder.chmod(mode)


@contextmanager
def _as_anybody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may write everywhere")
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    found = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable, of 32 rights each
    if libc.capget(header, found) != 0:
        pytest.skip("root may write everywhere")
    less = (ctypes.c_uint32 * 6)(*found)
    less[0] &= ~(1 << _CAP_DAC_OVERRIDE)
    assert 0 == libc.capset(header, less)
    try:
        yield
    finally:
        assert 0 == libc.capset(header, found)
