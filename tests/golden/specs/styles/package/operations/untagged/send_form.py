# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /forms?kind=old.

Takes:
- `body` (SendFormBodyOption1Input | PointInput | Unset)

Returns:
- 200 (str): Text.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.text_answer import TextAnswer
from ...models.point import PointInput
from ...models.send_form_body_option_1 import SendFormBodyOption1Input

OPERATION = Operation(
    name="send_form",
    method="POST",
    path="/forms?kind=old",
    idempotent=False,
    accept=b"text/plain",
)

BODY = FormBody(
    "application/x-www-form-urlencoded",
    AnyOf(Object(SendFormBodyOption1Input), Object(PointInput)),
    {"meta": "deepObject", "ids": "|", "data": "json"},
)

READERS = Readers(
    success={
        "200": TextAnswer(),
    },
    errors={},
)


def build_request(
    *,
    body: SendFormBodyOption1Input | PointInput | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/forms",
        query=[
            ("kind", "old"),
        ],
        content=None if body is UNSET else BODY.write(body),
    )
