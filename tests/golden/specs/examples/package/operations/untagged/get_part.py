# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things/{name}/{part}.

Takes:
- `name` (str)
- `part` (int)

Returns:
- 202 (str): Text.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.wire.path import path_segment
from ..._runtime.wire.text_answer import TextAnswer

OPERATION = Operation(
    name="get_part",
    method="GET",
    path="/things/{name}/{part}",
    idempotent=True,
    security=(("login",),),
    accept=b"text/plain",
)

READERS = Readers(
    success={
        "202": TextAnswer(),
    },
    errors={},
)


def build_request(
    name: str,
    part: int,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/"
        + path_segment("name", name, TEXT)
        + "/"
        + path_segment("part", part, INTEGER),
    )
