# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The base classes of models: read views of what was received, and write views of what is sent."""

from .fields import received, sent
from .read_view import Editable, ReadView, read_view
from .write_view import ClosedWriteView, UpdateBody, WriteView, write_view

__all__ = [
    "ClosedWriteView",
    "Editable",
    "ReadView",
    "UpdateBody",
    "WriteView",
    "read_view",
    "received",
    "sent",
    "write_view",
]
