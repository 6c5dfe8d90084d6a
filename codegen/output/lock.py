"""One run at a time for each folder that is written to."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_PATIENCE: Final = 60.0  # seconds
_PAUSE: Final = 0.005


class BusyError(Exception):
    """Somebody else has held the lock for too long."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """
    Hold the lock of a folder; raises BusyError after a minute.

    The folder itself is locked, so that there is no lock file to leave behind. The system lets go
    when the process ends, however it ends. Where there are no locks, there is no waiting.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _wait(descriptor)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int) -> None:
    assert sys.platform != "win32"
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EINTR):
                return  # a file system without locks
        else:
            return
        if time.monotonic() > until:
            raise BusyError
        time.sleep(_PAUSE)
