# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `SkillSource`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class SkillSource(ReadView):
    """
    A place in the resume where a skill was found. It occurs in responses only, because the
    property that leads here is read-only.
    """

    section: str | None = received("section", nullable(TEXT))
    """
    The section of the resume. The list of known sections is open. Known values:
    `Achievements`, `AdditionalInformation`, `Education`, `Extracurriculars`, `Organisations`,
    `Other`, `PersonalDetails`, `Projects`, `Publications`, `Referees`, `Skills`, `Summary`,
    `Training`, `WorkExperience`, `NotPopulated`, `Header`, `Footer`,
    `Skills/Interests/Languages`, `Training/Certifications`, `Extracurriculars/Leadership`.
    """
    position: int | None = received("position", nullable(Integer(minimum=0)))
    """The position inside the section. The first is 0."""
    work_experience_id: int | None = received("workExperienceId", nullable(Integer(minimum=1)))
    """The `id` of the job in which the skill was found, or null when it was found elsewhere."""


def decode_skill_source(data: Any) -> Any:
    """Read a `SkillSource`; return a value that is no JSON object unchanged."""
    view = _BlankSkillSource()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.section = known["section"]
        view.position = known["position"]
        view.work_experience_id = known["workExperienceId"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = SkillSource
    return view


_BlankSkillSource = decoded_by(decode_skill_source, SkillSource)
