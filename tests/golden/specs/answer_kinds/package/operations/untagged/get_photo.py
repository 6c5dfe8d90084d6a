# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /photo.

Returns:
- 200 (bytes): The photo.

Errors:
- 4XX (str): Why not.
- any other status (bytes): A broken server.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.text_answer import TextAnswer

OPERATION = Operation(
    name="get_photo",
    method="GET",
    path="/photo",
    idempotent=True,
    accept=b"image/*",
)

READERS = Readers(
    success={
        "200": BytesAnswer(),
    },
    errors={
        "4XX": TextAnswer(),
        "default": BytesAnswer(),
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
        target="/photo",
    )
