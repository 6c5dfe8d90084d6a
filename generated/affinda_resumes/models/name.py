# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Name`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Name(ReadView["Name"], Editable["NameUpdate"]):
    """A person's name, whole and in parts."""

    raw: str | None = received("raw", nullable(TEXT))
    """The whole name as written in the resume. For example `"Tim A. Smith"`."""
    first: str | None = received("first", nullable(TEXT))
    """The given name. For example `"Tim"`."""
    last: str | None = received("last", nullable(TEXT))
    """The family name. For example `"Smith"`."""
    middle: str | None = received("middle", nullable(TEXT))
    """The middle name or initial. For example `"A."`."""
    title: str | None = received("title", nullable(TEXT))
    """The form of address, such as `Dr`. For example `"Dr"`."""


@final
@write_view(of=lambda: Name)
class NameUpdate(WriteView["NameUpdate"]):
    """A person's name, whole and in parts."""

    raw: str | None | Unset = sent(default=UNSET)
    """The whole name as written in the resume. For example `"Tim A. Smith"`."""
    first: str | None | Unset = sent(default=UNSET)
    """The given name. For example `"Tim"`."""
    last: str | None | Unset = sent(default=UNSET)
    """The family name. For example `"Smith"`."""
    middle: str | None | Unset = sent(default=UNSET)
    """The middle name or initial. For example `"A."`."""
    title: str | None | Unset = sent(default=UNSET)
    """The form of address, such as `Dr`. For example `"Dr"`."""
