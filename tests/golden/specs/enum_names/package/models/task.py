# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Task`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.enums import OneOf
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Task(ReadView["Task"], Editable["TaskUpdate"]):
    """The schema `Task`."""

    state: Literal[10, 20, 30] | int | None = received("state", OneOf(10, 20, 30), required=True)
    """Its state. Deprecated."""
    kind: Literal["bug", "idea"] | str | None = received("kind", OneOf("bug", "idea"))
    """
    Its kind. Values, named in `TaskKindValues`:
    `"bug"` BUG; `"idea"` IDEA.
    """
    odd: Literal["", "1", True, "x"] | float | bool | str | None = received(
        "odd", OneOf("", "1", 1.5, True, "x")
    )
    nothing: Literal["one", "two"] | str | None = received("nothing", nullable(OneOf("one", "two")))
    doubled: Literal["a", "b", "c"] | str | None = received("doubled", OneOf("a", "b", "c"))


@final
@write_view(of=lambda: Task)
class TaskUpdate(WriteView["TaskUpdate"], UpdateBody["TaskUpdate", "Task"]):
    """The schema `Task`."""

    state: Literal[10, 20, 30] = sent()
    """Its state. Deprecated."""
    kind: Literal["bug", "idea"] | Unset = sent(default=UNSET)
    """
    Its kind. Values, named in `TaskKindValues`:
    `"bug"` BUG; `"idea"` IDEA.
    """
    odd: Literal["", "1", True, "x"] | float | Unset = sent(default=UNSET)
    nothing: Literal["one", "two"] | None | Unset = sent(default=UNSET)
    doubled: Literal["a", "b", "c"] | Unset = sent(default=UNSET)
