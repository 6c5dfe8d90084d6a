# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /several.

Takes:
- `body` (NoteInput | bytes | str)
- `media_type` (Literal["application/json", "application/x-www-form-urlencoded",
  "application/pdf", "text/csv"]): How the body is written.

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.bytes_body import BytesBody
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.text_body import TextBody
from ...models.note import NoteInput

OPERATION = Operation(
    name="several",
    method="POST",
    path="/several",
    idempotent=False,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "application/json": JsonBody("application/json", Object(NoteInput)),
    "application/x-www-form-urlencoded": FormBody(
        "application/x-www-form-urlencoded", Object(NoteInput)
    ),
    "application/pdf": BytesBody("application/pdf"),
    "text/csv": TextBody("text/csv"),
}

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: NoteInput | bytes | str,
    *,
    media_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "application/pdf", "text/csv"
    ] = "application/json",
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/several",
        content=pick_body(BODIES, media_type).write(body),
    )
