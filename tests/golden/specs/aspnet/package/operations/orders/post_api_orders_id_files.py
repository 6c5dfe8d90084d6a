# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /api/Orders/{id}/files.

Takes:
- `id` (int)
- `body` (PostApiOrdersIdFilesBodyInput | Unset)

Returns:
- 200 (None): Success

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.path import path_segment
from ...models.post_api_orders_id_files_body import PostApiOrdersIdFilesBodyInput

OPERATION = Operation(
    name="post_api_orders_id_files",
    method="POST",
    path="/api/Orders/{id}/files",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Object(PostApiOrdersIdFilesBodyInput))

READERS = Readers(
    success={
        "200": NothingAnswer(),
    },
    errors={},
)


def build_request(
    id: int,
    *,
    body: PostApiOrdersIdFilesBodyInput | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/api/Orders/" + path_segment("id", id, INTEGER) + "/files",
        content=None if body is UNSET else BODY.write(body),
    )
