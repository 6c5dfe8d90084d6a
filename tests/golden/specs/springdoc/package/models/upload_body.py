# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UploadBody`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.files import FILE, File
from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .cat import CatInput


@final
@write_view()
class UploadBodyInput(WriteView["UploadBodyInput"]):
    """The schema `UploadBody`."""

    file: File = sent("file", FILE)
    meta: CatInput | Unset = sent("meta", Object(CatInput), default=UNSET)
