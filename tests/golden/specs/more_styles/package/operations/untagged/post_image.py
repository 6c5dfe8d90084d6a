# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /text.

Takes:
- `body` (bytes)

Returns:
- 200 (Image): Encoded.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.bytes_body import BytesBody
from ..._runtime.wire.json_answer import JsonAnswer
from ...models.image import Image

OPERATION = Operation(
    name="post_image",
    method="POST",
    path="/text",
    idempotent=False,
)

BODY = BytesBody("image/png")

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Image)),
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
        target="/text",
        content=BODY.write(body),
    )
