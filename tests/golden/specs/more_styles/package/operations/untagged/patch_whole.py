# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /anything.

Takes:
- `body` (bytes)

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.bytes_body import BytesBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.whole_multipart import WholeMultipart

OPERATION = Operation(
    name="patch_whole",
    method="PATCH",
    path="/anything",
    idempotent=False,
    accept=b"*/*",
)

BODY = WholeMultipart(BytesBody("multipart/mixed"))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: bytes,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/anything",
        content=BODY.write(body),
    )
