# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Image`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.byte_strings import BASE64
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Image(ReadView["Image"], Editable["ImageUpdate"]):
    """The schema `Image`."""

    data: bytes | str | None = received("data", BASE64)
    name: str | None = received("name", TEXT)


@final
@write_view(of=lambda: Image)
class ImageUpdate(WriteView["ImageUpdate"], UpdateBody["ImageUpdate", "Image"]):
    """The schema `Image`."""

    data: bytes | Unset = sent(default=UNSET)
    name: str | Unset = sent(default=UNSET)
