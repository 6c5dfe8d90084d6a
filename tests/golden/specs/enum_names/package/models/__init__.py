# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import (
    Doubled,
    DoubledUpdate,
    DoubledValues,
    Nothing,
    NothingUpdate,
    NothingValues,
    Odd,
    OddUpdate,
    OddValues,
    PutTaskDaysItemValues,
    PutTaskSortValues,
    Short,
    State,
    StateUpdate,
    StateValues,
    StateValues2,
    StateValuesValues,
    TaskKindValues,
)
from .task import Task, TaskUpdate

__all__ = [
    "Doubled",
    "DoubledUpdate",
    "DoubledValues",
    "Nothing",
    "NothingUpdate",
    "NothingValues",
    "Odd",
    "OddUpdate",
    "OddValues",
    "PutTaskDaysItemValues",
    "PutTaskSortValues",
    "Short",
    "State",
    "StateUpdate",
    "StateValues",
    "StateValues2",
    "StateValuesValues",
    "Task",
    "TaskKindValues",
    "TaskUpdate",
]
