"""Exchanging two folders in one step, where the system can."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2  # linux/fs.h
_RENAME_SWAP: Final = 2  # sys/stdio.h of macOS
_CANNOT: Final = frozenset(
    {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM}
)


def exchange(new: Path, current: Path, aside: Path) -> None:
    """
    Put `new` in the place of `current`, and what was there in the place of `new` or `aside`.

    Without a system call for it there is a moment without `current`; `aside` then holds it.
    """
    if _in_one_step(os.fsencode(new), os.fsencode(current)):
        return
    current.rename(aside)
    try:
        new.rename(current)
    except OSError:
        aside.rename(current)
        raise


def _in_one_step(new: bytes, current: bytes) -> bool:
    call = _system_call(new, current)
    if call is None:
        return False
    ctypes.set_errno(0)
    if call() == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        # An old kernel, or a file system such as NFS that doesn't know how.
        return False
    raise OSError(number, os.strerror(number), os.fsdecode(current))


def _system_call(new: bytes, current: bytes) -> Callable[[], int] | None:
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            rename = library.renameat2
            return lambda: int(rename(_AT_FDCWD, new, _AT_FDCWD, current, _RENAME_EXCHANGE))
        if sys.platform == "darwin":
            swap = library.renamex_np
            return lambda: int(swap(new, current, _RENAME_SWAP))
    except (OSError, AttributeError, TypeError):
        pass
    return None
