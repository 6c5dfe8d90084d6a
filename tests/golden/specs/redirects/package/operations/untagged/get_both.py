# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /both.

Returns:
- 200 (str): Here.

Errors:
- 302 (None): There.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.scalars import TEXT
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="get_both",
    method="GET",
    path="/both",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(TEXT),
    },
    errors={
        "302": NothingAnswer(),
    },
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/both",
    )
