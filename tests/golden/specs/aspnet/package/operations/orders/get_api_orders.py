# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /api/Orders.

Takes:
- `filter_status` (Literal[0, 1, 2] | Unset): query `Filter.Status`.
- `filter_tags` (list[str] | Unset): query `Filter.Tags`.
- `api_version` (str | Unset): query `api-version`.
- `x_trace` (uuid.UUID | Unset): header `X-Trace`.

Returns:
- 200 (Sequence[Order]): Success

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import uuid
from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.enums import OneOf
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.schema.uuids import UUID_TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.parameters import parameter_parts
from ...models.order import Order

OPERATION = Operation(
    name="get_api_orders",
    method="GET",
    path="/api/Orders",
    idempotent=True,
    accept=b"application/json, text/json, text/plain",
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(Order))),
    },
    errors={},
)


def build_request(
    *,
    filter_status: Literal[0, 1, 2] | Unset = UNSET,
    filter_tags: list[str] | Unset = UNSET,
    api_version: str | Unset = UNSET,
    x_trace: uuid.UUID | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/api/Orders",
        query=[
            *parameter_parts("Filter.Status", filter_status, OneOf(0, 1, 2)),
            *parameter_parts("Filter.Tags", filter_tags, Array(TEXT)),
            *parameter_parts("api-version", api_version, TEXT),
        ],
        headers=[
            *header_parts("X-Trace", x_trace, UUID_TEXT, separator=","),
        ],
    )
