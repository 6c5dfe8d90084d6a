# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Skill`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import NUMBER, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .skill_source import SkillSource


@final
@read_view()
class Skill(ReadView["Skill"], Editable["SkillUpdate"]):
    """One skill."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's skills. For example `2`."""
    emsi_id: str | None = received("emsiId", nullable(TEXT))
    """
    The skill's identifier in the EMSI (Lightcast) taxonomy of skills. For example
    `"KS1218W78FGVPVP2KXPX"`.
    """
    name: str | None = received("name", TEXT)
    """The skill's name. For example `"Applied Mechanics"`."""
    last_used: str | None = received("lastUsed", nullable(TEXT))
    """
    When the skill was last used, as text. The API declares no format, so any text may come.
    For example `"2012-01-01"`.
    """
    number_of_months: int | None = received("numberOfMonths", nullable(Integer(minimum=0)))
    """How long the skill was used, in months. For example `12`."""
    type: str | None = received("type", nullable(TEXT))
    """
    The kind of skill. The list of known kinds is open. For example `"hard_skill"`. Known
    values: `hard_skill`, `soft_skill`.
    """
    count: int | None = received("count", nullable(Integer(minimum=0)))
    """How many times the resume mentions the skill. For example `10`."""
    weighting: float | None = received("weighting", nullable(NUMBER))
    """
    The skill's weight, a small fraction in the page's example. The page gives neither scale
    nor bounds. For example `0.057699221573302296`.
    """
    sources: Sequence[SkillSource] | None = received("sources", Array(Object(SkillSource)))
    """The places in the resume where the skill was found."""


@final
@write_view(of=lambda: Skill)
class SkillUpdate(WriteView["SkillUpdate"]):
    """One skill."""

    id: int | Unset = sent(default=UNSET)
    """Identifies the entry among the resume's skills. For example `2`."""
    name: str | Unset = sent(default=UNSET)
    """The skill's name. For example `"Applied Mechanics"`."""
    last_used: str | None | Unset = sent(default=UNSET)
    """
    When the skill was last used, as text. The API declares no format, so any text may come.
    For example `"2012-01-01"`.
    """
    number_of_months: int | None | Unset = sent(default=UNSET)
    """How long the skill was used, in months. For example `12`."""
