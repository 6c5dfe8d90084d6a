# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /parts.

Takes:
- `body` (FieldsInput | PointInput)

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf
from ..._runtime.schema.objects import Object
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.fields import FieldsInput
from ...models.point import PointInput

OPERATION = Operation(
    name="send_parts",
    method="POST",
    path="/parts",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody(
    "multipart/form-data",
    AnyOf(Object(FieldsInput), Object(PointInput)),
    {"meta": "deepObject", "ids": ",", "tags": " ", "point": "json"},
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: FieldsInput | PointInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/parts",
        content=BODY.write(body),
    )
