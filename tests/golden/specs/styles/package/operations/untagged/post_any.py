# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /images.

Takes:
- `body` (bytes)
- `media_type` (str): How the body is written. One of "*/*".

Returns:
- 204 (None): Done.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.bytes_body import BytesBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="post_any",
    method="POST",
    path="/images",
    idempotent=False,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "*/*": BytesBody("*/*"),
}

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: bytes,
    *,
    media_type: str,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/images",
        content=pick_body(BODIES, media_type).write(body),
    )
