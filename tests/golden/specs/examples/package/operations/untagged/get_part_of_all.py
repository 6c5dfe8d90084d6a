# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things/all/{part}.

Takes:
- `part` (int)

Returns:
- any other status (int): No example.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.path import path_segment

OPERATION = Operation(
    name="get_part_of_all",
    method="GET",
    path="/things/all/{part}",
    idempotent=True,
    security=(("login",),),
)

READERS = Readers(
    success={
        "default": JsonAnswer(INTEGER),
    },
    errors={},
)


def build_request(
    part: int,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/all/" + path_segment("part", part, INTEGER),
    )
