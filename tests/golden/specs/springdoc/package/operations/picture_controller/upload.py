# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /animals/{id}/picture.

Takes:
- `id` (int)
- `body` (UploadBodyInput | Unset)

Returns:
- 200 (str | bytes): OK

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.path import path_segment
from ..._runtime.wire.text_answer import TextAnswer
from ...models.upload_body import UploadBodyInput

OPERATION = Operation(
    name="upload",
    method="POST",
    path="/animals/{id}/picture",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Object(UploadBodyInput), {"meta": "json"})

READERS = Readers(
    success={
        "200": MediaAnswer(
            {"application/json": JsonAnswer(TEXT), "text/*": TextAnswer(), "*/*": BytesAnswer()}
        ),
    },
    errors={},
)


def build_request(
    id: int,
    *,
    body: UploadBodyInput | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/animals/" + path_segment("id", id, INTEGER) + "/picture",
        content=None if body is UNSET else BODY.write(body),
    )
