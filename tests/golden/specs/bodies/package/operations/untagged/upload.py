# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /upload.

Takes:
- `body` (UploadBodyInput | Unset)

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.upload_body import UploadBodyInput

OPERATION = Operation(
    name="upload",
    method="POST",
    path="/upload",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Object(UploadBodyInput))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
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
        target="/upload",
        content=None if body is UNSET else BODY.write(body),
    )
