# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /api/Orders.

Takes:
- `body` (OrderInput | Unset)
- `media_type` (Literal["application/json", "text/json"]): How the body is written.

Returns:
- 201 (str): Created

Errors:
- any other status (ProblemDetails): Error

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.text_answer import TextAnswer
from ...models.order import OrderInput
from ...models.problem_details import ProblemDetails

OPERATION = Operation(
    name="post_api_orders",
    method="POST",
    path="/api/Orders",
    idempotent=False,
    accept=b"application/json, text/json, text/plain",
)

BODIES: dict[str, BodyWriter] = {
    "application/json": JsonBody("application/json", Object(OrderInput)),
    "text/json": JsonBody("text/json", Object(OrderInput)),
}

READERS = Readers(
    success={
        "201": MediaAnswer({"application/json": JsonAnswer(TEXT), "text/plain": TextAnswer()}),
    },
    errors={
        "default": JsonAnswer(Object(ProblemDetails)),
    },
)


def build_request(
    *,
    body: OrderInput | Unset = UNSET,
    media_type: Literal["application/json", "text/json"] = "application/json",
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/api/Orders",
        content=None if body is UNSET else pick_body(BODIES, media_type).write(body),
    )
