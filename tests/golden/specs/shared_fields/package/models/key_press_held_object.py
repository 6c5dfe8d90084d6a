# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `key-pressHeldObject`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class KeyPressHeldObject(ReadView["KeyPressHeldObject"], Editable["KeyPressHeldObjectInput"]):
    """The schema `key-pressHeldObject`."""

    since: datetime.date | str | None = received("since", DATE)


@final
@write_view(of=lambda: KeyPressHeldObject)
class KeyPressHeldObjectInput(WriteView["KeyPressHeldObjectInput"]):
    """The schema `key-pressHeldObject`."""

    since: datetime.date | Unset = sent(default=UNSET)
