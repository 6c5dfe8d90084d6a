# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Accreditation`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Accreditation(ReadView["Accreditation"], Editable["AccreditationUpdate"]):
    """A degree or other qualification."""

    education: str | None = received("education", nullable(TEXT))
    """
    The name of the qualification. It is the only field here that a caller writes. For example
    `"Bachelor of Science"`.
    """
    input_str: str | None = received("inputStr", nullable(TEXT))
    """
    The text of the resume from which the qualification was read. For example `"Bachelor of
    Science, Mechanical Engineering, expected"`.
    """
    match_str: str | None = received("matchStr", nullable(TEXT))
    """
    The part of `inputStr` that was recognised as a qualification. For example `"Bachelor of
    Science"`.
    """
    education_level: str | None = received("educationLevel", nullable(TEXT))
    """
    The level of the qualification. The list of known levels is open. For example
    `"bachelors"`. Known values: `school`, `certificate`, `bachelors`, `masters`, `doctoral`.
    """


@final
@write_view(of=lambda: Accreditation)
class AccreditationUpdate(WriteView["AccreditationUpdate"]):
    """A degree or other qualification."""

    education: str | None | Unset = sent(default=UNSET)
    """
    The name of the qualification. It is the only field here that a caller writes. For example
    `"Bachelor of Science"`.
    """
