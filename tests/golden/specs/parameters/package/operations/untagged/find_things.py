# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things/{kind}/{ids}.

Takes:
- `kind` (Literal["small", "big"]): The operation's own.
- `ids` (list[int])
- `sort` (Literal["asc", "ASC"])
- `x_trace` (str | Unset): header `X-Trace`.
- `tag` (list[str] | Unset)
- `near` (list[float] | Unset)
- `words` (list[str] | Unset)
- `since` (datetime.datetime | Unset)
- `exact` (bool | Unset)
- `either` (datetime.date | int | Unset)
- `x_days` (list[datetime.date] | Unset): header `X-Days`.
- `authorization` (str | Unset): header `Authorization`.
- `session` (str | Unset)

Returns:
- 200 (int): How many.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf, Array
from ..._runtime.schema.date_times import DATE_TIME
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.enums import OneOf
from ..._runtime.schema.scalars import BOOLEAN, INTEGER, NUMBER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment

OPERATION = Operation(
    name="find_things",
    method="GET",
    path="/things/{kind}/{ids}",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(INTEGER),
    },
    errors={},
)


def build_request(
    kind: Literal["small", "big"],
    ids: list[int],
    *,
    sort: Literal["asc", "ASC"],
    x_trace: str | Unset = UNSET,
    tag: list[str] | Unset = UNSET,
    near: list[float] | Unset = UNSET,
    words: list[str] | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    exact: bool | Unset = UNSET,
    either: datetime.date | int | Unset = UNSET,
    x_days: list[datetime.date] | Unset = UNSET,
    authorization: str | Unset = UNSET,
    session: str | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/"
        + path_segment("kind", kind, OneOf("small", "big"))
        + "/"
        + path_segment("ids", ids, Array(INTEGER)),
        query=[
            *parameter_parts("sort", sort, OneOf("asc", "ASC")),
            *parameter_parts("tag", tag, Array(TEXT)),
            *parameter_parts("near", near, Array(NUMBER), separator=","),
            *parameter_parts("words", words, Array(TEXT), separator="|"),
            *parameter_parts("since", since, DATE_TIME),
            *parameter_parts("exact", exact, BOOLEAN),
            *parameter_parts("either", either, AnyOf(DATE, INTEGER)),
        ],
        headers=[
            *header_parts("X-Trace", x_trace, TEXT, separator=","),
            *header_parts("X-Days", x_days, Array(DATE), separator=","),
            *header_parts("Authorization", authorization, TEXT, separator=","),
        ],
        cookies=[
            *parameter_parts("session", session, TEXT),
        ],
    )
