# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /images.

Takes:
- `body` (bytes)
- `media_type` (str): How the body is written. One of "image/png", "image/*".

Returns:
- 204 (None): Done.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.bytes_body import BytesBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="put_image",
    method="PUT",
    path="/images",
    idempotent=True,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "image/png": BytesBody("image/png"),
    "image/*": BytesBody("image/*"),
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
    media_type: str = "image/png",
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
