# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /search.

Takes:
- `q` (str | None): query `q`.
- `x_must` (bool): header `X-Must`.
- `q_2` (str | Unset): header `q`.
- `q_3` (str | Unset): cookie `q`.
- `key` (uuid.UUID | Unset)
- `raw` (bytes | Unset)
- `ratio` (float | Unset)
- `days` (list[datetime.date] | Unset)
- `flags` (list[bool | None] | Unset)
- `words` (list[str] | Unset)
- `a` (list[int] | Unset): query `a[]`.
- `x_either` (datetime.date | int | list[int] | Unset): header `X-Either`.
- `since` (datetime.datetime | Unset)
- `ids` (list[int] | Unset)

Returns:
- 204 (None): Fine.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime
import uuid

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.byte_strings import BASE64
from ..._runtime.schema.containers import AnyOf, Array, nullable
from ..._runtime.schema.date_times import DATE_TIME
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT, Number
from ..._runtime.schema.uuids import UUID_TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.parameters import parameter_parts

OPERATION = Operation(
    name="search",
    method="GET",
    path="/search",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    q: str | None,
    x_must: bool,
    q_2: str | Unset = UNSET,
    q_3: str | Unset = UNSET,
    key: uuid.UUID | Unset = UNSET,
    raw: bytes | Unset = UNSET,
    ratio: float | Unset = UNSET,
    days: list[datetime.date] | Unset = UNSET,
    flags: list[bool | None] | Unset = UNSET,
    words: list[str] | Unset = UNSET,
    a: list[int] | Unset = UNSET,
    x_either: datetime.date | int | list[int] | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    ids: list[int] | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/search",
        query=[
            *parameter_parts("q", q, nullable(TEXT)),
            *parameter_parts("key", key, UUID_TEXT),
            *parameter_parts("raw", raw, BASE64),
            *parameter_parts("ratio", ratio, Number(minimum=0)),
            *parameter_parts("days", days, Array(DATE)),
            *parameter_parts("flags", flags, Array(nullable(BOOLEAN)), separator=","),
            *parameter_parts("words", words, Array(TEXT), separator=" "),
            *parameter_parts("a[]", a, Array(INTEGER, minItems=1, maxItems=2)),
        ],
        headers=[
            *header_parts("q", q_2, TEXT, separator=","),
            *header_parts(
                "X-Either", x_either, AnyOf(DATE, INTEGER, Array(INTEGER)), separator=","
            ),
            *header_parts("X-Must", x_must, BOOLEAN, separator=","),
        ],
        cookies=[
            *parameter_parts("q", q_3, TEXT),
            *parameter_parts("since", since, DATE_TIME),
            *parameter_parts("ids", ids, Array(INTEGER), separator=","),
        ],
    )
