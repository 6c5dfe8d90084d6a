# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UserName`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import WriteView, write_view


@final
@read_view()
class UserName(ReadView["UserName"], Editable["UserNameInput"]):
    """The schema `UserName`."""

    full: str | None = received("full", TEXT, required=True)
    first: str | None = received("first", TEXT)


@final
@write_view(of=UserName.__schema__)
class UserNameInput(WriteView["UserNameInput"]):
    """The schema `UserName`."""

    first: str | Unset = sent(default=UNSET)
