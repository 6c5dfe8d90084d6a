# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /file.

Returns:
- 200 (bytes): Bytes that are called JSON.
- 203 (bytes): A table as a file.
- 201 (bytes): A file without a media type.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.bytes_answer import BytesAnswer

OPERATION = Operation(
    name="get_file",
    method="GET",
    path="/file",
    idempotent=True,
    accept=b"application/json, text/csv, */*",
)

READERS = Readers(
    success={
        "200": BytesAnswer(),
        "203": BytesAnswer(),
        "201": BytesAnswer(),
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
        target="/file",
    )
