# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /animals/{id}/picture.

Takes:
- `id` (int)

Returns:
- 200 (bytes): OK

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.path import path_segment

OPERATION = Operation(
    name="list_1",
    method="GET",
    path="/animals/{id}/picture",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={
        "200": BytesAnswer(),
    },
    errors={},
)


def build_request(
    id: int,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/animals/" + path_segment("id", id, INTEGER) + "/picture",
    )
