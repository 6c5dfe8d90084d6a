# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /forms#parts.

Takes:
- `body` (SendPartsBodyInput)

Returns:
- 200 (Point): Anything.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.multipart_body import MultipartBody
from ...models.point import Point
from ...models.send_parts_body import SendPartsBodyInput

OPERATION = Operation(
    name="send_parts",
    method="POST",
    path="/forms#parts",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Object(SendPartsBodyInput), {"note": "text/markdown"})

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Point)),
    },
    errors={},
)


def build_request(
    body: SendPartsBodyInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/forms",
        content=BODY.write(body),
    )
