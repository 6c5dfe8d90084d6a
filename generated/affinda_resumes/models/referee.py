# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Referee`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Referee(ReadView["Referee"], Editable["RefereeUpdate"]):
    """A person who can speak for the resume's owner."""

    name: str | None = received("name", nullable(TEXT))
    """The referee's name. For example `"Stephen Smith"`."""
    text: str | None = received("text", nullable(TEXT))
    """
    All that the resume says about the referee, in one text. For example `"Stephen Smith, Team
    Member/Mentor, Company Power Generation: stephen.smith@company.com"`.
    """
    email: str | None = received("email", nullable(TEXT))
    """The referee's e-mail address. For example `"stephen.smith@company.com"`."""
    number: str | None = received("number", nullable(TEXT))
    """The referee's telephone number, as text. For example `"+61490667215"`."""
    position: str | None = received("position", nullable(TEXT))
    """The referee's position at work. For example `"Principal"`."""


@final
@write_view(of=lambda: Referee)
class RefereeUpdate(WriteView["RefereeUpdate"]):
    """A person who can speak for the resume's owner."""

    name: str | None | Unset = sent(default=UNSET)
    """The referee's name. For example `"Stephen Smith"`."""
    text: str | None | Unset = sent(default=UNSET)
    """
    All that the resume says about the referee, in one text. For example `"Stephen Smith, Team
    Member/Mentor, Company Power Generation: stephen.smith@company.com"`.
    """
    email: str | None | Unset = sent(default=UNSET)
    """The referee's e-mail address. For example `"stephen.smith@company.com"`."""
    number: str | None | Unset = sent(default=UNSET)
    """The referee's telephone number, as text. For example `"+61490667215"`."""
    position: str | None | Unset = sent(default=UNSET)
    """The referee's position at work. For example `"Principal"`."""
