# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `OccupationClassification`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class OccupationClassification(ReadView["OccupationClassification"]):
    """
    A place in the Standard Occupational Classification, from the single occupation up to its
    major group. It occurs in responses only.
    """

    title: str | None = received("title", nullable(TEXT))
    """
    The name of the occupation's unit in the classification. For example `"Book-keepers,
    payroll managers and wages clerks"`.
    """
    minor_group: str | None = received("minorGroup", nullable(TEXT))
    """
    The name of the minor group, one step above the occupation. For example `"Administrative
    Occupations: Finance"`.
    """
    sub_major_group: str | None = received("subMajorGroup", nullable(TEXT))
    """
    The name of the sub-major group, two steps above the occupation. For example
    `"ADMINISTRATIVE OCCUPATIONS"`.
    """
    major_group: str | None = received("majorGroup", nullable(TEXT))
    """
    The name of the major group, the widest. For example `"ADMINISTRATIVE AND SECRETARIAL
    OCCUPATIONS"`.
    """
    soc_code: int | None = received("socCode", nullable(Integer(minimum=1, maximum=9999)))
    """
    The code of the occupation, an integer here. In `WorkExperience` it is a string. For
    example `4122`.
    """
    minor_group_code: int | None = received(
        "minorGroupCode", nullable(Integer(minimum=1, maximum=9999))
    )
    """The code of the minor group. For example `4122`."""
    sub_major_group_code: int | None = received(
        "subMajorGroupCode", nullable(Integer(minimum=1, maximum=9999))
    )
    """The code of the sub-major group. For example `4122`."""
    major_group_code: int | None = received(
        "majorGroupCode", nullable(Integer(minimum=1, maximum=9999))
    )
    """The code of the major group. For example `4122`."""
