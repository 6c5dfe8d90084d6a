# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /documents.

Takes:
- `body` (AddDocumentBodyInput)

Returns:
- 200 (int): Its number.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.multipart_body import MultipartBody
from ...models.add_document_body import AddDocumentBodyInput

OPERATION = Operation(
    name="add_document",
    method="POST",
    path="/documents",
    idempotent=False,
)

BODY = MultipartBody("multipart/form-data", Object(AddDocumentBodyInput))

READERS = Readers(
    success={
        "200": JsonAnswer(INTEGER),
    },
    errors={},
)


def build_request(
    body: AddDocumentBodyInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/documents",
        content=BODY.write(body),
    )
