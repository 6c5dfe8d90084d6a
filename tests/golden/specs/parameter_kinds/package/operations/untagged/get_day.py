# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /days/{day}.{kind}/{key}@{at}/é x.

Takes:
- `day` (datetime.date)
- `kind` (bool)
- `key` (uuid.UUID)
- `at` (int | datetime.datetime)

Returns:
- 204 (None): Fine.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime
import uuid

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf
from ..._runtime.schema.date_times import DATE_TIME
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.scalars import BOOLEAN, INTEGER
from ..._runtime.schema.uuids import UUID_TEXT
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.path import path_segment

OPERATION = Operation(
    name="get_day",
    method="GET",
    path="/days/{day}.{kind}/{key}@{at}/é x",
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
    day: datetime.date,
    kind: bool,
    key: uuid.UUID,
    at: int | datetime.datetime,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/days/"
        + path_segment("day", day, DATE)
        + "."
        + path_segment("kind", kind, BOOLEAN)
        + "/"
        + path_segment("key", key, UUID_TEXT)
        + "@"
        + path_segment("at", at, AnyOf(INTEGER, DATE_TIME))
        + "/%C3%A9%20x",
    )
