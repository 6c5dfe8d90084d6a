# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Skill`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import NUMBER, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .skill_source import SkillSource, decode_skill_source


@final
@read_view
class Skill(ReadView):
    """One skill."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's skills."""
    emsi_id: str | None = received("emsiId", nullable(TEXT))
    """The skill's identifier in the EMSI (Lightcast) taxonomy of skills."""
    name: str | None = received("name", TEXT)
    """The skill's name."""
    last_used: str | None = received("lastUsed", nullable(TEXT))
    """When the skill was last used, as text. The API declares no format, so any text may come."""
    number_of_months: int | None = received("numberOfMonths", nullable(Integer(minimum=0)))
    """How long the skill was used, in months."""
    type: str | None = received("type", nullable(TEXT))
    """
    The kind of skill. The list of known kinds is open. Known values: `hard_skill`,
    `soft_skill`.
    """
    count: int | None = received("count", nullable(Integer(minimum=0)))
    """How many times the resume mentions the skill."""
    weighting: float | None = received("weighting", nullable(NUMBER))
    """
    The skill's weight, a small fraction in the page's example. The page gives neither scale
    nor bounds.
    """
    sources: Sequence[SkillSource] | None = received("sources", Array(Object(SkillSource)))
    """The places in the resume where the skill was found."""

    def to_update(self) -> SkillUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return SkillUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("emsiId", "type", "count", "weighting", "sources"))
class SkillUpdate(WriteView):
    """One skill."""

    id: int | Unset = sent("id", Integer(minimum=1), default=UNSET)
    """Identifies the entry among the resume's skills."""
    name: str | Unset = sent("name", TEXT, default=UNSET)
    """The skill's name."""
    last_used: str | None | Unset = sent("lastUsed", nullable(TEXT), default=UNSET)
    """When the skill was last used, as text. The API declares no format, so any text may come."""
    number_of_months: int | None | Unset = sent(
        "numberOfMonths", nullable(Integer(minimum=0)), default=UNSET
    )
    """How long the skill was used, in months."""


def decode_skill(data: Any) -> Any:
    """Read a `Skill`; return a value that is no JSON object unchanged."""
    view = _BlankSkill()
    try:
        known = data if len(data) >= 9 else view.__view_absent__ | data
        view.id = known["id"]
        view.emsi_id = known["emsiId"]
        view.name = known["name"]
        view.last_used = known["lastUsed"]
        view.number_of_months = known["numberOfMonths"]
        view.type = known["type"]
        view.count = known["count"]
        view.weighting = known["weighting"]
        raw_sources = known["sources"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.sources = None if raw_sources is None else each(decode_skill_source, raw_sources)
    view.__class__ = Skill
    return view


_BlankSkill = decoded_by(decode_skill, Skill)


def encode_skill_update(view: Any) -> Any:
    """Write the JSON object of a `SkillUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not SkillUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.id) is not UNSET:
        data["id"] = value
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.last_used) is not UNSET:
        data["lastUsed"] = value
    if (value := view.number_of_months) is not UNSET:
        data["numberOfMonths"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_skill_update, SkillUpdate)
