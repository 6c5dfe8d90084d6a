# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /anything.

Takes:
- `body` (dict[str, Any])
- `media_type` (Literal["multipart/form-data", "application/x-www-form-urlencoded"]): How the
  body is written.

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from typing import Any, Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.schema.maps import Mapped
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="send_anything",
    method="POST",
    path="/anything",
    idempotent=False,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "multipart/form-data": MultipartBody("multipart/form-data", Mapped(ANY)),
    "application/x-www-form-urlencoded": FormBody("application/x-www-form-urlencoded", Mapped(ANY)),
}

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: dict[str, Any],
    *,
    media_type: Literal[
        "multipart/form-data", "application/x-www-form-urlencoded"
    ] = "multipart/form-data",
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/anything",
        content=pick_body(BODIES, media_type).write(body),
    )
