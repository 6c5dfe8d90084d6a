# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Upload`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.files import FILE, File
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import ClosedWriteView, sent, write_view


@final
@write_view()
class UploadUpdate(ClosedWriteView["UploadUpdate"]):
    """The schema `Upload`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
    additional_properties: dict[str, File] | Unset = sent(None, FreeNames(FILE), default=UNSET)
    """What has other names than the fields, by name."""
