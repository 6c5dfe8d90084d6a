# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `SendPartsBody`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.files import FILE, File
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .send_parts_body_doc import SendPartsBodyDocInput


@final
@write_view()
class SendPartsBodyInput(WriteView["SendPartsBodyInput"]):
    """The schema `SendPartsBody`."""

    scan: File | Unset = sent("scan", FILE, default=UNSET)
    extra: File | None | Unset = sent("extra", nullable(FILE), default=UNSET)
    note: str | Unset = sent("note", TEXT, default=UNSET)
    doc: SendPartsBodyDocInput | Unset = sent("doc", Object(SendPartsBodyDocInput), default=UNSET)
