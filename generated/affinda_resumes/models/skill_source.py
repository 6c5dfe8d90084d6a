# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `SkillSource`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class SkillSource(ReadView["SkillSource"]):
    """
    A place in the resume where a skill was found. It occurs in responses only, because the
    property that leads here is read-only.
    """

    section: str | None = received("section", nullable(TEXT))
    """
    The section of the resume. The list of known sections is open. For example
    `"WorkExperience"`. Known values: `Achievements`, `AdditionalInformation`, `Education`,
    `Extracurriculars`, `Organisations`, `Other`, `PersonalDetails`, `Projects`,
    `Publications`, `Referees`, `Skills`, `Summary`, `Training`, `WorkExperience`,
    `NotPopulated`, `Header`, `Footer`, `Skills/Interests/Languages`,
    `Training/Certifications`, `Extracurriculars/Leadership`.
    """
    position: int | None = received("position", nullable(Integer(minimum=0)))
    """The position inside the section. The first is 0. For example `0`."""
    work_experience_id: int | None = received("workExperienceId", nullable(Integer(minimum=1)))
    """
    The `id` of the job in which the skill was found, or null when it was found elsewhere. For
    example `1234`.
    """
