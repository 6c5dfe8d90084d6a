# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Occupation`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.views import ReadView, read_view, received
from .occupation_classification import OccupationClassification


@final
@read_view()
class Occupation(ReadView["Occupation"]):
    """
    An occupation that the API recognised in a job. It occurs in responses only, because the
    property that leads here is read-only.
    """

    job_title: str | None = received("jobTitle", nullable(TEXT))
    """
    The title from which the occupation was recognised. For example `"Sr. Software
    Developer"`.
    """
    job_title_normalized: str | None = received("jobTitleNormalized", nullable(TEXT))
    """
    The title in a uniform form, without rank or abbreviation. For example `"Software
    Developer"`.
    """
    emsi_id: str | None = received("emsiId", nullable(TEXT))
    """
    The title's identifier in the EMSI (Lightcast) taxonomy of job titles. For example
    `"ETE2AD3A1C11B4EC9B"`.
    """
    management_level: str | None = received("managementLevel", nullable(TEXT))
    """
    How much the job manages. The string `None` is a level of its own, unlike null. The list
    of known levels is open. For example `"Low"`. Known values: `None`, `Low`, `Mid`, `Upper`.
    """
    classification: OccupationClassification | None = received(
        "classification", nullable(Object(OccupationClassification))
    )
    """Where the occupation stands in the classification, or null when it has no place there."""
