# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /form.

Takes:
- `body` (FieldsInput)

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.fields import FieldsInput

OPERATION = Operation(
    name="send_form",
    method="POST",
    path="/form",
    idempotent=False,
    accept=b"*/*",
)

BODY = FormBody(
    "application/x-www-form-urlencoded",
    Object(FieldsInput),
    {"meta": "deepObject", "ids": ",", "tags": " ", "point": "json"},
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: FieldsInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/form",
        content=BODY.write(body),
    )
