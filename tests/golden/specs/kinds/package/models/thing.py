# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Sequence
from typing import Any, Literal, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.byte_strings import BASE64
from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.dates import DATE
from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import BOOLEAN, INTEGER, NULL, NUMBER, TEXT, Integer, Number, Text
from .._runtime.schema.uuids import UUID_TEXT
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
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """One of each."""

    any: Any = received("any", ANY)
    """Whatever it is."""
    flag: bool | None = received("flag", BOOLEAN, required=True)
    count: int | None = received("count", Integer(minimum=1, exclusiveMaximum=10))
    ratio: float | None = received("ratio", Number(exclusiveMinimum=0))
    text: str | None = received("text", Text(minLength=1, maxLength=9, pattern="^[a-z]+$"))
    day: datetime.date | str | None = received("day", DATE)
    moment: datetime.datetime | str | None = received("moment", DATE_TIME)
    key: uuid.UUID | str | None = received("key", UUID_TEXT)
    raw: bytes | str | None = received("raw", BASE64)
    colour: Literal["red", "GREEN", "green", 'it\'s "odd"\n'] | str | None = received(
        "colour", OneOf("red", "GREEN", "green", 'it\'s "odd"\n')
    )
    size: Literal[1, 2] | int | None = received("size", nullable(OneOf(1, 2)))
    fixed: Literal[7] | int | None = received("fixed", OneOf(7))
    nothing: None = received("nothing", NULL)
    nothings: Sequence[None] | None = received("nothings", Array(NULL))
    days: Sequence[datetime.date | str] | None = received("days", Array(DATE, minItems=1))
    grid: Sequence[Sequence[float]] | None = received("grid", Array(Array(NUMBER)))
    either: str | int | None = received("either", nullable(AnyOf(TEXT, INTEGER)))
    never: Any = received("never", ANY)
    always: Any = received("always", ANY)


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """One of each."""

    any: Any | Unset = sent(default=UNSET)
    """Whatever it is."""
    flag: bool = sent()
    count: int | Unset = sent(default=UNSET)
    ratio: float | Unset = sent(default=UNSET)
    text: str | Unset = sent(default=UNSET)
    day: datetime.date | Unset = sent(default=UNSET)
    moment: datetime.datetime | Unset = sent(default=UNSET)
    key: uuid.UUID | Unset = sent(default=UNSET)
    raw: bytes | Unset = sent(default=UNSET)
    colour: Literal["red", "GREEN", "green", 'it\'s "odd"\n'] | Unset = sent(default=UNSET)
    size: Literal[1, 2] | None | Unset = sent(default=UNSET)
    fixed: Literal[7] | Unset = sent(default=UNSET)
    nothing: None | Unset = sent(default=UNSET)
    nothings: list[None] | Unset = sent(default=UNSET)
    days: list[datetime.date] | Unset = sent(default=UNSET)
    grid: list[list[float]] | Unset = sent(default=UNSET)
    either: str | int | None | Unset = sent(default=UNSET)
    never: Any | Unset = sent(default=UNSET)
    always: Any | Unset = sent(default=UNSET)
