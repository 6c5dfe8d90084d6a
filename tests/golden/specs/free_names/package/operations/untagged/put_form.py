# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /forms.

Takes:
- `body` (FormUpdate | UploadUpdate)
- `media_type` (Literal["application/x-www-form-urlencoded", "multipart/form-data"]): How the
  body is written.

Returns:
- 204 (None): Done.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.form import FormUpdate
from ...models.upload import UploadUpdate

OPERATION = Operation(
    name="put_form",
    method="PUT",
    path="/forms",
    idempotent=True,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "application/x-www-form-urlencoded": FormBody(
        "application/x-www-form-urlencoded", Object(FormUpdate)
    ),
    "multipart/form-data": MultipartBody("multipart/form-data", Object(UploadUpdate)),
}

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: FormUpdate | UploadUpdate,
    *,
    media_type: Literal[
        "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/x-www-form-urlencoded",
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/forms",
        content=pick_body(BODIES, media_type).write(body),
    )
