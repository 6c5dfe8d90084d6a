# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /e.

Returns:
- 200 (datetime.date | str): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.dates import DATE
from ..._runtime.wire.json_answer import JsonAnswer

OPERATION = Operation(
    name="datetime_",
    method="GET",
    path="/e",
    idempotent=True,
    security=(("self", "class"),),
)

READERS = Readers(
    success={
        "200": JsonAnswer(DATE),
    },
    errors={},
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/e",
    )
