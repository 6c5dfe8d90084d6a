# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects, and names for values of enums.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, final

State: TypeAlias = Literal[10, 20, 30] | int
"""
How far it is. Values, named in `StateValues2`: `10` OPEN: Nobody began; `20` IN_PROGRESS:
Somebody is at it: wait; `30` SHUT: It "is" done.
"""

StateUpdate: TypeAlias = Literal[10, 20, 30]
"""`State`, as it is sent."""

StateValues: TypeAlias = Literal["a", "b"] | str
"""Values, named in `StateValuesValues`: `"a"` A; `"b"` B."""

Odd: TypeAlias = Literal["", "1", True, "x"] | float | bool | str
"""
Values, named in `OddValues`: `""` CLASS; `"1"` VALUE_1ST; `1.5` IN_PROGRESS; `true` É; `"x"`
VALUE.
"""

OddUpdate: TypeAlias = Literal["", "1", True, "x"] | float
"""`Odd`, as it is sent."""

Doubled: TypeAlias = Literal["a", "b", "c"] | str
"""Values, named in `DoubledValues`: `"a"` SAME; `"b"` SAME_2; `"c"` OTHER_2."""

DoubledUpdate: TypeAlias = Literal["a", "b", "c"]
"""`Doubled`, as it is sent."""

Short: TypeAlias = Literal["a", "b"] | str
"""Values: `"a"` The first."""

Nothing: TypeAlias = Literal["one", "two"] | str | None
"""Values, named in `NothingValues`: `"one"` ONE; `"two"` TWO."""

NothingUpdate: TypeAlias = Literal["one", "two"] | None
"""`Nothing`, as it is sent."""


@final
class StateValues2:
    """The values of `State`, by name."""

    OPEN: Final[Literal[10]] = 10
    """Nobody began."""
    IN_PROGRESS: Final[Literal[20]] = 20
    """
    Somebody is at it:
    wait.
    """
    SHUT: Final[Literal[30]] = 30
    """It "is" done."""


@final
class StateValuesValues:
    """The values of `StateValues`, by name."""

    A: Final[Literal["a"]] = "a"
    B: Final[Literal["b"]] = "b"


@final
class OddValues:
    """The values of `Odd`, by name."""

    CLASS: Final[Literal[""]] = ""
    VALUE_1ST: Final[Literal["1"]] = "1"
    IN_PROGRESS: Final[float] = 1.5
    É: Final[Literal[True]] = True
    VALUE: Final[Literal["x"]] = "x"


@final
class DoubledValues:
    """The values of `Doubled`, by name."""

    SAME: Final[Literal["a"]] = "a"
    SAME_2: Final[Literal["b"]] = "b"
    OTHER_2: Final[Literal["c"]] = "c"


@final
class NothingValues:
    """The values of `Nothing`, by name."""

    ONE: Final[Literal["one"]] = "one"
    TWO: Final[Literal["two"]] = "two"


@final
class TaskKindValues:
    """The values of schema `Task`, properties/kind, by name."""

    BUG: Final[Literal["bug"]] = "bug"
    IDEA: Final[Literal["idea"]] = "idea"


@final
class PutTaskSortValues:
    """The values of PUT /tasks/{state}, parameters/1/schema, by name."""

    ASCENDING: Final[Literal["asc"]] = "asc"
    DESCENDING: Final[Literal["desc"]] = "desc"


@final
class PutTaskDaysItemValues:
    """The values of PUT /tasks/{state}, parameters/2/schema/items, by name."""

    SUNDAY: Final[Literal[0]] = 0
    MONDAY: Final[Literal[1]] = 1
