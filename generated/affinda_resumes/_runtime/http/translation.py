# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The translation of the exceptions of sockets to those of httpcore."""

from __future__ import annotations

from types import TracebackType

from .library import installed
from .network_errors import is_from_socket

httpcore = installed().httpcore


class Translation:
    """A `with` block in which the exceptions of sockets become those of httpcore, and no others do."""

    def __init__(self, timeout: type[Exception], other: type[Exception]) -> None:
        self._timeout = timeout
        self._other = other

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(exc, OSError) and is_from_socket(exc):
            new = self._timeout if isinstance(exc, TimeoutError) else self._other
            raise new(str(exc)) from exc


CONNECTING = Translation(httpcore.ConnectTimeout, httpcore.ConnectError)
READING = Translation(httpcore.ReadTimeout, httpcore.ReadError)
WRITING = Translation(httpcore.WriteTimeout, httpcore.WriteError)
